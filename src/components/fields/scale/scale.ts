import { LeeRows, type OfferedRow } from '../../../base/lee-rows.js';
import { field, scale } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** What the row sends that says that none of the points can be said. */
const UNKNOWN = 'asked-unknown';

/**
 * How much, or how often, in words: a row for each point, from one end to the other. There is no slider and no middle to
 * begin from, "I can't say" is a point like the others, and an answer can be taken back.
 *
 * The page writes `<fieldset>`, `<legend>` and rows itself, or gives attributes and short `<lee-option>` rows, from
 * which the element makes them.
 *
 * @tag lee-scale
 * @slot - the `<fieldset>`, or a `<lee-option>` for each point in its order
 */
export class LeeScale extends LeeRows {
  protected override get words(): Spoken<'field' | 'scale'> {
    return wordsFor(this, { field, scale });
  }

  protected override get offered(): readonly OfferedRow[] {
    return [[UNKNOWN, this.words.scale.cannotSay], ...super.offered.filter(([value]) => value !== UNKNOWN)];
  }
}
