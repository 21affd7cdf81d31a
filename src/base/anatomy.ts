import { make } from './made.js';

/** What stands around an answer, in the order of reading. */
export const SLOTS = ['label', 'hint', 'who-sees', 'private', 'why', 'error'] as const;

export type Slot = (typeof SLOTS)[number];

/** The nodes that stand around an answer. */
export type Anatomy = { [slot in Slot]?: HTMLElement };

/** Found in one walk from child to child, which with many questions on a page is quicker than asking for selectors. */
export function anatomyOf(box: Element): Anatomy {
  const found: Anatomy = {};
  for (let node = box.firstElementChild; node; node = node.nextElementSibling) {
    const { localName } = node;
    const slot = localName === 'label' || localName === 'legend' ? 'label' : node.slot;
    if (slot) found[slot as Slot] ??= node as HTMLElement;
  }
  return found;
}

/** Makes one of them. In a `<fieldset>` a `<legend>` is what asks the question. */
export function makeSlot(slot: Slot, inFieldset: boolean): HTMLElement {
  if (slot === 'label') return make(inFieldset ? 'legend' : 'label');
  const node = make('span');
  node.slot = slot;
  return node;
}
