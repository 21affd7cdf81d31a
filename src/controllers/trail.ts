/** In this tab alone, once the person asked. Says nothing of what the site is for. */
const KEY = 'ui-links';

/** The choice where storage is blocked or full: it holds for this page. */
let isUnkept = false;
let follows = false;

/** Whether links of this site take the place of the page that they are on. */
export function isTrailLight(): boolean {
  try {
    return isUnkept || KEY in sessionStorage;
  } catch {
    return false;
  }
}

/** Keeps the choice in this tab. Gives false where storage is blocked or full. */
export function setTrailLight(isOn: boolean): boolean {
  isUnkept = false;
  try {
    if (isOn) sessionStorage.setItem(KEY, '1');
    else sessionStorage.removeItem(KEY);
    return true;
  } catch {
    isUnkept = isOn;
    return false;
  }
}

/** From now on links of this page follow what the person chose. Once is enough. */
export function followTrail(): void {
  if (follows) return;
  follows = true;
  // The last to hear of a press, so that whoever handles it in another way has said so.
  addEventListener('click', onClick);
}

/** Storage is looked at last: the first look into a tab's storage is slow. */
function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button || isModified(event)) return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !isPlain(link) || !isTrailLight()) return;
  event.preventDefault();
  const state: unknown = history.state;
  const isWithin = link.href.includes('#') && withoutPlace(link.href) === withoutPlace(location.href);
  location.replace(link.href);
  // A place in the page is an entry of the same page: it stays part of the visit, and of an intake.
  if (isWithin) history.replaceState(state, '');
}

const isModified = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

/** Whether it leads to a page of this site, in this tab. */
const isPlain = (link: HTMLAnchorElement): boolean =>
  link.hasAttribute('href') &&
  !link.hasAttribute('download') &&
  link.protocol === location.protocol &&
  link.host === location.host &&
  /^(_self)?$/i.test(link.target || (document.querySelector('base')?.target ?? ''));

const withoutPlace = (address: string): string => address.split('#', 1)[0];
