import { piecesOf } from '../words/beside.js';

/** Markup as text, already escaped. Only the functions below make it, so nothing unescaped gets in. */
export class Markup {
  readonly #text: string;

  constructor(text: string, maker: typeof MAKER) {
    if (maker !== MAKER) throw new TypeError('Markup is made with the markup`…` template tag.');
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const MAKER = Symbol();

/** What may stand in a `markup` template: text is escaped, markup is kept, nothing is left out, lists are joined. */
export type MarkupValue = Markup | string | number | false | null | undefined | readonly MarkupValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]);

function written(value: MarkupValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(written).join('');
  const pieces = piecesOf(escape(String(value)));
  if (pieces.length === 1) return pieces[0];
  return `<span>${pieces.map((piece, index) => (index % 2 ? `<span lang="en">${piece}</span>` : piece)).join('')}</span>`;
}

/** Writes markup for a server. Every value is escaped, wherever it comes from. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(
    strings.reduce((text, string, i) => text + written(values[i - 1]) + string),
    MAKER,
  );
}

/** What someone wrote, to the letter: no English is looked for in it, as it is in sentences that have it beside them. */
export const asWritten = (text = ''): Markup => new Markup(escape(text), MAKER);

/** Writes attributes, each with a space before it: `true` gives a bare one, `false`, `null` and `undefined` give none. */
export function attributes(values: Record<string, string | number | boolean | null | undefined>): Markup {
  const text = Object.entries(values)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
  return new Markup(text, MAKER);
}
