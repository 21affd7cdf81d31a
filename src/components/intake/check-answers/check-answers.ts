import { LeeElement } from '../../../base/lee-element.js';
import { bringTo } from '../../../controllers/bring.js';
import { fillLookOver, type Ways } from '../../../controllers/look-over.js';
import { field, intake, step } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Shows a person everything that is about to be sent, in their own words, each answer with a way to change it and one to
 * take it out. What was declined stands there like every answer, and what is hard stays folded. It is read from the form
 * itself: there is no second list.
 *
 * In an intake it stands in the last part, with `slot="look-over"`, and the intake fills it. In any other form it fills
 * itself when it is shown, and with `refresh()`.
 *
 * @tag lee-check-answers
 * @slot - what the page says about it; what it makes stands below
 * @slot change - in a row: the `<dd>` with the ways to change the answer and to take it out
 */
export class LeeCheckAnswers extends LeeElement {
  #ways: Ways = new Map();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'field' | 'intake' | 'step'> {
    return wordsFor(this, { field, intake, step });
  }

  protected override firstUpdated(): void {
    this.refresh();
  }

  /** Reads the form again. Does nothing in an intake, which reads it whenever the part is shown. */
  refresh(): void {
    const form = this.closest('form');
    if (form && !this.closest('lee-intake'))
      this.#ways = fillLookOver(this, { form, steps: [], isOut: () => false }, this.words);
  }

  #onClick = ({ target }: Event): void => {
    const way = this.#ways.get((target as Element).closest<HTMLElement>('button')!);
    if (way) bringTo(way, 'center');
  };
}
