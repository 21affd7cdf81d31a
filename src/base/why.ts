import type { Spoken } from '../words/words.js';
import { make } from './made.js';

/** Why something is asked, in three short lines. */
export interface Reasons {
  /** Why it is asked. */
  readonly why?: string;
  /** Who sees the answer. */
  readonly whoSees?: string;
  /** What happens where it is skipped. */
  readonly ifSkipped?: string;
}

/** The lines, in the order in which they are read. */
export const reasonLines = (
  { why, whoSees, ifSkipped }: Reasons,
  words: Spoken<'field'>['field'],
): readonly string[] =>
  [why, whoSees && words.whoSees(whoSees), ifSkipped && words.ifSkipped(ifSkipped)].filter(
    (line): line is string => Boolean(line),
  );

/** Who sees the answer, in view where nothing else says it. */
export const whoSeesLine = (
  { why, whoSees }: Reasons,
  words: Spoken<'field'>['field'],
): string | undefined => (why === undefined && whoSees !== undefined ? words.whoSees(whoSees) : undefined);

/** Makes a `<details>`, closed until the person opens it. */
export function makeWhy(): HTMLElement {
  const details = make('details');
  details.slot = 'why';
  return details;
}

/** Brings the lines of a `<details>` of ours up to date. */
export function fillWhy(details: Element, reasons: Reasons, words: Spoken<'field'>['field']): void {
  const lines = reasonLines(reasons, words);
  if (details.textContent === words.ask + lines.join('')) return;
  details.replaceChildren(make('summary', words.ask), ...lines.map((line) => make('p', line)));
}
