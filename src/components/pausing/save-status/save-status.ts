import { attribute } from '../../../base/attribute.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make, rewrite } from '../../../base/made.js';
import { nextTask } from '../../../base/task.js';
import { Draft } from '../../../controllers/draft/draft.js';
import { identityOfAddress } from '../../../controllers/draft/forms.js';
import { isEnough, OFFERED, offerPhrase } from '../../../controllers/draft/phrase.js';
import { eraseSent } from '../../../controllers/draft/sent.js';
import { toShownStep } from '../../../controllers/draft/shown-step.js';
import { OnceAMinute } from '../../../controllers/once-a-minute.js';
import { SecondPress } from '../../../controllers/second-press.js';
import { policyOf, type DraftPolicy } from './policies.js';
import { actsOf, lastDayIn, lineOf, type Known } from './saying.js';
import { buttons, draw, needsALook, type Act, type View } from './views.js';
import { phrase, saveStatus } from '../../../words/en.js';
import { langOf, wordsFor, type Spoken } from '../../../words/words.js';

const WEEK = 7;

/**
 * Says at every moment what is kept of what a person writes, where, and until when, and lets them erase it in one step. Nothing
 * is kept before they press "Keep what I write", have read what that does and does not protect against, and said yes. What is
 * kept is sealed with return words that only they have. It stands in a form, before its buttons; in an intake it goes along
 * to the part that shows. Define `lee-button` too.
 *
 * @tag lee-save-status
 * @slot status - a `<p role="status">` that says how things are; made where it is not there
 * @slot actions - a `<div>` with the buttons; made where it is not there
 * @slot panel - what is asked, once the person has pressed a button; made by the element
 * @slot question - in `panel`: the first words of what is asked
 * @slot hint - in `panel`: a `<p>` that says what return words are
 * @slot error - in `panel`: a `<p role="status">` about return words that do not fit; empty until then
 * @slot phrase - in `panel`: the return words that are offered
 */
export class LeeSaveStatus extends LeeElement {
  /** Where it may be kept: `none`, `memory` (this page), `device` (this browser, sealed) or `server` (this site, sealed). */
  @attribute({ initial: 'none' }) policy!: DraftPolicy;

  /** For how many days it is kept after the last saving. */
  @attribute({ type: Number, initial: 7 }) keep!: number;

  /** With `server`, the address on this site that keeps it. */
  @attribute() address?: string;

  /** The id of the form, where the part stands outside of it. */
  @attribute({ attribute: 'for' }) formId?: string;

  /**
   * On the page that says that a form was sent: the address of the form's page, with `#` and the form's id where it has one.
   * Erases what this browser kept of it, if it was sent from this tab.
   */
  @attribute() sent?: string;

