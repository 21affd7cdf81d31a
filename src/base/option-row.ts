import { newId } from './describe.js';
import { MADE, isCopied, isMade, make, write } from './made.js';

/** What the native control of a short row becomes. */
export interface RowKind {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly required?: boolean;
}

/**
 * Makes the control, the label and the hint of a `<lee-option>` that has attributes only, and brings them up to date.
 * A row that the page wrote in full stays as it is.
 */
export function fillRow(row: Element, { type, name, required = false }: RowKind): void {
  const words = row.getAttribute('label');
  if (words !== null && !row.querySelector('input')) row.append(make('input'), make('label'));
  const input = row.querySelector('input');
  if (words === null || !input || !isMade(input)) return;
  input.type = type;
  input.name = name;
  input.value = row.getAttribute('value') ?? words;
  input.required = required;
  if (!input.id || isCopied(input)) input.id = newId();
  const label = row.querySelector('label')!;
  label.htmlFor = input.id;
  write(label, words);
  describe(row, input);
}

function describe(row: Element, input: HTMLInputElement): void {
  const words = row.getAttribute('hint');
  let hint = row.querySelector<HTMLElement>(`:scope > [slot=hint][${MADE}]`);
  if (words === null) {
    hint?.remove();
    input.removeAttribute('aria-describedby');
    return;
  }
  if (!hint) {
    hint = make('span');
    hint.slot = 'hint';
    row.append(hint);
  }
  hint.id = `${input.id}-hint`;
  write(hint, words);
  input.setAttribute('aria-describedby', hint.id);
}
