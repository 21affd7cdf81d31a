import type { Words } from '../../../words/words.js';

/** What has to be said of a link before someone presses it. */
export function noteOf(words: Words['link'], leaves?: boolean, newWindow?: boolean): string | undefined {
  if (leaves) return newWindow ? words.both : words.leaves;
  return newWindow ? words.window : undefined;
}