  #draft?: Draft;
  #made = '';
  #view: View = 'rest';
  #drawn?: HTMLElement;
  #phrase = '';
  #answer = '';
  #isBusy = false;
  #isApart = false;
  #stopFollowing?: () => void;
  readonly #minute = new OnceAMinute();
  readonly #second = new SecondPress();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
    // Return words are no answer: nothing on the page hears that they are written.
    for (const type of ['input', 'change']) this.addEventListener(type, (event) => event.stopPropagation());
  }

  protected get words(): Spoken<'saveStatus' | 'phrase'> {
    return wordsFor(this, { saveStatus, phrase });
  }

  /** The form whose answers are kept. */
  get form(): HTMLFormElement | null {
    if (this.formId === undefined) return this.closest('form');
    const found = (this.getRootNode() as Document).getElementById?.(this.formId);
    return found instanceof HTMLFormElement ? found : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#draft?.remember();
    // In an intake it moves from part to part, which ends nothing.
    nextTask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  /** Saves now what is not saved yet, where the person has said yes. Settles when it is certain, or when there is news of why not. */
  async save(): Promise<void> {
    await this.#draft?.save();
  }

  protected override updated(): void {
    if (this.sent !== undefined) void this.#eraseSent(this.sent);
    else this.#begin();
    this.#show();
  }

  get #known(): Known {
    return {
      words: this.words.saveStatus,
      policy: policyOf(this),
      lang: langOf(this),
      draft: this.#draft,
      isApart: this.#isApart,
    };
  }

  get #days(): number {
    return this.keep > 0 ? this.keep : WEEK;
  }

  get #place(): 'device' | 'server' {
    return this.policy === 'server' ? 'server' : 'device';
  }

  #begin(): void {
    const { form, address, keep } = this;
    const { policy } = this.#known;
    const made = [policy, address, keep].join();
    if (!form || (this.#draft?.form === form && this.#made === made)) return;
    this.#end();
    this.#made = made;
    this.#stopFollowing = toShownStep(this, form);
    if (policy === 'none') return;
    this.#draft = new Draft(form, { policy, days: this.#days, address, changed: () => this.#onChanged() });
  }

  #end(): void {
    this.#stopFollowing?.();
    this.#draft?.end();
    this.#draft = undefined;
    this.#phrase = '';
    this.#view = 'rest';
  }

  async #eraseSent(address: string): Promise<void> {
    const identity = identityOfAddress(address);
    const wasThere = identity && (await eraseSent(identity).catch(() => false));
    if (wasThere) this.#say(this.words.saveStatus.sent, true);
  }

  /** The draft has news. What it asks stands where the person writes, and takes no focus. */
  #onChanged(): void {
    const { news, state } = this.#draft!;
    if (news) this.#answer = '';
    if (state === 'which') this.#view = 'which';
    else if (news === 'behind') this.#view = 'behind';
    else if (this.#view === 'which' || this.#view === 'behind') this.#view = 'rest';
    if (!this.#isBusy) this.#show();
  }

  #show(): void {
    if (this.sent !== undefined) return;
    const known = this.#known;
    const { words } = known;
    this.#say(this.#answer || lineOf(known), this.#answer !== '');
    if (this.#view === 'rest') {
      this.#put(buttons(actsOf(known).map((act) => [act, words[act as 'keep']] as const)));
      return;
    }
    if (this.#drawn?.dataset.leeView === this.#view && this.#drawn.isConnected) return;
    const until = lastDayIn(this.#days, known.lang);
    const panel = draw(this.#view, { words, place: this.#place, until, phrase: this.#phrase });
    panel.dataset.leeView = this.#view;
    this.#put(panel);
  }

  /** Puts what can be pressed in the place of what could be pressed before. What looks the same stays. */
  #put(drawn: HTMLElement): void {
    const there = this.querySelectorAll(':scope > :is([slot=actions], [slot=panel])');
    if (there.length === 1 && drawn.slot === 'actions' && there[0].textContent === drawn.textContent) return;
    for (const one of there) one.remove();
    this.#drawn = drawn;
    if (drawn.hasChildNodes()) this.append(drawn);
  }

  /** One line, whose text alone changes. */
  #say(words: string, isAnswer: boolean): void {
    let line = this.querySelector<HTMLElement>(':scope > [slot=status]');
    if (!line) {
      line = make('p');
      line.slot = 'status';
      line.role = 'status';
      this.prepend(line);
    }
    if (line.textContent === words) return;
    this.#minute.before(line, isAnswer);
    rewrite(line, words);
  }

  #onClick = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-lee-do]');
    if (pressed && !this.#second.is(event) && !this.#isBusy) void this.#press(pressed.dataset.leeDo as Act);
  };

  /** Enter in the box does what its first button does, and never sends the form. */
  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target as Element).matches('input')) return;
    event.preventDefault();
    if (!this.#isBusy) void this.#press(this.#view === 'own' ? 'has' : 'unlock');
  };

  async #press(act: Act): Promise<void> {
    this.#answer = '';
    this.#isBusy = true;
    try {
      await this.#acts[act]();
    } finally {
      this.#isBusy = false;
      this.#show();
      this.#focus();
    }
  }

  /** What was pressed may be gone. The focus goes to what came in its place, unless it is somewhere else by now. */
  #focus(): void {
    const root = this.getRootNode() as Document;
    const { activeElement } = root;
    if (activeElement && activeElement !== root.body && activeElement !== this) return;
    const line = this.querySelector<HTMLElement>(':scope > [slot=status]')!;
    line.tabIndex = -1;
    (this.querySelector<HTMLElement>('[slot=question], [slot=panel] input') ?? line).focus();
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('[slot=panel] input');
  }

  #offer(): void {
    this.#phrase = offerPhrase(this.words.phrase.words(), OFFERED[this.#place]);
    this.#look('phrase');
  }

  /** Shows something else, drawn anew. */
  #look(view: View): void {
    this.#drawn = undefined;
    this.#view = view;
  }

  readonly #acts: Record<Act, () => unknown> = {
    keep: () => (this.#draft!.reconsider(), this.#look('ask')),
    yes: () => this.#offer(),
    others: () => this.#offer(),
    offer: () => this.#offer(),
    own: () => ((this.#phrase = ''), this.#look('own')),
    no: () => ((this.#phrase = ''), this.#draft!.decline(), this.#look('rest')),
    has: () => this.#keep(),
    openKept: () => this.#look('open'),
    open: () => this.#look('open'),
    unlock: () => this.#unlock(),
    notNow: () => ((this.#isApart = true), this.#look('rest'), this.#draft!.close()),
    kept: () => this.#draft!.take('kept'),
    here: () => this.#draft!.take('here'),
    swap: () => this.#draft!.swap(),
    keepHere: () => this.#draft!.settle('here'),
    keepThere: () => this.#draft!.settle('there'),
    erase: () => this.#erase(),
  };

  async #keep(): Promise<void> {
    const words = this.#box?.value ?? this.#phrase;
    if (!isEnough(words)) return needsALook(this.#box!, this.words.saveStatus.ownHint);
    this.#say(this.words.saveStatus.busy, true);
    await this.#draft!.keep(words);
    this.#phrase = '';
    if (this.#view !== 'behind') this.#look('rest');
  }

  async #unlock(): Promise<void> {
    const { busy, unopened, unreached } = this.words.saveStatus;
    this.#say(busy, true);
    const result = await this.#draft!.open(this.#box!.value);
    if (result !== 'opened') needsALook(this.#box!, result === 'wrong' ? unopened : unreached);
    else if (this.#view === 'open') this.#look('rest');
  }

  async #erase(): Promise<void> {
    const { saveStatus: words } = this.words;
    this.#say(words.busy, true);
    const isGone = await this.#draft!.erase();
    this.#isApart &&= !isGone;
    this.#answer = isGone ? words.erased : words.unreached;
  }
}
