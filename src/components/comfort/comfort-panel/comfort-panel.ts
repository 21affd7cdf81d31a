import { LeeShell } from '../../../base/lee-shell.js';
import { node } from '../../../base/node.js';
import { Announcer } from '../../../controllers/announcer.js';
import {
  AXES,
  CHOICES,
  applyComfort,
  forgetComfort,
  keepComfort,
  keepsComfort,
  readComfort,
  type Comfort,
  type ComfortAxis,
} from '../../../controllers/comfort.js';
import { LeeComfortChangeEvent } from './comfort-change-event.js';
import { styles } from './comfort-panel.styles.js';
import { picture } from './room-picture.styles.js';
import { comfort } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Lets a person make the page easier to be in: its room, its text size, whether anything may fade. The page's own
 * button opens it, each choice applies at once, and one press undoes them all. It never asks why and never suggests.
 * Nothing is kept unless the person asks for it.
 *
 * Inside a `lee-comfort` that wraps a part of the page the choices are for that part, and are not kept.
 *
 * @tag lee-comfort-panel
 * @slot - the `<button>` that opens the panel
 * @fires {LeeComfortChangeEvent} lee-comfort-change - a choice was made or undone
 */
export class LeeComfortPanel extends LeeShell {
  static override styles = [styles, picture];

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'comfort'> {
    return wordsFor(this, { comfort });
  }

  #news: Announcer = new Announcer(() => this.renderRoot.querySelector('[role=status]'));

  /** What the choices are applied to: the page, or the nearest `lee-comfort` around the panel. */
  get target(): HTMLElement {
    return this.closest<HTMLElement>('lee-comfort') ?? this.ownerDocument.documentElement;
  }

  /** Whether the panel is open. */
  get open(): boolean {
    return this.#panel?.matches(':popover-open') ?? false;
  }

  get #isForPage(): boolean {
    return this.target === this.ownerDocument.documentElement;
  }

  get #isKept(): boolean {
    return this.#isForPage && keepsComfort();
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('[popover]') ?? null;
  }

  /** Opens the panel under its button. */
  show(): void {
    const panel = this.#panel;
    if (!panel || this.open) return;
    this.#hangPictures();
    this.#sync();
    panel.style.setProperty('--_lee-top', `${this.#top()}px`);
    panel.showPopover();
    this.opener?.setAttribute('aria-expanded', 'true');
  }

  /** Closes the panel. What was chosen stays. */
  hide(): void {
    if (this.open) this.#panel!.hidePopover();
    this.opener?.setAttribute('aria-expanded', 'false');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#onLeave);
    this.addEventListener('keydown', this.#onKey);
  }

  protected override get isOpen(): boolean {
    return this.open;
  }

  protected override firstUpdated(): void {
    this.hide();
  }

  protected override draw(): readonly Node[] {
    const { comfort: words } = this.words;
    return [
      node('slot', { click: () => (this.open ? this.hide() : this.show()) }),
      node(
        'section',
        { popover: 'manual', 'aria-labelledby': 'title', change: this.#onChange },
        node(
          'div',
          { id: 'top' },
          node('h2', { id: 'title' }, words.comfort),
          button(words.close, this.#close),
        ),
        node('p', {}, words.about),
        ...AXES.map((axis) => this.#axis(axis)),
        button(words.reset, this.#reset),
        node(
          'div',
          { id: 'keep' },
          node(
            'label',
            {},
            node('input', { type: 'checkbox', name: 'keep', 'aria-describedby': 'kept' }),
            node('span', {}, words.keep),
          ),
          node('p', { id: 'kept' }, words.kept),
        ),
        node('p', { role: 'status' }),
      ),
    ];
  }

  #axis(axis: ComfortAxis): HTMLElement {
    const { axes, choices } = this.words.comfort;
    return node(
      'fieldset',
      { id: axis },
      node('legend', {}, axes[axis]),
      ...Object.entries<string[]>(choices[axis]).map(([value, [name, line]]) =>
        node(
          'label',
          {},
          node('input', { type: 'radio', name: axis, value }),
          node('span', {}, name),
          node('slot', { name: `${axis}-${value}` }),
          line ? node('small', {}, line) : undefined,
        ),
      ),
    );
  }

  #onChange = ({ target }: Event): void => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'keep') this.#keep(checked);
    else this.#choose(name as ComfortAxis, value);
  };

  #choose(axis: ComfortAxis, value: string): void {
    const { axes, choices, chosen, notKept } = this.words.comfort;
    const choice = value === 'system' ? undefined : value;
    this.#apply({ ...readComfort(this.target), [axis]: choice });
    const keeps = !this.#isKept || keepComfort(readComfort(this.target));
    const [name] = (choices[axis] as Record<string, string[]>)[value];
    this.#news.announce(keeps ? chosen(axes[axis], name) : notKept);
  }

  #reset = (): void => {
    if (this.#isKept) forgetComfort();
    this.#apply({});
    this.#sync();
    this.#news.announce(this.words.comfort.wasReset);
  };

  #apply(comfort: Comfort): void {
    applyComfort(this.target, comfort);
    const event = new LeeComfortChangeEvent(readComfort(this.target));
    this.dispatchEvent(event);
  }

  #keep(keep: boolean): void {
    const { isKept, isForgotten, notKept } = this.words.comfort;
    if (!keep) forgetComfort();
    const done = !keep || keepComfort(readComfort(this.target));
    this.#sync();
    this.#news.announce(!done ? notKept : keep ? isKept : isForgotten);
  }

  /** The controls say what is so: another panel or the page may have changed it. */
  #sync(): void {
    const comfort = readComfort(this.target);
    for (const control of this.renderRoot.querySelectorAll('input'))
      control.checked =
        control.name === 'keep'
          ? this.#isKept
          : (comfort[control.name as ComfortAxis] ?? 'system') === control.value;
    this.renderRoot.querySelector<HTMLElement>('#keep')!.hidden = !this.#isForPage;
  }

  /** Under its button, and under the way out, which stays in view. */
  #top(): number {
    const above = [this.opener, document.querySelector('lee-quick-exit:not([slot])')];
    return Math.max(0, ...above.map((one) => one?.getBoundingClientRect().bottom ?? 0));
  }

  /** A room's own tokens do not reach into a shadow root, so its picture hangs in the page's own tree. */
  #hangPictures(): void {
    if (this.querySelector(':scope > [data-lee-made]')) return;
    for (const room of CHOICES.room) {
      const picture = document.createElement('span');
      picture.slot = `room-${room}`;
      for (const [name, value] of [
        ['data-lee-room', room],
        ['data-lee-made', ''],
      ] as const)
        picture.setAttribute(name, value);
      this.append(picture);
    }
  }

  #close = (): void => {
    this.hide();
    this.opener?.focus();
  };

  /** Nothing that has the focus is ever under the panel. */
  #onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.hide();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.preventDefault();
    this.#close();
  };
}

const button = (words: string, press: () => void): HTMLElement =>
  node('lee-button', {}, node('button', { type: 'button', click: press }, words));
