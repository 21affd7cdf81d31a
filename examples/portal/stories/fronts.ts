import portal from 'virtual:portal-pages';
import pageSheet from '../portal.css?inline';
import sheet from './fronts.css?inline';
import { parse } from './body.js';

/** What there is of an agency's first page in one view: its name, what it says first, a button, and its picture. */
function front(agency: keyof typeof portal, room?: string): HTMLElement {
  const { documentElement, body } = parse(portal[agency].home);
  const name = document.createElement('p');
  name.append(...body.querySelector('[slot=name]')!.childNodes);
  const main = page(...body.querySelectorAll('h1, .lead'), body.querySelector('.ways lee-button')!);
  // Several stand on one page, and an id is there once.
  for (const named of main.querySelectorAll('[id], [aria-labelledby]')) {
    named.removeAttribute('id');
    named.removeAttribute('aria-labelledby');
  }
  const front = document.createElement('section');
  front.lang = documentElement.lang;
  front.dataset.leeAgency = agency;
  if (room) front.dataset.leeRoom = room;
  front.append(name, main, page(body.querySelector('.scene')!));
  return front;
}

function page(...nodes: readonly Node[]): HTMLElement {
  const page = document.createElement('div');
  page.toggleAttribute('data-lee-page');
  page.append(...nodes);
  return page;
}

/** Several first pages beside each other, each an agency with a room, or without one: then it is the agency's own. */
export function fronts(
  ...which: readonly (readonly [agency: keyof typeof portal, room?: string])[]
): HTMLElement {
  const style = document.createElement('style');
  style.textContent = pageSheet + sheet;
  const all = document.createElement('div');
  all.className = 'fronts';
  all.append(style, ...which.map(([agency, room]) => front(agency, room)));
  return all;
}
