import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeShell } from '../../../base/lee-shell.js';
import { isMade, make, rewrite } from '../../../base/made.js';
import { node } from '../../../base/node.js';
import { styles as room } from '../../../base/room.styles.js';
import { warn } from '../../../base/warn.js';
import { carryLeave } from '../../../controllers/carry-leave.js';
import { holdNeutral } from '../../../controllers/neutral.js';
import { pause } from '../../../controllers/pause.js';
import { holdPlace } from '../../../controllers/place.js';
import { surface } from '../../../controllers/quiet-room.js';
import { veil } from '../../../controllers/veil.js';
import { VisitEnd, type VisitRules } from '../../../controllers/visit-end.js';
import { visit } from '../../../words/en.js';
import { timeOf } from '../../../words/time.js';
import { langOf, wordsFor, type Spoken } from '../../../words/words.js';
import { styles } from './session-keeper.styles.js';

const MINUTE = 60_000;

/**
 * Throws no one out while they think. Where a server ends a visit after a time, it says until when before someone begins; it
 * asks five minutes before the end, and once more at two, whether they want to stay, and one press is enough. After
 * the end the page is covered, and every word stays on it until the visit is open again. It counts no seconds aloud. Where
 * no visit ends it shows nothing.
 *
 * @tag lee-session-keeper
 * @slot - a `<p>` that says until when; made where there is none
 * @slot leave - a `lee-quick-exit` over the cover; a copy of the page's own where there is none
 * @cssState near - while it says that the end is near
 * @cssState over - while the page is covered
 */
export class LeeSessionKeeper extends LeeShell {
  static override styles = [room, styles];

  /** When the server ends the visit: an ISO 8601 date and time with its zone. Without one nothing shows. */
  @property() until?: string;

  /** The server's time when it wrote the page: an ISO 8601 date and time. Where nothing is said the device's clock counts. */
  @property() now?: string;

  /** An address of the site. A post without content is answered with the new end, as JSON: `{ "until": "…" }`. */
  @property() extend?: string;

  /** The end beyond which no visit is prolonged: an ISO 8601 date and time. Without one a visit can be prolonged for good. */
  @property() most?: string;

  /** Prolongs the visit without a question while the person writes, points or moves in the page. */
  @property({ type: Boolean }) keep = false;

  /** For how many minutes a visit is prolonged while the page is paused. The quiet room says until when that is. */
  @property({ type: Number, attribute: 'pause-most' }) pauseMost = 0;

  /** Where the visit is opened again, such as the page where one signs in. It opens in a new window. */
  @property({ attribute: 'sign-in' }) signIn?: string;

  /** An opaque name for whose visit it is. A page that was written for another one stays covered. */
  @property() visit?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'visit'> {
    return wordsFor(this, { visit });
  }

  readonly #end = new VisitEnd(this, { rules: () => this.#rules(), changed: () => this.#show() });
  readonly #internals = this.attachInternals();
  #begun?: string;
  #uncover?: () => void;

  /** Where the focus was before it came to the notice. */
  #from?: HTMLElement | null;

