import { property } from '@lit/reactive-element/decorators/property.js';
import { makeAside } from '../../../base/aside.js';
import { LeeCompound, makePart, makeRow } from '../../../base/lee-compound.js';
import { make, rewrite } from '../../../base/made.js';
import type { Checked } from '../../../base/messages.js';
import { field, file } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { isPicture, limitsOf, lineFor, look, named, sizeOf, type Chosen, type Refusal } from './chosen.js';

/** A number of an attribute; without one there is no limit. */
const limit = { fromAttribute: (value: string | null) => Number(value) || Infinity };

/**
 * Files that a person wants to hand over. Place and camera are taken out of JPEG, PNG and WebP pictures on their device,
 * before anything is sent, unless they want to send the originals. Files are listed by number, never by their own names,
 * and no picture is shown before someone asks for it.
 *
 * @tag lee-file
 * @attr {string} accept - the kinds that the file chooser offers, as in `image/*,.pdf`
 * @slot - the `<fieldset>` with the file control
 * @slot limits - a `<p>` that says how many files there is room for, and how large they may be
 * @slot here - a `<p>` that says that pictures are cleaned on this device; it shows only where there is script
 * @slot there - a `<p>` that says that pictures are cleaned when they arrive; it shows only without script
 * @slot files - a `<ul>` of the files that were chosen, each with a way to take it out
 * @slot refused - a `<p role="status">` about files that cannot be sent; empty until then
 */
export class LeeFile extends LeeCompound {
  /** The most bytes that a file may have. */
  @property({ attribute: 'max-size', converter: limit }) maxSize = Infinity;

  /** The most files that there is room for. */
  @property({ attribute: 'max-files', converter: limit }) maxFiles = Infinity;

  #chosen: Chosen[] = [];
  #ours = new WeakSet<File>();
  #reading = 0;
  #ready: Promise<void> = Promise.resolve();
  #shown = new Map<HTMLImageElement, string>();

