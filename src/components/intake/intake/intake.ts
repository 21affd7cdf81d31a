import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import type { Checked } from '../../../base/messages.js';
import { nextTask } from '../../../base/task.js';
import { developing } from '../../../base/warn.js';
import { bringTo } from '../../../controllers/bring.js';
import { advise } from '../../../controllers/intake-advice.js';
import { fillLookOver } from '../../../controllers/look-over.js';
import { clearLooks, showLooks, whatNeedsALook } from '../../../controllers/look.js';
import { OneEntry } from '../../../controllers/one-entry.js';
import { controlsOf, groupOf } from '../../../controllers/question.js';
import { Sending, type SendingNews } from '../../../controllers/sending.js';
import { frameForm, frameStep, headingOf, slotIn } from '../../../controllers/step-frame.js';
import { LeeStepChangeEvent } from './step-change-event.js';
import { field, intake, step } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** A hand that trembles presses twice, and the first press may have put another button under the second. */
const PRESS_GAP = 400;

/**
 * A form that asks a little at a time. One part shows; a person goes on and back as they like and loses nothing, looks
 * over everything in their own words, and sends it. Nothing is checked before they want to go on, and going back
 * never checks.
 *
 * It stands around a native `<form>` with any controls. Without JavaScript that is one plain page, which works.
 *
 * @tag lee-intake
 * @slot - a `<form method="post">` with `<lee-step>` parts
 * @slot summary - an empty `<div>` at the start of the form, for what needs a look
 * @slot status - an empty `<p role="status">` at the end of the last part, for news of the sending
 * @fires {LeeStepChangeEvent} lee-step-change - another part shows
 * @fires {LeeSubmitEvent} lee-submit - everything is ready to be sent; cancel it to send in another way
 */
export class LeeIntake extends LeeElement {
  /** What the button that sends says, where the page does not write it: "Send to", and the name of the agency. */
  @property() send?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'field' | 'intake' | 'step'> {
    return wordsFor(this, { field, intake, step });
  }

