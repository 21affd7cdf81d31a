import { textIn, textsIn, type Entries } from '../../../base/entries.js';
import { dayIn, isDay, isOver } from '../../../base/last-day.js';
import {
  isAsked,
  type AnswerId,
  type Circumstance,
  type ReleaseElement,
  type StatementId,
} from './profile.js';
import { profileOf, type ProfileId } from './profiles.js';

/** What is missing in a release, by the law that asks for it. */
export interface ReleaseLack {
  /** What is missing: an answer, something that the page does not say, or that this answer stands alone. */
  readonly element: AnswerId | StatementId;
  readonly kind: Exclude<ReleaseElement['kind'], 'duty'>;
  /** Which law asks for it, and where. */
  readonly profile: ProfileId;
  readonly paragraph: string;
}

/** What {@link releaseLacks} has to know of a release. */
export interface ReleaseTerms {
  /** Under which laws it is written. */
  readonly profiles: readonly ProfileId[];
  /** With what the names of its answers begin; `release` where nothing is said. */
  readonly name?: string;
  /** What it is used for, where a law asks for more then. */
  readonly circumstances?: readonly Circumstance[];
  /** When it is looked at; now, where nothing is said. */
  readonly now?: Date;
  /** The IANA time zone in which its last day ends. */
  readonly timeZone?: string;
}

/**
 * What is missing in what a `lee-release` posted, by the laws it is written under; nothing where it can be relied on. A server
 * asks this again: a page can be left out, and a form can be sent without it.
 */
export function releaseLacks(posted: Entries, terms: ReleaseTerms): ReleaseLack[] {
  const { name = 'release', circumstances = [] } = terms;
  const entries = [...posted];
  const said = textsIn(entries, `${name}.said`);
  const lacks = terms.profiles.flatMap((profile) =>
    profileOf(profile).elements.flatMap((element): ReleaseLack[] => {
      if (element.kind === 'duty' || !isAsked(element, circumstances)) return [];
      const { id, kind, paragraph } = element;
      const isThere = {
        answer: () => isAnswered(id as AnswerId, entries, name, profile, terms),
        statement: () => said.includes(id),
        alone: () => circumstances.length === 1 && textsIn(entries, `${name}.${id}`).length < 2,
      }[kind];
      return isThere() ? [] : [{ element: id, kind, profile, paragraph }];
    }),
  );
  // One thing is asked for once, however many laws want it.
  return lacks.filter(({ element }, index) => lacks.findIndex((one) => one.element === element) === index);
}

function isAnswered(
  id: AnswerId,
  entries: Entries,
  name: string,
  profile: ProfileId,
  terms: ReleaseTerms,
): boolean {
  const text = (answer: AnswerId) => textIn(entries, `${name}.${answer}`);
  const signer = text('signer');
  const { signers, end } = profileOf(profile);
  switch (id) {
    case 'recipient':
      return textsIn(entries, `${name}.recipient`).length === 1 && isOne(text(id));
    case 'expiry':
      return isDay(text(id))
        ? !isOver(text(id), terms.now, terms.timeZone)
        : end !== 'day' && text(id) !== '';
    case 'date':
      return isDay(text(id)) && text(id) <= dayIn(terms.timeZone, terms.now);
    case 'signer':
      return signers.some(({ who }) => who === signer);
    case 'signature':
      return signer === 'guardian' || signer === 'representative' || text(id) !== '';
    case 'other':
    case 'authority':
      return ALONE.includes(signer) || text(id) !== '';
    case 'harm':
      return ALONE.includes(signer) || text(id) === 'no';
    default:
      return text(id) !== '';
  }
}

/** Nobody else signs, or it is not said yet who does. */
const ALONE = ['self', ''];

/** Several in one line would be a release to each of them. */
const isOne = (recipient: string): boolean => recipient !== '' && !/[;\n]/.test(recipient);