  constructor() {
    super();
    this.addEventListener('change', ({ target }) => {
      if (target !== this.#input) this.#put();
    });
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const picture of this.#shown.keys()) this.#hide(picture);
  }

  protected override get words(): Spoken<'field' | 'file'> {
    return wordsFor(this, { field, file });
  }

  /** Fulfilled once all files that were chosen so far have been looked at. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  override get answerInWords(): readonly string[] {
    return this.#chosen.map((one, index) => lineFor(one, index + 1, this.words.file));
  }

  protected override get answered(): boolean {
    return Boolean(this.#input?.files!.length);
  }

  protected override get unusable(): readonly [Checked, string] | undefined {
    return this.#reading && this.#input ? [this.#input, this.words.file.reading] : undefined;
  }

  get #input(): HTMLInputElement | undefined {
    return this.controls.find(({ type }) => type === 'file') as HTMLInputElement | undefined;
  }

  get #list(): HTMLElement | null {
    return this.querySelector('[slot=files]');
  }

  protected override makeParts(): readonly Node[] {
    const accept = this.getAttribute('accept');
    const original = makeRow('.original', 'checkbox', 'yes');
    const keep = make('span');
    keep.slot = 'hint';
    original.append(keep);
    return [
      slotted('p', 'limits'),
      slotted('p', 'here'),
      makePart('', 'input', {
        type: 'file',
        ...(this.maxFiles > 1 && { multiple: '' }),
        ...(accept !== null && { accept }),
      }),
      slotted('ul', 'files'),
      slotted('p', 'refused'),
      original,
    ];
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    const words = this.words.file;
    const write = (slot: string, text: string) => rewrite(frame.querySelector(`[slot=${slot}]`), text);
    write('limits', limitsOf(this.maxFiles, this.maxSize, words));
    write('here', words.here);
    rewrite(frame.querySelector('lee-option > [slot=hint]'), words.keep);
    this.nameParts((ending) =>
      ending ? words.original : this.maxFiles > 1 ? words.choose : words.chooseOne,
    );
    const refused = frame.querySelector('[slot=refused]');
    if (refused && !refused.role) refused.role = 'status';
    super.dressed(frame);
  }

  /** Whoever chose or emptied, be it a browser that restores a page: what is in the control is what counts. */
  protected override hold(): void {
    const input = this.#input;
    if (input && !this.#reading) {
      const files = [...input.files!];
      const fresh = files.filter((one) => !this.#ours.has(one));
      const kept = this.#chosen.filter(({ sent }) => files.includes(sent!));
      if (fresh.length) this.#ready = this.#take(fresh);
      else if (kept.length < this.#chosen.length) {
        this.#chosen = kept;
        this.#put();
      }
    }
    super.hold();
  }

  protected override compose(data: FormData): void {
    this.hold();
    if (!this.#reading) return;
    // What was not looked at yet is not sent, even by a page that asks for no validity.
    data.delete(this.name);
    for (const { sent } of this.#chosen) data.append(this.name, sent!);
  }

  async #take(fresh: readonly File[]): Promise<void> {
    const { words } = this;
    this.#reading++;
    const refused = new Set<Refusal | 'many'>();
    const before = this.#chosen;
    const added: Chosen[] = [];
    for (const one of fresh) {
      if (before.some(({ original }) => isSame(original, one))) continue;
      const seen = before.length + added.length < this.maxFiles ? await look(one, this.maxSize) : 'many';
      if (typeof seen === 'string') refused.add(seen);
      else added.push(seen);
    }
    this.#reading--;
    this.#chosen = [...this.#chosen, ...added];
    this.#put();
    const { unlike, broken, large, many } = words.file;
    const said = {
      unlike,
      broken,
      large: large(sizeOf(this.maxSize, words.file)),
      many: many(String(this.maxFiles)),
    };
    const news = this.querySelector('[slot=refused]');
    if (news) news.textContent = [...refused].map((one) => said[one]).join(' ');
    this.settle();
  }

  /** Puts what is sent into the control, in place of what was chosen, and lists it. */
  #put(): void {
    const input = this.#input;
    if (!input || this.#reading) return;
    const asItIs = this.controls.some((box) => box.type === 'checkbox' && (box as HTMLInputElement).checked);
    const transfer = new DataTransfer();
    this.#chosen.forEach((one, index) => transfer.items.add(named(one, index + 1, asItIs)));
    input.files = transfer.files;
    const files = [...input.files];
    for (const one of files) this.#ours.add(one);
    this.#chosen = this.#chosen.map((one, index) => ({ ...one, sent: files[index] }));
    this.#write();
  }

  #write(): void {
    for (const picture of this.#shown.keys()) this.#hide(picture);
    const words = this.words.file;
    const rows = this.#chosen.map((one, index) => {
      const row = make('li');
      const number = String(index + 1);
      row.append(make('span', lineFor(one, index + 1, words)));
      if (!one.clean) row.append(slotted('span', 'hint', words.asItIs));
      if (isPicture(one)) row.append(press('show', words.show(number)));
      row.append(press('remove', words.remove(number)));
      return row;
    });
    this.#list?.replaceChildren(...rows);
  }

  #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('[slot=files] button');
    const row = button?.closest('li');
    if (!button || !row) return;
    const index = [...row.parentElement!.children].indexOf(row);
    if (button.value === 'remove') this.#remove(index);
    else this.#toggle(button, row, index);
  };

  /** Focus goes to what took the place of what was removed, and is not lost with it. */
  #remove(index: number): void {
    this.#chosen.splice(index, 1);
    this.#put();
    this.settle();
    const rows = this.#list!.children;
    const next = rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>('[value=remove]');
    (next ?? this.#input)?.focus();
  }

  #toggle(button: HTMLButtonElement, row: Element, index: number): void {
    const { show, hide, line, kinds } = this.words.file;
    const number = String(index + 1);
    const picture = row.querySelector('img');
    if (picture) this.#hide(picture);
    else {
      const name = line(number, kinds.image, '').replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
      row.append(this.#picture(this.#chosen[index].sent!, name));
    }
    rewrite(button, picture ? show(number) : hide(number));
  }

  #picture(sent: File, alt: string): HTMLImageElement {
    const picture = make('img');
    const address = URL.createObjectURL(sent);
    this.#shown.set(picture, address);
    return Object.assign(picture, { src: address, alt });
  }

  #hide(picture: HTMLImageElement): void {
    URL.revokeObjectURL(this.#shown.get(picture)!);
    this.#shown.delete(picture);
    picture.remove();
  }
}

const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

function slotted<Tag extends 'p' | 'span' | 'ul'>(tag: Tag, slot: string, text?: string) {
  const node = make(tag, text);
  node.slot = slot;
  return node;
}

function press(value: 'show' | 'remove', text: string): HTMLButtonElement {
  const button = makeAside();
  button.value = value;
  button.textContent = text;
  return button;
}
