import { chosen, roomOf } from './chosen.js';

/** What folds: explanations, and what is tucked into one line where someone wants less around them. */
const FOLDS =
  'lee-details > details, lee-why > details, lee-intake details[slot=why], lee-help[compact] > details';

/** Marks what is tucked, so that its line shows. */
const TUCKED = 'data-lee-tucked';

/** How a fold was before it followed anyone, and what is asked of it now. */
interface Fold {
  readonly was: boolean;
  readonly asked?: boolean;
}

const folds = new WeakMap<HTMLDetailsElement, Fold>();
let follows = false;

/**
 * Opens and tucks what stands in an element, as the person chose or their room brings, and from then on whatever they choose.
 * What they open or close by themselves stays so until they choose something else.
 */
export function fold(root: ParentNode): void {
  for (const details of foldsIn(root)) if (!folds.has(details)) apply(details);
  if (follows) return;
  follows = true;
  document.addEventListener('lee-comfort-change', () => foldsIn(document).forEach(apply));
}

/** Most pages have few `<details>`, which is found out sooner than what each selector is about. */
const foldsIn = (root: ParentNode) =>
  [...root.querySelectorAll('details')].filter((details) => details.matches(FOLDS));

function apply(details: HTMLDetailsElement): void {
  const asked = isToBeOpen(details);
  const before = folds.get(details);
  const was = before?.asked === undefined ? details.open : before.was;
  folds.set(details, { was, asked });
  if (asked === before?.asked) return;
  details.toggleAttribute(TUCKED, asked === false);
  // What someone is in stays open.
  details.open = (asked ?? was) || details.querySelector(':scope > :focus-within:not(summary)') !== null;
}

/** Whether it is to be open, where that is not left to the page. */
function isToBeOpen(details: HTMLDetailsElement): boolean | undefined {
  const part = details.parentElement!;
  if (part.localName === 'lee-help') return chosen(part, 'help') === 'tucked' ? false : undefined;
  if (part.getAttribute('tuck') === 'around') return roomOf(part).help === 'tucked' ? false : undefined;
  const words = chosen(part, 'words');
  if (part.getAttribute('tuck') === 'words') return words === 'fewer' ? false : undefined;
  return words === 'more' || undefined;
}
