import { property } from '@lit/reactive-element/decorators/property.js';
import { attribute } from '../../../base/attribute.js';
import { addIds, newId } from '../../../base/describe.js';
import { LeeCompound, makeBox, makePart, makeRow } from '../../../base/lee-compound.js';
import { MADE, isCopied, isMade, make, rewrite } from '../../../base/made.js';
import { field, safeContact } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { DETAILS, FILLED_IN, contactRules, isWritten, sumUp, type ContactRules } from './rules.js';

/**
 * How someone may be reached without being put in danger: for each channel whether it is safe, and then when, as whom,
 * and whether a message may be left. It ends in one instruction, which the person reads and confirms.
 *
 * Nothing is safe unless it was said to be. The answers are sent as plain names, such as `<name>.text.safe`, and with
 * JavaScript as rules in JSON under `<name>` too.
 *
 * @tag lee-safe-contact
 * @slot - the `<fieldset>` with its channels
 * @slot channel - a `<fieldset>` for each channel: whether it is safe, and then how
 * @slot details - in a channel: what is asked once it is safe
 * @slot sum - a `<div>` with all of it in one sentence, and a row that says that it is right
 * @slot sentence - in `sum`: the `<p>` with the sentence
 */
export class LeeSafeContact extends LeeCompound {
  /** The channels that are asked about, of `text`, `call`, `email` and `post`. */
  @attribute({ initial: 'text call email post' }) channels!: string;

  /** The times to choose from, with commas between them, such as "In the morning, After 5 pm". */
  @property() times = '';

  /** What the agency could say it is, with commas between, such as "a friend, the dentist". */
  @property() says = '';

  protected override get words(): Spoken<'field' | 'safeContact'> {
    return wordsFor(this, { field, safeContact });
  }

  /** How the person may be reached, with what must not be used. */
  get rules(): ContactRules {
    return contactRules(this.entries, this.name, [...this.#labels.keys()]);
  }

  override get answerInWords(): readonly string[] {
    return this.answered ? [sumUp(this.rules, this.words.safeContact, Object.fromEntries(this.#labels))] : [];
  }

  protected override get answered(): boolean {
    return this.entries.some(([name]) => name.endsWith('.safe') || name === `${this.name}.none`);
  }

  protected override makeParts(): readonly Node[] {
    const says = listed(this.says).map((value) => Object.assign(make('option'), { value }));
    const words = make('datalist');
    words.append(...says);
    const sentence = make('p');
    sentence.slot = 'sentence';
    return [
      ...this.channels
        .split(/\s+/)
        .filter(Boolean)
        .map((channel) => this.#makeChannel(channel)),
      makePart('.word', 'input'),
      makeRow('.none', 'checkbox', 'yes'),
      makeBox('sum', sentence, makeRow('.confirmed', 'checkbox', 'yes')),
      ...(says.length ? [words] : []),
    ];
  }

  #makeChannel(channel: string): HTMLElement {
    const ending = (part: string) => `.${channel}.${part}`;
    const box = make('fieldset');
    box.slot = 'channel';
    box.setAttribute(MADE, channel);
    const when = make('fieldset');
    when.append(
      make('legend'),
      ...listed(this.times).map((time) => makeRow(ending('when'), 'checkbox', time)),
    );
    const filledIn = this.private ? undefined : FILLED_IN[channel];
    const details = makeBox(
      'details',
      makePart(ending('to'), 'input', filledIn ? { autocomplete: filledIn } : {}),
    );
    if (!isWritten(channel)) details.append(makeRow(ending('message'), 'checkbox', 'yes'));
    if (this.times) details.append(when);
    details.append(makePart(ending('say'), 'input'), makePart(ending('shared'), 'input'));
    box.append(
      make('legend'),
      ...['yes', 'no', 'unsure'].map((value) => makeRow(ending('safe'), 'radio', value)),
      details,
    );
    return box;
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    const words = this.words.safeContact;
    for (const box of frame.querySelectorAll(`[slot=channel][${MADE}]`))
      rewrite(box.querySelector('legend'), words.channels[box.getAttribute(MADE) as 'text']);
    for (const legend of frame.querySelectorAll('[slot=details] legend')) rewrite(legend, words.times);
    this.nameParts((ending, value) => {
      const [part, channel] = ending.split('.').reverse();
      if (part === 'safe') return words.safe[value as 'yes'];
      if (part === 'when') return value;
      if (part === 'to') return words.to[channel as 'text'];
      return part === 'confirmed' ? words.right : words[part as 'word'];
    });
    const says = frame.querySelector('datalist');
    if (isMade(says)) {
      if (!says!.id || isCopied(says!)) says!.id = newId();
      for (const control of this.controls)
        if (control.name.endsWith('.say')) control.setAttribute('list', says!.id);
    }
    this.#describe();
    super.dressed(frame);
  }

  /** What is confirmed is read out with its box. */
  #describe(): void {
    const sentence = this.#sentence;
    const confirmed = this.#confirmed;
    if (!sentence || !confirmed) return;
    const copied = isCopied(sentence);
    if (copied) confirmed.removeAttribute('aria-describedby');
    if (!sentence.id || copied) sentence.id = newId();
    addIds(confirmed, 'aria-describedby', [sentence.id]);
  }

  /** Whoever changes an answer has not confirmed what the sentence says now. */
  protected override hold(): void {
    super.hold();
    const [words = ''] = this.answerInWords;
    if (!this.#sentence || this.#sentence.textContent === words) return;
    this.#sentence.textContent = words;
    if (this.#confirmed) this.#confirmed.checked = false;
  }

  protected override compose(data: FormData): void {
    if (!this.answered) return;
    const { rules, name } = this;
    const nowhere = data.has(`${name}.none`);
    for (const { channel, use } of rules.channels) {
      if (use) continue;
      for (const detail of DETAILS) data.delete(`${name}.${channel}.${detail}`);
      if (nowhere) data.delete(`${name}.${channel}.safe`);
    }
    data.set(name, JSON.stringify(rules));
  }

  /** Where the instruction stands that the person confirms. */
  get #sentence(): HTMLElement | null {
    return this.querySelector('[slot=sentence]');
  }

  get #confirmed(): HTMLInputElement | undefined {
    return this.controls.find(({ name }) => name === `${this.name}.confirmed`) as HTMLInputElement;
  }

  /** The channels that the page asks about, with their names on it. */
  get #labels(): Map<string, string> {
    const labels = new Map<string, string>();
    for (const { name, parentElement } of this.controls)
      if (name.endsWith('.safe'))
        labels.set(
          name.slice(this.name.length + 1, -'.safe'.length),
          parentElement!.closest('fieldset')!.querySelector('legend')?.textContent ?? '',
        );
    return labels;
  }
}

const listed = (list: string): string[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
