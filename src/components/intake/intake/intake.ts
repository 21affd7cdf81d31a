import { attribute } from '../../../base/attribute.js';
import { LeeElement } from '../../../base/lee-element.js';
import type { Checked } from '../../../base/messages.js';
import { nextTask } from '../../../base/task.js';
import { developing } from '../../../base/warn.js';
import { bringTo } from '../../../controllers/bring.js';
import { Branches, skip, skippedAs } from '../../../controllers/branches.js';
import { Course } from '../../../controllers/course.js';
import { focusable } from '../../../controllers/in-view.js';
import { advise } from '../../../controllers/intake-advice.js';
import { fold } from '../../../controllers/folds.js';
import { keep } from '../../../controllers/keep.js';
import { fillLookOver, type Ways } from '../../../controllers/look-over.js';
import { clearLooks, ledTo, showLooks, whatNeedsALook } from '../../../controllers/look.js';
import { controlsOf, groupOf } from '../../../controllers/question.js';
import { Sending, type SendingNews } from '../../../controllers/sending.js';
import { SecondPress } from '../../../controllers/second-press.js';
import {
  frameForm,
  frameQuestions,
  frameSteps,
  headingOf,
  openNote,
  slotIn,
  type Way,
} from '../../../controllers/step-frame.js';
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
 * @slot enter - a hidden `<button disabled>` at the start of the form, so that Enter sends nothing; made where it is not there
 * @slot preview - a `<div>` that says that nothing is sent yet, with a button that begins; only in a preview
 * @slot assisted - a `<p>` that says who fills it in with the person; only where someone does
 * @cssState everything - while all parts show on one page
 * @fires {LeeStepChangeEvent} lee-step-change - another part shows
 * @fires {LeeSubmitEvent} lee-submit - everything is ready to be sent; cancel it to send in another way
 */
export class LeeIntake extends LeeElement {
  /** What the button that sends says, where the page does not write it: "Send to", and the name of the agency. */
  @attribute() send?: string;

  /** Shows all parts on one page, unless the person chose to see a part at a time. */
  @attribute({ type: Boolean, attribute: 'one-page' }) onePage!: boolean;

  /**
   * The names without which the form is not sent, with spaces between. Where they are said, nothing else is waited for, and
   * each part leads to sending.
   */
  @attribute() minimum?: string;

  /** Lets people look around first: every question can be read, nothing is checked, kept or sent. */
  @attribute({ type: Boolean }) preview!: boolean;

  /** The name of whoever fills it in with the person. It stays in view, and is sent as `assisted`. */
  @attribute() assisted?: string;

  /** The agency's short name, for a title that says which part shows, and never what is asked in it. */
  @attribute() titled?: string;

  readonly #branches = new Branches(this, { form: () => this.form, changed: () => this.#arrange() });
  readonly #course = new Course(this, {
    branches: this.#branches,
    steps: () => this.steps,
    wanted: () => (this.onePage ? 'everything' : 'part'),
    arrange: () => this.#arrange(),
    goTo: (part, question) => this.#go(part, question, false),
    goBack: () => this.#goBack(false),
    turned: (from, to) => this.dispatchEvent(new LeeStepChangeEvent(from, to)),
  });
  #observer?: MutationObserver;
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
    return this.#course.current;
  }

  /**
   * Goes on, if what shows can be sent as it is answered: a question, where one shows at a time, and the whole part after its
   * last one. Otherwise says what needs a look, and gives `false`.
   */
  next(): boolean {
    const { questions, shown, current } = this.#course;
    const isHere = (control: Checked) =>
      (shown?.contains(control) ?? true) && (!questions.has(1) || questions.holds(control));
    if (!this.#check(isHere)) return false;
    if (this.#changing) this.#go(this.#course.numberOf(this.#lookOver));
    else if (questions.has(1)) this.#go(current, questions.index + 1);
    else this.#go(this.#beside(1));
    return true;
  }

  /** Goes one part or question back, or back to looking over where "Change" led here. Checks nothing. */
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

  /** The number of the next part that is asked, on or back. */
  #beside(by: 1 | -1): number {
    const asked = this.#asked;
    return this.#course.numberOf(asked[asked.indexOf(this.#course.shown!) + by]) || this.current;
  }

  /** Makes what is missing, and once more where a framework has drawn the page anew. */
  #arrange(): void {
    const { form, steps, words } = this;
    if (!form) return;
    this.#branches.review();
    const isInPieces = steps.length > 1 || this.#course.amount === 'one';
    frameForm(form, { words, preview: this.preview, isInPieces, assisted: this.assisted });
    const stepWords = { ...words.step, send: this.send ?? words.step.send };
    const asked = this.#asked;
    frameSteps(steps, asked, this.minimum !== undefined, stepWords);
    fold(form);
    const isAnother = this.#course.show();
    const { shown, amount, questions } = this.#course;
    frameQuestions(steps, shown, questions, stepWords);
    if (isAnother) this.#fillLookOver();
    if (this.titled && amount !== 'everything' && asked.length > 1)
      document.title = words.step.titled(asked.indexOf(shown!) + 1, asked.length, this.titled);
    this.#observer?.takeRecords();
  }

  #fillLookOver(): void {
    const place = this.#lookOver;
    if (!place || !this.#course.shown?.contains(place)) return;
    const isOut = (node: Element) => this.#branches.isOut(node);
    this.#ways = fillLookOver(place, { form: this.form!, steps: this.#asked, isOut }, this.words);
  }

  /** Begins a part at its heading, a further question of it at its words, and looking over where the person left it. */
  #go(number: number, question = 0, keep = true): void {
    const changed = this.#changing && groupOf(this.#changing as Checked);
    this.#changing = undefined;
    const summary = this.form && slotIn(this.form, 'summary');
    if (summary) clearLooks(summary);
    this.#course.turn(number, question, keep);
    const { shown, questions } = this.#course;
    const way = [...this.#ways].find(([, node]) => groupOf(node as Checked) === changed)?.[0];
    const start = shown && (questions.index ? questions.start : headingOf(shown));
    if (way) bringTo(way, 'center');
    else if (start) bringTo(focusable(start), 'start', shown);
  }

  #goBack(keep = true): void {
    const { questions, current } = this.#course;
    if (this.#changing) this.#go(this.#course.numberOf(this.#lookOver), 0, keep);
    else if (questions.has(-1)) this.#go(current, questions.index - 1, keep);
    else this.#go(this.#beside(-1), Infinity, keep);
  }

  #lead(node: HTMLElement): void {
    this.#course.turn(this.#course.numberOf(node) || this.current, node);
    openNote(this.#course.shown);
    bringTo(node, 'center');
  }

  /** Whether everything asked for can be sent. Where not, goes to the first part that needs a look and says so. */
  #check(asked: (control: Checked) => boolean): boolean {
    if (this.preview) return true;
    const controls = controlsOf(this.form!).filter((one) => asked(one) && !this.#branches.isOut(one));
    const looks = whatNeedsALook(controls, this.words, this.minimum?.split(/\s+/));
    if (!looks.length) return true;
    const [{ control }] = looks;
    this.#course.turn(this.#course.numberOf(control) || this.current, control);
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
    const { shown, questions } = this.#course;
    if (shown && (without || skippedAs(shown))) skip(shown, without);
    if (without) questions.begin(Infinity);
    this.next();
  }

  #onLoad = (): void => {
    if (!this.isConnected) return;
    this.#fillLookOver();
    if (developing()) advise(this.form, this.steps);
  };
}
