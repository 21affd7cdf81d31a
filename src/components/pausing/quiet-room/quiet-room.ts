import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeShell } from '../../../base/lee-shell.js';
import { node } from '../../../base/node.js';
import { styles } from '../../../base/room.styles.js';
import { warn } from '../../../base/warn.js';
import { QuietRoom, type Room, type Ways } from '../../../controllers/quiet-room.js';
import { pause } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * A calm surface over the page for as long as someone needs, with what an agency offers there: some words to come to rest, a
 * picture, a sound. Each is closed until the person opens it, and closed again once they go on. A `lee-pause` opens the
 * room, by a press and never by itself. Without JavaScript there is no pause, and nothing of it shows.
 *
 * @tag lee-quiet-room
 * @slot - `lee-details`, each with something that someone may open; nothing else shows
 * @slot leave - a `lee-quick-exit`; a copy of the page's own where there is none
 * @fires {LeePauseEvent} lee-pause - it was opened; on the `lee-pause` that opened it, where there is one
 * @fires {LeeResumeEvent} lee-resume - the person went on; on the `lee-pause` that opened it, where there is one
 */
export class LeeQuietRoom extends LeeShell implements Room {
  static override styles = styles;

  /** The address of "Come back another day"; that of the `lee-pause` where nothing is said. */
  @property() later?: string;

  /** The address of "Talk to someone"; that of the `lee-pause` where nothing is said. */
  @property() talk?: string;

  /** What becomes of what was written if the person goes; what the `lee-pause` says where nothing is said. */
  @property() kept?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'pause'> {
    return wordsFor(this, { pause });
  }

  readonly #room = new QuietRoom(this, () => this.#close());
  #by: Ways = this;

  /** Whether it is open. */
  get open(): boolean {
    return this.#room.open;
  }

  /**
   * Opens it. Only ever because the person asked for it. Gives whether it is open: it cannot be where the page hides it.
   *
   * @param by - the part that was pressed, which tells of it
   */
  show(by: HTMLElement & Ways = this): boolean {
    if (this.open) return true;
    this.#by = by;
    this.#look();
    this.updated();
    return this.#room.show(by);
  }

  /** Closes it: the person goes on, and focus returns to where it was. */
  close(): void {
    this.#room.close();
  }

  protected override get isOpen(): boolean {
    return this.open;
  }

  protected override draw(): readonly Node[] {
    const { later = this.#by.later, talk = this.#by.talk, kept = this.#by.kept } = this;
    const content = node('div', { class: 'offers' }, node('slot', { slotchange: this.#look }));
    return [this.#room.draw(this.words.pause, { later, talk, kept }, content)];
  }

  /** What begins by itself is no offer. */
  #look = (): void => {
    if (this.open) return;
    const begins = this.querySelector('details[open], [autoplay]');
    const stray = [...this.children].some((child) => !child.slot && !child.matches('lee-details, details'));
    if (begins)
      warn(
        'what is in <lee-quiet-room> stays closed until someone opens it: leave "open" and "autoplay" out.',
      );
    if (stray) warn('in <lee-quiet-room>, put everything into a <lee-details>: nothing else shows.');
    this.#close();
  };

  /** What the person opened does not go on over the page. */
  #close(): void {
    for (const details of this.querySelectorAll('details')) details.open = false;
    for (const media of this.querySelectorAll<HTMLMediaElement>('audio, video')) {
      media.autoplay = false;
      media.pause();
    }
  }
}
