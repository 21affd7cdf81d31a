import { LeeCompound, makeBox, makePart, makeRow } from '../../../base/lee-compound.js';
import { make, rewrite } from '../../../base/made.js';
import type { Checked } from '../../../base/messages.js';
import { date, field } from '../../../words/en.js';
import { langOf, wordsFor, type Spoken } from '../../../words/words.js';
import { orderIn } from './calendar.js';
import { SEASONS, inWords, partsOf, readParts, type ReadDate } from './edtf.js';

/**
 * A date as someone remembers it: a day, a month, a year, any of them left empty, or a season, an age, before or after
 * something. It is sent as precise as it was said, in EDTF (ISO 8601-2), and what that cannot say as `<name>.about`.
 *
 * The page writes the `<fieldset>` with its boxes itself, or gives attributes and the element makes them.
 *
 * @tag lee-date
 * @attr {string} autocomplete - `bday` where it is asked for the person's own birthday
 * @slot - the `<fieldset>` with the three boxes
 * @slot about - a `<details>` with other ways to say when: a season, an age, an event
 */
export class LeeDate extends LeeCompound {
  protected override get words(): Spoken<'date' | 'field'> {
    return wordsFor(this, { date, field });
  }

  /** The date in EDTF, such as `1990-06-04`, `1990-06`, `199X` or `1990-21`; empty where there is none. */
  get value(): string {
    return this.#read.edtf;
  }
  set value(value: string) {
    for (const [ending, part] of Object.entries(partsOf(value))) {
      const control = this.#part(ending);
      if (control?.type === 'checkbox') (control as HTMLInputElement).checked = part !== '';
      else if (control) control.value = part;
    }
    this.settle();
  }

  override get answerInWords(): readonly string[] {
    const { edtf, about, unread } = this.#read;
    const said = unread
      ? this.#boxes.map((box) => box?.value).join(' ')
      : inWords(edtf, this.words.date, langOf(this));
    return [said, about].filter(Boolean);
  }

  protected override get unusable(): readonly [Checked, string] | undefined {
    const { unread } = this.#read;
    const control = this.#part(unread === 'year' ? '.year' : `.${this.#order[0]}`);
    if (!unread || !control) return undefined;
    const words = this.words.date;
    if (unread === 'year') return [control, this.unclear ?? words.whichYear];
    const boxes = this.#order.map((part) => words[part].toLocaleLowerCase(langOf(this))).join(', ');
    const example = this.#order.map((part) => ({ day: 4, month: 6, year: 1990 })[part]).join(' ');
    return [control, this.unclear ?? words.unread(boxes, example)];
  }

  protected override makeParts(): readonly Node[] {
    const boxes = this.#order.map((part) => makePart(`.${part}`, 'input', { inputmode: 'numeric' }));
    const season = makePart('.season', 'select');
    const options = ['', ...SEASONS].map((value) => Object.assign(make('option'), { value }));
    season.querySelector('select')!.append(...options);
    const about = make('details');
    about.slot = 'about';
    about.append(
      make('summary'),
      makeBox('parts', season, makePart('.age', 'input'), makePart('.about', 'input')),
      makeRow('.roughly', 'checkbox', 'yes'),
    );
    return [makeBox('parts', ...boxes), about];
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    const { day, month, year, season, seasons, age, event, roughly, aboutWhen } = this.words.date;
    const labels: Record<string, string> = {
      '.day': day, '.month': month, '.year': year,
      '.season': season, '.age': age, '.about': event, '.roughly': roughly,
    }; // prettier-ignore
    this.nameParts((ending) => labels[ending]);
    rewrite(frame.querySelector('[slot=about] > summary'), aboutWhen);
    frame
      .querySelectorAll('[slot=about] option')
      .forEach((option, index) => rewrite(option, seasons[index - 1] ?? ''));
    const autocomplete = this.getAttribute('autocomplete');
    if (autocomplete && !this.private)
      for (const part of this.#order)
        this.#part(`.${part}`)?.setAttribute('autocomplete', `${autocomplete}-${part}`);
    super.dressed(frame);
  }

  protected override compose(data: FormData): void {
    const { edtf, about } = this.#read;
    if (edtf) data.set(this.name, edtf);
    if (about) data.set(`${this.name}.about`, about);
    data.delete(`${this.name}.age`);
  }

  get #read(): ReadDate {
    return readParts(this.entries, this.name, this.words.date, langOf(this));
  }

  get #order() {
    return orderIn(langOf(this));
  }

  get #boxes(): (Checked | undefined)[] {
    return this.#order.map((part) => this.#part(`.${part}`));
  }

  #part(ending: string): Checked | undefined {
    return this.controls.find(({ name }) => name === this.name + ending);
  }
}
