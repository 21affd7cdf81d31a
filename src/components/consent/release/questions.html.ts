import { about, describedBy, label, type FieldMarkup } from '../../../base/field.html.js';
import { isDay } from '../../../base/last-day.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { rows } from '../../../base/rows.html.js';
import { dateOf } from '../../../words/time.js';
import { wordsIn } from '../../../words/words.js';
import type { AnswerId, SignerId } from './profile.js';
import { profileOf } from './profiles.js';
import type { ReleaseMarkup } from './release.html.js';

/** What the agency has not written, as questions, and until when. */
export function questions(given: ReleaseMarkup): Markup {
  const { information, ends, lang = 'en' } = given;
  const { little, one, oneOrClass } = wordsIn(lang).release;
  const isOne = given.profiles.some((profile) => profileOf(profile).recipient === 'one');
  const day = (end: string) => (isDay(end) ? dateOf(end, lang) : end);
  return markup`${isAsked(given, 'person') && text(given, 'person')}${given.discloser === undefined && text(given, 'discloser')}${
    given.recipient === undefined && text(given, 'recipient', isOne ? one : oneOrClass)
  }${information === undefined && text(given, 'information', little)}${
    typeof information === 'object' &&
    select(given, 'information', new Map(information.map((one) => [one, one])), { hint: little, many: true })
  }${given.purpose === undefined && text(given, 'purpose')}${select(given, 'expiry', new Map(ends.map((end) => [end, day(end)])))}`;
}

/** Who signs, and their names. Where only the person can, that is not asked. */
export function signing(given: ReleaseMarkup, signers: readonly SignerId[]): Markup {
  if (signers.length === 1) return text(given, 'signature');
  const { release, choice } = wordsIn(given.lang ?? 'en');
  const harm = (['yes', 'no', 'unsure'] as const).map((one) => [one, choice[one]] as const);
  return markup`${select(given, 'signer', new Map(signers.map((who) => [who, release.signers[who]])))}${text(given, 'signature')}${text(
    given,
    'other',
  )}${isAsked(given, 'authority') && text(given, 'authority')}${select(given, 'harm', new Map(harm))}`;
}

const isAsked = ({ profiles }: ReleaseMarkup, id: AnswerId): boolean =>
  profiles.some((profile) =>
    profileOf(profile).elements.some((one) => one.kind === 'answer' && one.id === id),
  );

function text(given: ReleaseMarkup, answer: AnswerId, hint?: string): Markup {
  const asked = { ...field(given, answer), hint };
  const { id, name, error } = asked;
  return markup`<lee-text-field>${label(id, asked)}${about(id, asked)}<input slot="control"${attributes({
    type: 'text',
    id,
    name,
    value: valuesOf(given, answer)[0],
    autocomplete: 'off',
    'aria-invalid': error && 'true',
    'aria-describedby': describedBy(id, asked),
  })}></lee-text-field>`;
}

const select = (
  given: ReleaseMarkup,
  answer: AnswerId,
  options: ReadonlyMap<string, string>,
  { hint, many }: { hint?: string; many?: boolean } = {},
): Markup =>
  rows(
    'lee-choice',
    { ...field(given, answer), hint, values: valuesOf(given, answer) },
    [...options].map(([value, label]) => ({ value, label })),
    [],
    { many },
  );

function field({ name = 'release', lacks = [], lang = 'en' }: ReleaseMarkup, answer: AnswerId) {
  const words = wordsIn(lang).release;
  const lack = lacks.find(({ element }) => element === answer);
  return {
    name: `${name}.${answer}`,
    id: `${name}-${answer}`,
    label: words.asks[answer],
    error: lack && words.lacks[lack.kind === 'alone' ? 'alone' : answer],
    lang,
  } satisfies FieldMarkup;
}

const valuesOf = ({ values = {} }: ReleaseMarkup, id: AnswerId): readonly string[] =>
  [values[id] ?? []].flat();
