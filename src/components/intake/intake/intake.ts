import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import type { Checked } from '../../../base/messages.js';
import { nextTask } from '../../../base/task.js';
import { developing } from '../../../base/warn.js';
import { bringTo } from '../../../controllers/bring.js';
import { Branches, skip, skippedAs } from '../../../controllers/branches.js';
import { advise } from '../../../controllers/intake-advice.js';
import { keep } from '../../../controllers/keep.js';
import { fillLookOver, type Ways } from '../../../controllers/look-over.js';
import { clearLooks, ledTo, showLooks, whatNeedsALook } from '../../../controllers/look.js';
import { OneEntry } from '../../../controllers/one-entry.js';
import { controlsOf, groupOf } from '../../../controllers/question.js';
import { Sending, type SendingNews } from '../../../controllers/sending.js';
import { SecondPress } from '../../../controllers/second-press.js';
import {
  firstOf,
  frameForm,
  frameSteps,
  headingOf,
  openNote,
  slotIn,
  type Way,
} from '../../../controllers/step-frame.js';
import { Whole } from '../../../controllers/whole.js';
import type { AbsentReason } from '../../../base/absent.js';
import { LeeStepChangeEvent } from './step-change-event.js';
import { field, intake, step } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

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

  /** Shows all parts on one page, unless the person chose to see a part at a time. */
  @property({ type: Boolean, attribute: 'one-page' }) onePage = false;

  /**
   * The names without which the form is not sent, with spaces between. Where they are said, nothing else is waited for, and
   * each part leads to sending.
   */
  @property() minimum?: string;

  /** Lets people look around first: every question can be read, nothing is checked, kept or sent. */
  @property({ type: Boolean }) preview = false;

  /** The name of whoever fills it in with the person. It stays in view, and is sent as `assisted`. */
  @property() assisted?: string;

  /** The agency's short name, for a title that says which part shows, and never what is asked in it. */
  @property() titled?: string;

  readonly #branches = new Branches(this, { form: () => this.form, changed: () => this.#arrange() });
  readonly #whole = new Whole(this, {
    wanted: () => this.onePage,
    shown: () => this.#shown,
    changed: (seen) => {
      this.#current = this.#numberOf(seen) || this.#current;
      this.#arrange();
    },
  });
  readonly #entry = new OneEntry(this, {
    current: () => this.#current,
    turnTo: (number) => this.#go(number, false),
    turnBack: () => this.#goBack(false),
  });
  #observer?: MutationObserver;
  #current = 1;
  #shown?: HTMLElement;
  #hasTurned = false;
  readonly #second = new SecondPress();
  #ways: Ways = new Map();
  #changing?: HTMLElement;
  #putBack?: () => void;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    // No bubble of the browser's, and no field that takes focus: the summary does.
    this.addEventListener('invalid', (event) => event.preventDefault(), true);
    new Sending(this, {
      form: () => this.form,
      isReady: (event) => !this.preview && !this.#second.is(event) && this.#check(() => true),
      tell: (news) => this.#tell(news),
    });
  }

  protected get words(): Spoken<'field' | 'intake' | 'step'> {
    return wordsFor(this, { field, intake, step });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new MutationObserver(() => this.#arrange());
    this.#observer.observe(this, { childList: true, subtree: true });
    if (this.hasUpdated) this.#arrange();
    // Browsers fill in a page that is loaded again only after its elements are upgraded.
    if (document.readyState === 'complete') nextTask(this.#onLoad);
    else addEventListener('pageshow', this.#onLoad, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(): void {
    // Looking around is for reading: what was there before is there again after it.
    if (!this.preview) this.#putBack?.();
    this.#putBack = this.preview && this.form ? (this.#putBack ?? keep(controlsOf(this.form))) : undefined;
    this.#arrange();
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
    this.#go(this.#changing ? this.#numberOf(this.#lookOver) : this.#beside(1));
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

  /** The parts that the answers so far call for. */
  get #asked(): readonly HTMLElement[] {
    return this.steps.filter((step) => this.#branches.isAsked(step));
  }

  get #lookOver(): HTMLElement | null {
    return this.querySelector('lee-step [slot=look-over]');
  }

  #numberOf(node: Node | null | undefined): number {
    return node ? this.steps.findIndex((step) => step.contains(node)) + 1 : 0;
  }

  /** The number of the next part that is asked, on or back. */
  #beside(by: 1 | -1): number {
    const asked = this.#asked;
    return this.#numberOf(asked[asked.indexOf(this.#shown!) + by]) || this.#current;
  }

  /** Makes what is missing, and once more where a framework has drawn the page anew. */
  #arrange(): void {
    const { form, steps, words } = this;
    if (!form) return;
    this.#branches.review();
    frameForm(form, steps, { words, preview: this.preview, assisted: this.assisted });
    const stepWords = { ...words.step, send: this.send ?? words.step.send };
    const asked = this.#asked;
    frameSteps(steps, asked, this.minimum !== undefined, stepWords);
    if (!this.#hasTurned) this.#current = firstOf(steps, this.#entry.kept);
    this.#show(steps);
    if (this.titled && !this.#whole.on && asked.length > 1)
      document.title = words.step.titled(asked.indexOf(this.#shown!) + 1, asked.length, this.titled);
    this.#observer?.takeRecords();
  }

  #show(steps: readonly HTMLElement[]): void {
    const shown = steps[this.#current - 1];
    for (const step of steps) step.hidden = this.#whole.on ? !this.#branches.isAsked(step) : step !== shown;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#fillLookOver();
  }

  #fillLookOver(): void {
    const place = this.#lookOver;
    if (!place || !this.#shown?.contains(place)) return;
    const isOut = (node: Element) => this.#branches.isOut(node);
    this.#ways = fillLookOver(place, { form: this.form!, steps: this.#asked, isOut }, this.words);
  }

  /** Shows another part. Where focus goes is for the caller to say. */
  #turn(number: number, keep = true): void {
    const from = this.#current;
    const to = Math.max(1, Math.min(number, this.steps.length));
    if (to === from) return;
    this.#hasTurned = true;
    this.#current = to;
    this.#arrange();
    if (keep) this.#entry.keep(to);
    const event = new LeeStepChangeEvent(from, to);
    this.dispatchEvent(event);
  }

  /** Begins a part at its heading, and looking over where the person left it. */
  #go(number: number, keep = true): void {
    const changed = this.#changing && groupOf(this.#changing as Checked);
    this.#changing = undefined;
    const summary = this.form && slotIn(this.form, 'summary');
    if (summary) clearLooks(summary);
    this.#turn(number, keep);
    const way = [...this.#ways].find(([, node]) => groupOf(node as Checked) === changed)?.[0];
    const heading = this.#shown && headingOf(this.#shown);
    if (way) bringTo(way, 'center');
    else if (heading) bringTo(heading, 'start', this.#shown);
  }

  #goBack(keep = true): void {
    this.#go(this.#changing ? this.#numberOf(this.#lookOver) : this.#beside(-1), keep);
  }

  #lead(node: HTMLElement): void {
    this.#turn(this.#numberOf(node) || this.#current);
    openNote(this.#shown);
    bringTo(node, 'center');
  }

  /** Whether everything asked for can be sent. Where not, goes to the first part that needs a look and says so. */
  #check(asked: (control: Checked) => boolean): boolean {
    if (this.preview) return true;
    const controls = controlsOf(this.form!).filter((one) => asked(one) && !this.#branches.isOut(one));
    const looks = whatNeedsALook(controls, this.words, this.minimum?.split(/\s+/));
    if (!looks.length) return true;
    this.#turn(this.#numberOf(looks[0].control) || this.#current);
    showLooks(slotIn(this.form!, 'summary')!, looks, this.words.intake);
    return false;
  }

  #tell(news: SendingNews): void {
    const place = this.querySelector('lee-step > [slot=status]');
    if (place) place.textContent = news ? this.words.intake[news] : '';
  }

  #onClick = (event: Event): void => {
    const control = ledTo(event, this.querySelector('[slot=summary]'), this);
    const pressed = (event.target as Element).closest<HTMLElement>('[data-lee-go]');
    if (control) this.#lead(control);
    else if (pressed && !this.#second.is(event)) this.#press(pressed);
  };

  readonly #leads: Partial<Record<Way, () => void>> = {
    next: () => this.#leave(),
    skip: () => this.#leave('asked-declined'),
    later: () => this.#leave('temp-unknown'),
    back: () => this.back(),
    end: () => this.#go(this.steps.length),
    preview: () => ((this.preview = true), this.next()),
    begin: () => ((this.preview = false), this.goTo(1)),
  };

  #press(pressed: HTMLElement): void {
    const changing = this.#ways.get(pressed);
    this.#leads[pressed.dataset.leeGo as Way]?.();
    if (!changing) return;
    this.#lead(changing);
    this.#changing = changing;
  }

  /** Goes on from a part: with what was answered in it, or without. */
  #leave(without?: AbsentReason): void {
    const part = this.#shown;
    if (part && (without || skippedAs(part))) skip(part, without);
    this.next();
  }

  #onLoad = (): void => {
    if (!this.isConnected) return;
    this.#fillLookOver();
    if (developing()) advise(this.form, this.steps);
  };
}
