import { isDeclined, textIn, type Entries } from '../../../base/entries.js';
import type { Words } from '../../../words/words.js';

/** What someone wants to say of where they live, all of equal weight. */
export const KINDS = ['lines', 'none', 'protected', 'region'] as const;

/** Which of them it is. */
export type AddressKind = (typeof KINDS)[number];

/** Where someone lives, as far as they want to say. What was set aside is empty. */
export interface ReadAddress {
  /** An address, no fixed one, one that a state programme keeps private, or a region; empty where they did not say. */
  readonly kind: AddressKind | '';
  /** The address as they wrote it. */
  readonly lines: string;
  readonly postcode: string;
  readonly region: string;
  /** Where post goes, where that is somewhere else. */
  readonly post: string;
}

/** The parts that a kind has no need of. They are set aside: kept on the page, and not sent. */
export const ASIDE: Readonly<Record<string, readonly ('lines' | 'postcode' | 'region')[]>> = {
  none: ['lines', 'postcode', 'region'],
  protected: ['lines', 'postcode', 'region'],
  region: ['lines', 'postcode'],
};

/** Reads what a `lee-address` posted, with JavaScript or without: what was set aside is not in it. */
export function readAddress(posted: Entries, name: string): ReadAddress {
  const entries = [...posted];
  const declined = isDeclined(entries, name);
  // Forms post a line break as two characters.
  const said = (ending: string) =>
    declined ? '' : textIn(entries, `${name}.${ending}`).replace(/\r\n?/g, '\n');
  const kind = KINDS.find((one) => one === said('kind')) ?? '';
  const aside = ASIDE[kind] ?? [];
  const needed = (part: 'lines' | 'postcode' | 'region') => (aside.includes(part) ? '' : said(part));
  return {
    kind,
    lines: needed('lines'),
    postcode: needed('postcode'),
    region: needed('region'),
    post: said('post'),
  };
}

/** The address as it is looked over, a line for each line of it. */
export function inLines(
  { kind, lines, postcode, region, post }: ReadAddress,
  words: Words['address'],
): string[] {
  const where = [...lines.split('\n'), postcode, region];
  const said = kind === '' || kind === 'lines' ? where : [words.kinds[kind], ...where];
  return [...said, post && words.postTo(post.replace(/\s*\n\s*/g, ', '))]
    .map((line) => line.trim())
    .filter(Boolean);
}
