import { MADE } from '../base/made.js';

/** The page's own exit, not one that was carried into a dialog. */
const EXIT = 'lee-quick-exit:not([slot])';

/** One that a dialog of ours carries inside. */
const CARRIED = "[slot='leave'], slot[name='leave']";

let armed = false;
let asked = 0;
let raised: HTMLElement | undefined;

/**
 * Keeps the exit in reach, over whatever opens above it. While the page's own one is out of view or covered, by scrolling,
 * a cookie banner or two fingers that zoom, a copy stands in the corner of what is seen. A modal dialog makes everything
 * outside of it inert, so the copy moves into it. Into a closed shadow root of other code it cannot: there it only shows,
 * and a press is taken by its place.
 */
export function armReach(): void {
  if (armed) return;
  armed = true;
  const opens = ['focusin', 'toggle', 'close', 'fullscreenchange', 'load', 'scroll', 'transitionend'];
  for (const type of opens) addEventListener(type, review, { capture: true, passive: true });
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, review);
  new MutationObserver(() => review()).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['open'],
  });
  addEventListener('click', takeByPlace, true);
  review();
}

/** Once a frame at most, whatever happens in it. Raising the copy is nothing that happened. */
function review(event?: Event): void {
  if (event?.target === raised && raised) return;
  asked ||= requestAnimationFrame(() => {
    asked = 0;
    keepInReach();
  });
}

function keepInReach(): void {
  const exits = [...document.querySelectorAll<HTMLElement>(EXIT)];
  if (!exits.length || document.documentElement.inert) return;
  const modal = openModal();
  if (modal ? modal.querySelector(`${CARRIED}, ${EXIT}`) : exits.some(isInReach)) {
    raised?.remove();
    raised = undefined;
    return;
  }
  const place = modal ?? document.body;
  raised ??= copyOf(exits[0]);
  if (raised.parentNode !== place) place.append(raised);
  placeInView(raised);
  if (raised.matches(':popover-open') && isInReach(raised)) return;
  raised.togglePopover(false);
  raised.togglePopover(true);
}

/** The modal dialog that someone is in, through open shadow roots too. */
function openModal(): Element | undefined {
  let node: Element | null = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  for (; node; node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host)
    if (node.matches('dialog:modal')) return node;
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}

/** Whether a press in the middle of the link would meet it, within what is seen of the page. */
function isInReach(exit: HTMLElement): boolean {
  const link = exit.querySelector('a');
  if (!link) return true;
  const { x, y } = middleOf(link);
  const { offsetLeft, offsetTop, width, height } = visualViewport!;
  const isSeen = x > offsetLeft && x < offsetLeft + width && y > offsetTop && y < offsetTop + height;
  if (!isSeen) return false;
  const met = (exit.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  return link.contains(met.find((node) => exit === raised || !raised?.contains(node)) ?? null);
}

function middleOf(link: Element): { x: number; y: number } {
  const { left, top, width, height } = link.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function copyOf(exit: HTMLElement): HTMLElement {
  const copy = exit.cloneNode(true) as HTMLElement;
  for (const node of [copy, ...copy.querySelectorAll('*')]) node.removeAttribute('id');
  copy.removeAttribute('fixed');
  copy.slot = 'raised';
  copy.popover = 'manual';
  copy.setAttribute(MADE, '');
  return copy;
}

/** In the corner of what is seen, and not larger because two fingers made the page larger. */
function placeInView(copy: HTMLElement): void {
  const { offsetLeft, offsetTop, width, scale } = visualViewport!;
  const isMirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  const end = isMirrored ? offsetLeft : document.documentElement.clientWidth - offsetLeft - width;
  const values = {
    start: `${offsetTop}px`,
    end: `${Math.max(0, end)}px`,
    scale: String(1 / scale),
    origin: isMirrored ? 'left top' : 'right top',
  };
  for (const [name, value] of Object.entries(values)) copy.style.setProperty(`--_lee-${name}`, value);
}

/** A press where the copy shows, though something else met it: the copy is inert. */
function takeByPlace({ isTrusted, detail, clientX, clientY }: MouseEvent): void {
  const link = raised?.querySelector('a');
  if (!link || !isTrusted || !detail) return;
  const { left, right, top, bottom } = link.getBoundingClientRect();
  if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom) link.click();
}
