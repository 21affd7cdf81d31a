import { isMade, make } from '../../../base/made.js';
import { keepPrivate } from '../../../base/private.js';

/** What the row for an answer in one's own words sends. */
export const OWN = 'own';

/** The line to write on, in a row or in all of a question. */
export const lineIn = (box: Element): HTMLInputElement | null =>
  box.querySelector<HTMLInputElement>('lee-option > [slot=part] > input');

/** Makes the line to write on in the row that was made for it, and names it after that row. */
export function fillOwnRow(row: Element, name: string, secret: boolean): void {
  const [tick, label] = row.children as unknown as [HTMLInputElement, HTMLLabelElement];
  let line = lineIn(row);
  if (!line) {
    const part = make('div');
    part.slot = 'part';
    line = make('input');
    line.dir = 'auto';
    part.append(line);
    label.after(part);
  }
  if (isMade(line)) {
    line.name = name;
    label.id = `${tick.id}-label`;
    line.setAttribute('aria-labelledby', label.id);
  }
  if (secret) keepPrivate(line);
}
