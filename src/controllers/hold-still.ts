/** How often it is looked whether an element that pushes has come where it should: a page may share the space out anew. */
const LOOKS = 4;

/** How far off counts as there: less than any browser can place something. */
const NEAR = 1 / 128;

/**
 * Changes how a page looks, and leaves where they were on the screen what a person is at: it scrolls by as much as they were
 * moved. Where a page cannot scroll that far, or not by parts of a pixel, space before and after makes up for it.
 */
export function holdStill(held: readonly (Element | null | undefined)[], change: () => void): void {
  const places = held.filter((one) => one?.checkVisibility()).map((one) => ({ one: one!, top: topOf(one!) }));
  change();
  for (const { one, top } of places) if (one.checkVisibility()) bringBack(one, top);
}

/** Takes away the space that a change needed, once a person goes on to something else. */
export function letGo(): void {
  for (const side of ['start', 'end'] as const) if (given) give(given, side, 0);
  given = undefined;
}

/** What has the focus, through open shadow roots; nothing where nothing has. */
export function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement === document.body ? null : activeElement;
}

/** What was given space last. */
let given: HTMLElement | undefined;

const topOf = (one: Element): number => one.getBoundingClientRect().top;

function bringBack(one: Element, top: number): void {
  const place = placeOf(one);
  if (!place) return;
  const { scroller, content } = place;
  const off = () => topOf(one) - top;
  const scroll = () => scroller.scrollBy({ top: Math.ceil(off() - NEAR), behavior: 'instant' });
  // WebKit takes a page back to its end only later, once it has become shorter than it is scrolled.
  const left = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  let space = 0;
  give(content, 'start', 0);
  give(content, 'end', 0);
  for (let look = 0; look < LOOKS && (Math.abs(off()) > NEAR || left() < 0); look++) {
    scroll();
    if (off() > NEAR || left() < 0) {
      give(content, 'end', scroller.clientHeight);
      scroll();
      give(content, 'end', Math.max(1, scroller.clientHeight - Math.floor(left()) + 1));
    }
    if (off() < -NEAR) give(content, 'start', (space -= off()));
  }
}

/** Gives it space before or after what it holds. The parts' own rules are important, so this is. */
function give(content: HTMLElement, side: 'start' | 'end', space: number): void {
  const name = `padding-block-${side}`;
  if (content.style.getPropertyPriority(name)) content.style.removeProperty(name);
  if (!space) return;
  const own = getComputedStyle(content).getPropertyValue(name);
  content.style.setProperty(name, `calc(${own} + ${space}px)`, 'important');
}

/**
 * What scrolls it, and the largest thing in there that holds it and not the header, which stays in view. Nothing where it
 * does not scroll with the page.
 */
function placeOf(one: Element): { scroller: Element; content: HTMLElement } | undefined {
  let content = one;
  for (let up = parentOf(one); up && up !== document.body; up = parentOf(up)) {
    const { overflowY, position } = getComputedStyle(up);
    const scrolls = overflowY === 'scroll' || (overflowY === 'auto' && up.scrollHeight > up.clientHeight);
    if (scrolls) return { scroller: up, content: content as HTMLElement };
    if (/fixed|sticky/.test(position)) return undefined;
    if (!up.querySelector('lee-header')) content = up;
  }
  return { scroller: document.scrollingElement!, content: content as HTMLElement };
}

const parentOf = (one: Element): Element | null =>
  one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host ?? null;
