import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeShell } from '../../../base/lee-shell.js';
import { node } from '../../../base/node.js';
import { carryLeave } from '../../../controllers/carry-leave.js';
import { LeePauseEvent, LeeResumeEvent } from './pause-events.js';
import { styles } from './pause.styles.js';
import { pause } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * "I need a moment", always in reach. The page's own button opens a quiet room: a calm surface with one line and up to
 * three equal choices. It waits as long as it takes: nothing is timed, said or moved in it, and it never opens by
 * itself. Leaving is carried inside it.
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

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'pause'> {
    return wordsFor(this, { pause });
  }

  #internals = this.attachInternals();

  /** Whether the quiet room is open. */
  get paused(): boolean {
    return this.#room?.open ?? false;
  }

  get #room(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  /** Opens the quiet room. Only ever because the person asked for it. */
  pause(): void {
    const room = this.#room;
    if (!room || room.open) return;
    carryLeave(this);
    room.showModal();
    this.#internals.states.add('paused');
    const event = new LeePauseEvent();
    this.dispatchEvent(event);
  }

  /** Goes on. Focus returns to where it was. */
  resume(): void {
    this.#room?.close();
  }

  protected override get isOpen(): boolean {
    return this.paused;
  }

  protected override draw(): readonly Node[] {
    const { pause } = this.words;
    const goes = this.later || this.talk;
    return [
      node('slot', { click: this.#onPress }),
      node(
        'dialog',
        { 'aria-labelledby': 'line', close: this.#onClose },
        node('div', { class: 'leave' }, node('slot', { name: 'leave' })),
        node(
          'div',
          { class: 'still' },
          node('p', { id: 'line', tabindex: '-1', autofocus: '' }, pause.line),
          node(
            'div',
            { class: 'choices' },
            node(
              'lee-button',
              {},
              node('button', { type: 'button', click: () => this.resume() }, pause.resume),
            ),
            choice(this.later, pause.later),
            choice(this.talk, pause.talk),
          ),
          goes ? node('p', {}, this.kept ?? pause.unkept) : undefined,
        ),
      ),
    ];
  }

  /** A press does not focus a button in Safari, and focus returns to what had it. */
  #onPress = (): void => {
    this.opener?.focus();
    this.pause();
  };

  #onClose = (): void => {
    this.#internals.states.delete('paused');
    const event = new LeeResumeEvent();
    this.dispatchEvent(event);
  };
}

const choice = (address: string | undefined, words: string): HTMLElement | undefined =>
  address ? node('lee-button', {}, node('a', { href: address, rel: 'noreferrer' }, words)) : undefined;
