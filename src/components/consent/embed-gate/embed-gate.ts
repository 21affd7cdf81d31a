import { property } from '@lit/reactive-element/decorators/property.js';
import { attribute } from '../../../base/attribute.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make, rewrite } from '../../../base/made.js';
import { warn } from '../../../base/warn.js';
import { Announcer } from '../../../controllers/announcer.js';
import { SecondPress } from '../../../controllers/second-press.js';
import { embedGate } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** What a page of someone else can bring: what its words call it. */
export type EmbedKind = 'video' | 'map' | 'chat' | 'page';

/** Enough to play, to move about and to write; never to lead this page away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-presentation';

/**
 * Holds back what comes from someone else, such as a video, a map or a chat, until a person asks for it by the name of the
 * service. Before that nothing is asked of the service. The same button takes it away again. Without JavaScript there is a
 * link to it.
 *
 * @tag lee-embed-gate
 * @slot - `<p>` that say where it comes from, and what its service learns
 * @slot show - a `<lee-button>` whose `<button>` shows it and takes it away
 * @slot open - a `<lee-button>` with an `<a href rel="noreferrer">` that leads to it where there is no script
 * @slot status - a `<p role="status">` that says that it is there; empty until then
 */
export class LeeEmbedGate extends LeeElement {
  /** Its address, which is asked for after the press. It begins with `https://`, or is on this site. */
  @property() src = '';

  /** What it shows, in a few words: the name of the frame. */
  @property() label = '';

  /** Whose it is, as people know it, such as "YouTube". */
  @property() service = '';

  /** What it is. */
  @attribute({ initial: 'page' }) kind!: EmbedKind;

  /** Why the service has to know which site shows it. Where this is not set, it is not told. */
  @property({ attribute: 'unsafe-referrer' }) unsafeReferrer?: string;

  #second = new SecondPress();
  #news = new Announcer(() => this.querySelector(':scope > [slot=status]'));
  #frame?: HTMLIFrameElement;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  protected get words(): Spoken<'embedGate'> {
    return wordsFor(this, { embedGate });
  }

  /** The button that shows it and takes it away. */
  get button(): HTMLButtonElement | null {
    return this.querySelector(':scope > [slot=show] > button');
  }

  /** Whether it is shown. */
  get shown(): boolean {
    return this.#frame?.isConnected ?? false;
  }

  protected override firstUpdated(): void {
    if (!this.button || !this.service || !this.label)
      warn('<lee-embed-gate> needs a service, a label and a button. Write it with embedGate().');
    if (this.querySelector('iframe, video, img, script, object, embed'))
      warn('<lee-embed-gate> has something in it that loads by itself. Give its address as src.');
  }

  protected override updated(): void {
    this.#name();
  }

  #name(): void {
    const { show, hide } = this.words.embedGate[this.kind];
    rewrite(this.button, this.shown ? hide : show(this.service));
  }

  #onClick = (event: Event): void => {
    if (!this.button?.contains(event.target as Node) || this.#second.is(event)) return;
    if (this.shown) this.#frame!.remove();
    else if (isAllowed(this.src)) this.append(this.#makeFrame());
    else warn(`<lee-embed-gate> does not ask for "${this.src}". Its address has to begin with https://.`);
    this.#name();
    this.#news.announce(this.shown ? this.words.embedGate.shown : '');
  };

  /** A new one each time: what was played or written in the last one is gone with it. */
  #makeFrame(): HTMLIFrameElement {
    const frame = make('iframe');
    frame.title = this.label;
    frame.setAttribute('sandbox', SANDBOX);
    frame.allow = 'fullscreen';
    frame.referrerPolicy = this.unsafeReferrer ? 'strict-origin' : 'no-referrer';
    frame.src = this.src;
    return (this.#frame = frame);
  }
}

/** Also on this device, where a page is being built. */
function isAllowed(src: string): boolean {
  if (!src || !URL.canParse(src, location.href)) return false;
  const { protocol, origin, hostname } = new URL(src, location.href);
  return (
    protocol === 'https:' ||
    origin === location.origin ||
    (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
  );
}
