import portal from 'virtual:portal-pages';
import { details } from '../../../src/components/basics/details/details.html.js';
import pageSheet from '../portal.css?inline';
import sheet from './fronts.css?inline';
import { parse } from './body.js';

/** An agency's first page in a room. */
export type Front = readonly [agency: keyof typeof portal, room: string];

/**
 * What there is of it in one view: the agency's name, what it says first, a way to the questions, and its picture. Where several
 * pages stand in one view, none of them fills a button.
 */
function front([agency, room]: Front): HTMLElement {
  const { documentElement, body } = parse(portal[agency].home);
  const name = document.createElement('p');
  name.append(...body.querySelector('[slot=name]')!.childNodes);
  const way = document.createElement('p');
  way.append(body.querySelector('.ways lee-button > a')!);
  const main = page(body.querySelector('h1')!, way);
  // Several stand on one page, and an id is there once.
  for (const one of main.querySelectorAll('[id], [aria-labelledby]')) {
    one.removeAttribute('id');
    one.removeAttribute('aria-labelledby');
  }
  const front = document.createElement('section');
  front.lang = documentElement.lang;
  front.dataset.leeAgency = agency;
  front.dataset.leeRoom = room;
  front.append(name, main, page(body.querySelector('.scene')!));
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.append(room);
  figure.append(caption, front);
  return figure;
}

function page(...nodes: readonly Node[]): HTMLElement {
  const page = document.createElement('div');
  page.toggleAttribute('data-lee-page');
  page.append(...nodes);
  return page;
}

function grid(fronts: readonly Front[]): HTMLElement {
  const grid = document.createElement('div');
  grid.className = 'grid';
  grid.append(...fronts.map(front));
  return grid;
}

/**
 * Several first pages beside each other. On a page for which someone asked for no hue, each agency shows once without, and the
 * rooms that have hue wait for a press.
 */
export function fronts(...which: readonly Front[]): HTMLElement {
  const style = document.createElement('style');
  style.textContent = pageSheet + sheet;
  const all = document.createElement('div');
  all.className = 'fronts';
  all.append(style);
  if (document.documentElement.dataset.leeRoom !== 'still') {
    all.append(grid(which));
    return all;
  }
  const agencies = new Set(which.map(([agency]) => agency));
  all.append(grid([...agencies].map((agency) => [agency, 'still'])));
  all.insertAdjacentHTML(
    'beforeend',
    String(details({ summary: 'Show the rooms that have colour', content: '' })),
  );
  const others = grid(which.filter(([, room]) => room !== 'still'));
  all.querySelector('details > p')!.replaceWith(others);
  return all;
}