  readonly #entry = new OneEntry(this, {
    current: () => this.#current,
    turnTo: (number) => this.#go(number, false),
    turnBack: () => this.#goBack(false),
  });
  readonly #sending = new Sending(this, (news) => this.#tell(news));
  #observer?: MutationObserver;
  #current = 1;
  #shown?: HTMLElement;
  #hasTurned = false;
  #pressed = -Infinity;
  #ways = new Map<HTMLElement, Checked>();
  #changing?: Checked;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    // No bubble of the browser's, and no field that takes focus: the summary does.
    this.addEventListener('invalid', (event) => event.preventDefault(), true);
    this.addEventListener('submit', this.#hold, true);
    this.addEventListener('submit', this.#onSubmit);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new MutationObserver(() => this.#arrange());
    this.#observer.observe(this, { childList: true, subtree: true });
    this.#arrange();
    // Browsers fill in a page that is loaded again only after its elements are upgraded.
    if (document.readyState === 'complete') nextTask(this.#onLoad);
    else addEventListener('pageshow', this.#onLoad, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** The native form. */
  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /** The parts, in their order. */
  get steps(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('lee-step')];
  }

  /** The number of the part that shows, counted from 1. */
  get current(): number {
    return this.#current;
  }

  /** Goes on, if this part can be sent as it is answered. Otherwise says what needs a look, and gives `false`. */
  next(): boolean {
    if (!this.#check((control) => this.#shown?.contains(control) ?? true)) return false;
    this.#go(this.#changing ? this.#numberOf(this.#lookOver) : this.#current + 1);
    return true;
  }

  /** Goes one part back, or back to looking over where "Change" led here. Checks nothing. */
  back(): void {
    this.#goBack();
  }

  /** Goes to the part of that number, or to the nearest there is. Checks nothing. */
  goTo(number: number): void {
    this.#changing = undefined;
    this.#go(number);
  }

  get #lookOver(): HTMLElement | null {
    return this.querySelector('lee-step [slot=look-over]');
  }

  #numberOf(node: Node | null): number {
    return this.steps.findIndex((step) => step.contains(node)) + 1;
  }

  /** Makes what is missing, and once more where a framework has drawn the page anew. */
  #arrange(): void {
    const { form, steps, words } = this;
    if (!form) return;
    frameForm(form, steps);
    const stepWords = { ...words.step, send: this.send ?? words.step.send };
    steps.forEach((step, index) => frameStep(step, index + 1, steps.length, stepWords));
    if (!this.#hasTurned) this.#current = this.#firstOf(steps);
    this.#show(steps);
    this.#observer?.takeRecords();
  }

  /** The part that was there before a reload, or that someone writes in already, or that the server wants seen. */
  #firstOf(steps: readonly HTMLElement[]): number {
    const { kept } = this.#entry;
    if (kept && kept <= steps.length) return kept;
    const used = steps.findIndex((step) => step.contains(document.activeElement));
    const marked = steps.findIndex((step) => step.hasAttribute('current'));
    return Math.max(used < 0 ? marked : used, 0) + 1;
  }

  #show(steps: readonly HTMLElement[]): void {
    const shown = steps[this.#current - 1];
    for (const step of steps) step.hidden = step !== shown;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#fillLookOver();
  }

  #fillLookOver(): void {
    const place = this.#lookOver;
    if (place && this.#shown?.contains(place))
      this.#ways = fillLookOver(place, this.form!, this.steps, this.words);
  }

  /** Shows another part. Where focus goes is for the caller to say. */
  #turn(number: number, keep = true): void {
    const { steps } = this;
    const from = this.#current;
    const to = Math.max(1, Math.min(number, steps.length));
    if (to === from) return;
    this.#hasTurned = true;
    this.#current = to;
    this.#show(steps);
    if (keep) this.#entry.keep(to);
    const event = new LeeStepChangeEvent(from, to);
    this.dispatchEvent(event);
  }

  /** Begins a part at its heading, and looking over where the person left it. */
  #go(number: number, keep = true): void {
    const changed = this.#changing && groupOf(this.#changing);
    this.#changing = undefined;
    const summary = this.form && slotIn(this.form, 'summary');
    if (summary) clearLooks(summary);
    this.#turn(number, keep);
    const way = [...this.#ways].find(([, control]) => groupOf(control) === changed)?.[0];
    const heading = this.#shown && headingOf(this.#shown);
    if (way) bringTo(way, 'center');
    else if (heading) bringTo(heading, 'start', this.#shown);
  }

  #goBack(keep = true): void {
    this.#go(this.#changing ? this.#numberOf(this.#lookOver) : this.#current - 1, keep);
  }

  #lead(control: HTMLElement): void {
    this.#turn(this.#numberOf(control) || this.#current);
    bringTo(control, 'center');
  }

  /** Whether everything asked for can be sent. Where not, goes to the first part that needs a look and says so. */
  #check(asked: (control: Checked) => boolean): boolean {
    const looks = whatNeedsALook(controlsOf(this.form!).filter(asked), this.words);
    const [first] = looks;
    if (!first) return true;
    this.#turn(this.#numberOf(first.control) || this.#current);
    showLooks(slotIn(this.form!, 'summary')!, looks, this.words.intake);
    return false;
  }

  #tell(news: SendingNews): void {
    const place = this.querySelector('lee-step > [slot=status]');
    if (place) place.textContent = news ? this.words.intake[news] : '';
  }

  #isSecondPress(event: Event): boolean {
    const isSecond = event.isTrusted && event.timeStamp - this.#pressed < PRESS_GAP;
    if (!isSecond) this.#pressed = event.timeStamp;
    return isSecond;
  }

  #onClick = (event: Event): void => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('[slot=summary] a');
    const control = link && this.querySelector<HTMLElement>(`#${CSS.escape(link.hash.slice(1))}`);
    const pressed = target.closest<HTMLElement>('[data-lee-go]');
    if (control) {
      // Followed as a link it would put the id of a question into the address.
      event.preventDefault();
      this.#lead(control);
    } else if (pressed && !this.#isSecondPress(event)) this.#press(pressed);
  };

  #press(pressed: HTMLElement): void {
    const { leeGo } = pressed.dataset;
    const changing = this.#ways.get(pressed);
    if (leeGo === 'next') this.next();
    else if (leeGo === 'back') this.back();
    else if (changing) {
      this.#lead(changing);
      this.#changing = changing;
    }
  }

  /** Before anyone else hears of a form being sent. */
  #hold = (event: Event): void => {
    if (event.target !== this.form) return;
    if (!this.#isSecondPress(event) && !this.#sending.busy && this.#check(() => true)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #onSubmit = (event: SubmitEvent): void => {
    if (event.target !== this.form || event.defaultPrevented) return;
    if (!this.#sending.begin(this.form!, event.submitter)) event.preventDefault();
  };

  #onLoad = (): void => {
    if (!this.isConnected) return;
    this.#fillLookOver();
    if (developing()) advise(this.form, this.steps);
  };
}
