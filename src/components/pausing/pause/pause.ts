import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeShell } from '../../../base/lee-shell.js';
import { node } from '../../../base/node.js';
import { styles } from '../../../base/room.styles.js';
import { warn } from '../../../base/warn.js';
import { QuietRoom, type Room } from '../../../controllers/quiet-room.js';
import { pause } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

export { pause } from '../../../controllers/pause.js';

/**
 * "I need a moment", always in reach. The page's own button opens a quiet room: a calm surface with one line and up to
 * three equal choices. It waits as long as it takes: nothing is timed, said or moved in it, and it never opens by
 * itself. Meanwhile nothing of the page can be read, and nothing in it moves, sounds or goes on by itself. Leaving is
 * carried inside it.
 *
 * Where the page has a `lee-quiet-room`, that is what opens.
 *
 * @tag lee-pause
 * @slot - the `<button>` that opens the quiet room
 * @slot leave - a `lee-quick-exit`; a copy of the page's own where there is none
 * @fires {LeePauseEvent} lee-pause - the quiet room was opened
 * @fires {LeeResumeEvent} lee-resume - the person went on
 * @cssState paused - while the quiet room is open
 */
export class LeePause extends LeeShell {
  static override styles = styles;

  /** The address of "Come back another day". The choice is shown only with one. */
  @property() later?: string;

  /** The address of "Talk to someone", such as a page with numbers or `tel:…`. The choice is shown only with one. */
  @property() talk?: string;

  /** What becomes of what was written if the person goes, where the site keeps it. By default: it is not kept. */
  @property() kept?: string;

  /** The id of the `lee-quiet-room` that opens, where the page has several; the first one where nothing is said. */
  @property() room?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'pause'> {
    return wordsFor(this, { pause });
  }

  readonly #internals = this.attachInternals();
  readonly #own = new QuietRoom(this);

  /** What is open. */
  #opened?: Room;

  constructor() {
    super();
    this.addEventListener('lee-pause', () => this.#internals.states.add('paused'));
    this.addEventListener('lee-resume', () => {
      this.#internals.states.delete('paused');
      this.#opened = undefined;
    });
  }

  /** Whether the quiet room is open. */
  get paused(): boolean {
    return this.#opened !== undefined;
  }

  /** Opens the quiet room. Only ever because the person asked for it. */
  pause(): void {
    if (this.paused) return;
    this.#opened = [this.#roomOfPage(), this.#own].find((room) => room?.show(this));
  }

  /** Goes on. Focus returns to where it was. */
  resume(): void {
    this.#opened?.close();
  }

  protected override get isOpen(): boolean {
    return this.#own.open;
  }

  protected override draw(): readonly Node[] {
    return [
      node('slot', { mousedown: keepFocus, click: this.#onPress }),
      this.#own.draw(this.words.pause, this),
    ];
  }

  #roomOfPage(): Room | undefined {
    const all = [...document.querySelectorAll('lee-quiet-room')];
    const room = this.room ? all.find(({ id }) => id === this.room) : all.at(0);
    if (this.room && !room) warn(`there is no <lee-quiet-room id="${this.room}"> for <lee-pause>.`);
    return room && 'show' in room ? room : undefined;
  }

  /** A press does not focus a button in Safari, and focus returns to what had it. */
  #onPress = (): void => {
    if (document.activeElement === document.body) this.opener?.focus();
    this.pause();
  };
}

/** Whoever presses in the middle of a word comes back to the middle of that word. */
const keepFocus = (event: Event): void => event.preventDefault();