  /** What was said of a press is still there. */
  #said?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    pause.limit = () => this.#limit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pause.limit = undefined;
    this.#uncover?.();
  }

  protected override get isOpen(): boolean {
    return (this.#end.stage ?? 'open') !== 'open';
  }

  protected override updated(): void {
    super.updated();
    this.#begin();
    this.#show();
  }

  protected override draw(): readonly Node[] {
    const { visit } = this.words;
    return [
      node('slot'),
      node(
        'div',
        { id: 'notice', focusin: (event) => this.#came(event as FocusEvent) },
        node('p', { role: 'status' }),
        button(visit.stay, this.#stay),
      ),
      surface(
        { 'aria-labelledby': 'line', closedby: 'none', cancel: prevent, close: this.#onClose },
        node('h2', { id: 'line', tabindex: '-1' }, visit.over),
        node('p', {}, visit.kept),
        node(
          'div',
          { class: 'choices' },
          this.signIn
            ? node(
                'lee-button',
                {},
                node(
                  'a',
                  { href: this.signIn, target: '_blank', rel: 'noopener' },
                  `${visit.signIn} ${visit.window}`,
                ),
              )
            : undefined,
          button(visit.goOn, this.#goOn),
        ),
        node('p', { role: 'status', id: 'news' }),
      ),
    ];
  }

  #rules(): VisitRules {
    return {
      extend: this.#address(),
      most: Date.parse(this.most ?? '') || Infinity,
      keep: this.keep,
      pauseMost: this.pauseMost * MINUTE || 0,
      visit: this.visit,
    };
  }

  #address(): string | undefined {
    if (!this.extend) return undefined;
    const { origin, pathname, search } = new URL(this.extend, document.baseURI);
    if (origin === location.origin) return `${pathname}${search}`;
    warn('"extend" of <lee-session-keeper> is an address of this site: no other one is asked.');
    return undefined;
  }

  #begin(): void {
    const { until, now } = this;
    if (until === this.#begun) return;
    this.#begun = until;
    const end = Date.parse(until ?? '');
    if (until && !end)
      warn('"until" of <lee-session-keeper> is a date and time with its zone, such as 2026-06-01T15:40:00Z.');
    this.#end.begin(end, Date.parse(now ?? ''));
  }

  #came({ relatedTarget }: FocusEvent): void {
    this.#from = relatedTarget as HTMLElement | null;
  }

  #time = (time: number): string => timeOf(time, langOf(this));

  #limit(): string | undefined {
    if (!this.#end.stage) return undefined;
    const stay = this.#end.stay(pause.since ?? Date.now());
    return stay ? this.#time(stay) : '';
  }

  #show(): void {
    const { stage } = this.#end;
    if (!stage || !this.hasUpdated) return;
    const { visit } = this.words;
    const isNear = stage === 'near' || stage === 'last';
    this.#state('near', isNear);
    this.#state('over', stage === 'over');
    if (stage === 'over') this.#cover();
    else this.#uncover?.();
    const time = this.#time(this.#end.end);
    this.#sayUntil([
      visit.until(time),
      this.#end.canExtend && (this.keep ? visit.keeps : visit.more),
      visit.stays,
    ]);
    const say = isNear ? visit[stage](time) : '';
    this.#notice(say && (this.#end.canExtend ? say : `${say} ${visit.longest}`));
  }

  #state(name: string, isSo: boolean): void {
    this.#internals.states[isSo ? 'add' : 'delete'](name);
  }

  #sayUntil(sentences: readonly (string | false)[]): void {
    const line = this.querySelector(':scope > p') ?? this.appendChild(make('p'));
    if (!isMade(line)) return;
    for (const [index, one] of sentences.entries()) {
      const place = line.children[index] ?? line.appendChild(make('span'));
      rewrite(place, one ? (index ? ` ${one}` : one) : '');
    }
  }

  /** What is said again in other words is read out again. Nothing moves for it, and no focus does. */
  #notice(words: string, asks = this.#end.canExtend): void {
    this.#said?.abort();
    const stay = this.#part('#notice lee-button');
    const hadFocus = stay.contains(this.shadowRoot!.activeElement);
    stay.hidden = !asks;
    this.#part('#notice > p').textContent = words;
    if (hadFocus && !(words && asks)) this.#from?.focus({ preventScroll: true });
  }

  /** How it went stays until the person does something else. */
  #stay = async (): Promise<void> => {
    const answer = await this.#end.ask();
    const { visit } = this.words;
    if (answer === 'offline') this.#notice(visit.offline);
    if (answer !== 'open' || this.#end.stage !== 'open') return;
    this.#notice(visit.until(this.#time(this.#end.end)), false);
    this.#said = new AbortController();
    const { signal } = this.#said;
    const away = (event: Event) => event.composedPath().includes(this) || this.#notice('');
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, away, { capture: true, signal });
  };

  #goOn = async (): Promise<void> => {
    const answer = await this.#end.ask();
    this.#part('#news').textContent = answer === 'open' ? '' : this.words.visit[answer];
  };

  #cover(): void {
    if (this.#uncover) return;
    const cover = this.#part('dialog') as HTMLDialogElement;
    carryLeave(this);
    const back = holdPlace();
    // Drawn with it, it would ask for the focus of the page when it comes into it.
    this.#part('#line').autofocus = true;
    cover.showModal();
    const undo = [
      veil(cover),
      holdNeutral(this.words.visit.title),
      pause.begin(this),
      () => cover.close(),
      back,
    ];
    this.#uncover = () => {
      this.#uncover = undefined;
      for (const step of undo) step();
    };
  }

  /** Some browsers close a dialog with the second Escape, whatever a page says. */
  #onClose = ({ target }: Event): void => {
    if (this.#uncover) (target as HTMLDialogElement).showModal();
  };

  #part(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}

/** Neither closes what covers, nor takes the focus from where someone writes. */
const prevent = (event: Event): void => event.preventDefault();

const button = (words: string, click: () => unknown): HTMLElement =>
  node(
    'lee-button',
    {},
    node('button', { type: 'button', mousedown: prevent, click: () => void click() }, words),
  );
