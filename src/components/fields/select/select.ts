import { LeeControl, makeControl } from '../../../base/lee-control.js';
import { isMade, make, rewrite } from '../../../base/made.js';
import { warn } from '../../../base/warn.js';
import { field, select } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** Below this many, rows that are all in view are calmer than a list that has to be opened. */
const ENOUGH = 8;

/**
 * A question with a long list of known answers, such as a county. The list is the browser's own, it begins empty, and
 * nothing in it is chosen beforehand.
 *
 * The page writes `<label>`, hint, error and `<select>` itself, or gives attributes and `<option>` or `<optgroup>`
 * children, from which the element makes them.
 *
 * @tag lee-select
 * @slot - `<option>` and `<optgroup>` nodes, where the page writes no `<select>`
 * @slot label - the `<label>`
 * @slot hint - a `<span>` with a line that helps
 * @slot error - an empty `<span>` for words about the answer
 * @slot control - the `<select>`
 */
export class LeeSelect extends LeeControl<HTMLSelectElement> {
  override get control(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(':scope > select');
  }

  protected override get words(): Spoken<'field' | 'select'> {
    return wordsFor(this, { field, select });
  }

  protected override makeControl(): HTMLSelectElement {
    const control = makeControl('select');
    const empty = make('option');
    empty.value = '';
    control.append(empty);
    return control;
  }

  protected override dressed(control: HTMLSelectElement): void {
    if (isMade(control)) this.#adoptOptions(control);
    rewrite(control.options[0], this.words.select.empty);
    super.dressed(control);
    this.#advise(control);
  }

  /** Options that the page put beside the list belong in it. Where it brings them again, the answer stays. */
  #adoptOptions(control: HTMLSelectElement): void {
    const [empty] = control.options;
    const brought = this.querySelectorAll<HTMLElement>(':scope > :is(option, optgroup)');
    if (!brought.length) return;
    const wasThere = control.length > 1;
    const { value } = control;
    control.replaceChildren(empty, ...brought);
    const initial = this.getAttribute('value');
    for (const option of control.options)
      if (initial !== null && option.value === initial) option.defaultSelected = true;
    if (wasThere) control.value = value;
  }

  #advise(control: HTMLSelectElement): void {
    const [first, ...rest] = control.options;
    if (!first) return;
    const which = `<lee-select name="${this.name}">`;
    if (first.value) warn(`${which} begins with an answer. Put an empty <option value=""> first.`);
    else if (rest.length && rest.length < ENOUGH)
      warn(
        `${which} has ${rest.length} options. Below ${ENOUGH}, a lee-choice shows them all and is calmer.`,
      );
  }
}
