import { asideIn, fromAside, makeAside, nameAside } from '../../../base/aside.js';
import { LeeControl, makeControl } from '../../../base/lee-control.js';
import { make } from '../../../base/made.js';
import { field, narrative } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** The lines there are room for at first. */
const LINES = 6;

/**
 * A place to say what is happening in one's own words. It grows with them, asks for no length and counts nothing. What
 * is written can be hidden from the screen and shown again.
 *
 * The page writes `<label>`, hint, error and `<textarea>` itself, or gives attributes and the element makes them. Ideas
 * that help to begin go into a `<details>`, which the person opens.
 *
 * @tag lee-narrative
 * @slot label - the `<label>`
 * @slot hint - a `<span>` with a line that helps; "A line is enough." where nothing is written
 * @slot error - an empty `<span>` for words about the answer
 * @slot prompts - a `<details>` with ideas
 * @slot control - the `<textarea>`
 * @slot aside - a `<button>` that hides the words from the screen; it shows only where there is script
 * @slot cover - a `<span role="status">` that stands over the words while they are hidden
 * @cssState covered - while the words are hidden from the screen
 */
export class LeeNarrative extends LeeControl<HTMLTextAreaElement> {
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (fromAside(event) && asideIn(this)?.contains(event.target as Node)) this.covered = !this.covered;
    });
    this.addEventListener('input', this.#grow);
    // What is hidden cannot take focus, and words about an answer need the answer beside them.
    this.addEventListener('invalid', () => (this.covered = false), true);
  }

  /** Where only attributes are written and none of them helps, a line is enough. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.control) this.hint ??= this.words.narrative.line;
  }

  protected override get words(): Spoken<'field' | 'narrative'> {
    return wordsFor(this, { field, narrative });
  }

  override get control(): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>(':scope > textarea');
  }

  /** Whether what was written is hidden from the screen. It stays in its place, and is sent. */
  get covered(): boolean {
    return this.#internals.states.has('covered');
  }
  set covered(covered: boolean) {
    if (covered === this.covered) return;
    if (covered) this.#internals.states.add('covered');
    else this.#internals.states.delete('covered');
    this.#nameCover();
  }

  protected override makeControl(): HTMLTextAreaElement {
    const control = makeControl('textarea');
    control.rows = LINES;
    return control;
  }

  protected override dressed(control: HTMLTextAreaElement): void {
    super.dressed(control);
    if (!this.#cover) {
      const cover = make('span');
      cover.slot = 'cover';
      cover.role = 'status';
      control.after(cover);
    }
    if (!asideIn(this)) this.#cover!.after(makeAside());
    this.#nameCover();
  }

  /** What stands in the place of the words while they are hidden. */
  get #cover(): HTMLElement | null {
    return this.querySelector(':scope > [slot=cover]');
  }

  #nameCover(): void {
    const { hide, show, hidden } = this.words.narrative;
    const words = this.covered ? hidden : '';
    if (this.#cover && this.#cover.textContent !== words) this.#cover.textContent = words;
    const aside = asideIn(this);
    if (aside) nameAside(aside, this.covered ? show : hide);
  }

  /** Where CSS cannot: adds the rows that are lacking. It never takes one away, so the page never jumps. */
  #grow = (): void => {
    const { control } = this;
    if (!control || CSS.supports('field-sizing', 'content')) return;
    const lacking = control.scrollHeight - control.clientHeight;
    if (lacking > 0) control.rows += Math.ceil(lacking / parseFloat(getComputedStyle(control).lineHeight));
  };
}
