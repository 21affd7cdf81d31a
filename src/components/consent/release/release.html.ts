import { dayIn, isDay } from '../../../base/last-day.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { dateOf } from '../../../words/time.js';
import { wordsIn, type Words } from '../../../words/words.js';

import type { ReleaseLack, ReleaseTerms } from './lacks.js';
import { isAsked, type AnswerId, type ReleaseElement, type SignerId, type StatementId } from './profile.js';
import { profileOf } from './profiles.js';
import { questions, signing } from './questions.html.js';

export { releaseLacks, type ReleaseLack, type ReleaseTerms } from './lacks.js';
export { profiles as releaseProfiles } from './profiles.js';

/** What {@link release} writes. */
export interface ReleaseMarkup extends ReleaseTerms {
  /** Where it is posted: `<name>.answer` is `yes` or `no`, and the rest under `<name>.` and what it answers. */
  action: string;
  /** What it is about. */
  heading: string;
  /** Who shares it. Asked for where nothing is said. */
  discloser?: string;
  /** Who gets it: one. Asked for where nothing is said. */
  recipient?: string;
  /** What is shared; several to select from, of which none is ticked. Asked for where nothing is said. */
  information?: string | readonly string[];
  /** What for. Asked for where nothing is said. */
  purpose?: string;
  /** The last days to select from, such as `2027-05-23`; where the laws allow it an event, such as "The end of treatment". */
  ends: readonly string[];
  /** Who can sign, of those whom the laws allow; only the person where nothing is said. */
  signers?: readonly SignerId[];
  /** How it is taken back: whom to tell, and where to write to. */
  revoke: string;
  /** What may happen when it is shared. */
  risks?: string;
  /** Other ways to reach the same. */
  otherWays?: string;
  /** Who is behind an intermediary that gets it. */
  intermediary?: string;
  /** How to say no to letters that ask for money. */
  fundraising?: string;
  /** Under the GDPR: whether whoever asks is a public body. */
  publicBody?: boolean;
  /** Why someone can say no to a public body without any loss. */
  whyFree?: string;
  /** What was answered, where a server sends it back. */
  values?: Partial<Record<AnswerId, string | readonly string[]>>;
  /** What is missing in it, from `releaseLacks()`. */
  lacks?: readonly ReleaseLack[];
  /** What else is posted, such as a token against forgery. */
  hidden?: Readonly<Record<string, string>>;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/**
 * Writes a whole `lee-release`, which works before and without JavaScript. Throws where a law that was named asks for words
 * that only the agency has, and where consent is most likely not the lawful basis.
 */
export function release(given: ReleaseMarkup): Markup {
  const { name = 'release', profiles, circumstances = [], heading, action, hidden = {}, lang = 'en' } = given;
  refuse(given);
  const words = wordsIn(lang).release;
  const today = dayIn(given.timeZone, given.now);
  const signers = signersOf(given);
  const posted = {
    ...hidden,
    [`${name}.date`]: today,
    ...(signers.length === 1 && { [`${name}.signer`]: signers[0] }),
  };
  const rest = Object.entries(posted).map(
    ([field, value]) => markup`<input${attributes({ type: 'hidden', name: field, value })}>`,
  );
  const press = (value: 'no' | 'yes') =>
    markup`<lee-button><button${attributes({ name: `${name}.answer`, value })}>${words[value]}</button></lee-button>`;
  return markup`<lee-release${attributes({ name, profiles: profiles.join(' '), circumstances: circumstances.join(' ') || undefined })}><form${attributes(
    { method: 'post', action, novalidate: true },
  )}><h2>${heading}</h2><div slot="summary"></div>${terms(given, words)}${questions(given)}<h3>${words.know}</h3><ul slot="statements">${statements(
    given,
    words,
  )}</ul>${signing(given, signers)}<p>${words.today(dateOf(today, lang))}</p>${rest}<p id="${name}-sign">${words.needed}</p><lee-choice-pair role="group" aria-labelledby="${name}-sign">${press('no')}${press('yes')}</lee-choice-pair></form></lee-release>`;
}

const GIVEN = ['discloser', 'recipient', 'information', 'purpose'] as const;

/** What the agency wrote stands as terms, and is posted as it stands. */
function terms(given: ReleaseMarkup, words: Words['release']): Markup | false {
  const { name = 'release' } = given;
  const rows = GIVEN.map((id) => {
    const value = given[id];
    return (
      typeof value === 'string' &&
      markup`<div><dt>${words.asks[id]}</dt><dd>${value}<input${attributes({ type: 'hidden', name: `${name}.${id}`, value })}></dd></div>`
    );
  });
  return rows.some(Boolean) && markup`<dl>${rows}</dl>`;
}

function statements(given: ReleaseMarkup, words: Words['release']): Markup[] {
  const { name = 'release' } = given;
  const own: Partial<Record<StatementId, string>> = {
    risks: given.risks,
    'other-ways': given.otherWays,
    intermediary: given.intermediary,
    fundraising: given.fundraising,
    'not-required': given.whyFree,
    revocation: `${words.statements.revocation} ${given.revoke}`,
  };
  // Two laws may ask for the same words, which are said once.
  const said = new Map<string | undefined, Set<StatementId>>();
  for (const one of asked(given)) {
    if (one.kind !== 'statement') continue;
    const sentence = own[one.id] ?? (words.statements as Partial<Record<StatementId, string>>)[one.id];
    said.set(sentence, (said.get(sentence) ?? new Set()).add(one.id));
  }
  return [...said].map(([sentence, ids]) => {
    const posted = [...ids].map(
      (value) => markup`<input${attributes({ type: 'hidden', name: `${name}.said`, value })}>`,
    );
    return markup`<li>${sentence}${posted}</li>`;
  });
}

/** What the laws ask for, for what it is used for. */
const asked = ({ profiles, circumstances = [] }: ReleaseMarkup): ReleaseElement[] =>
  profiles
    .flatMap((profile) => profileOf(profile).elements)
    .filter((element) => isAsked(element, circumstances));

/** Of those whom the host offers, the ones whom every law allows. */
const signersOf = ({ profiles, signers = ['self'] }: ReleaseMarkup): SignerId[] =>
  signers.filter((who) =>
    profiles.every((profile) => profileOf(profile).signers.some((one) => one.who === who)),
  );

function refuse(given: ReleaseMarkup): void {
  const { profiles, ends, publicBody, whyFree } = given;
  const no = (says: string): never => {
    throw new Error(`Leeway: release(): ${says}`);
  };
  if (!profiles.length) no('no law is named. Add one to "profiles".');
  if (!signersOf(given).length) no('nobody whom these laws allow can sign. Look at "signers".');
  if (!ends.length) no('there is no last day to select. Add some to "ends".');
  if (profiles.some((profile) => profileOf(profile).end === 'day') && !ends.every(isDay))
    no('each of "ends" has to be a day, such as 2027-05-23, under one of these laws.');
  refuseMore(given, no);
  const needs = (id: StatementId) => asked(given).some((one) => one.kind === 'statement' && one.id === id);
  for (const [id, key] of Object.entries({
    risks: 'risks',
    'other-ways': 'otherWays',
    intermediary: 'intermediary',
    fundraising: 'fundraising',
  } as const))
    if (needs(id as StatementId) && !given[key]?.trim())
      no(`"${key}" is missing, which one of these laws asks for.`);
  if (!given.revoke.trim()) no('"revoke" is empty. Say how it is taken back.');
  if (profiles.includes('gdpr') && publicBody && !whyFree?.trim())
    no(
      'a public body can seldom rely on consent (GDPR, recital 43). Use another lawful basis, or say in "whyFree" why a no costs nothing.',
    );
}

/** What no law named here knows, and what would stand beside something that stands alone. */
function refuseMore(given: ReleaseMarkup, no: (says: string) => never): void {
  const { profiles, circumstances = [] } = given;
  for (const circumstance of circumstances)
    if (!profiles.some((profile) => profileOf(profile).elements.some(({ when }) => when === circumstance)))
      no(`none of these laws knows "${circumstance}". Look at "circumstances", and at "profiles".`);
  for (const element of asked(given)) {
    if (element.kind !== 'alone') continue;
    const { id, when, paragraph } = element;
    const rest = circumstances.filter((one) => one !== when);
    if (rest.length)
      no(`"${when}" stands alone (${paragraph}). Write another release for "${rest.join('", "')}".`);
    if (typeof given[id] !== 'string')
      no(`"${when}" stands alone (${paragraph}). Say in "${id}" what it is, as one text, and nothing else.`);
  }
}
