import { attributes, markup, type Markup } from '../base/markup.js';
import { roomNames } from '../themes/room.js';
import { studio as words } from '../words/designers.js';
import { form } from './form.html.js';
import { portal } from './portal.html.js';

/** What the Studio begins with: enough for rooms to be seen, and all of it to be changed. */
const FIRST = { slug: 'your-agency', name: words.inputs, brand: '#28535d' };

/** How the rooms are looked at: a row of radios, the first one chosen. */
const looks = (name: 'light' | 'size', labels: Record<string, string>): Markup =>
  markup`<fieldset class="look" data-studio-look="${name}"><legend>${words[name]}</legend>${Object.entries(
    labels,
  ).map(
    ([value, label], index) =>
      markup`<label><input${attributes({ type: 'radio', name: `studio-${name}`, value, checked: index === 0 })}>${label}</label>`,
  )}</fieldset>`;

/** The Theme Studio. `openStudio` makes it live. */
export function studio(): Markup {
  const rooms = roomNames.map(
    (room) =>
      markup`<figure><figcaption><h3>${words.room(room)}</h3></figcaption>${portal(room)}<p data-studio-moved="${room}"></p></figure>`,
  );
  const downloads = Object.entries(words.download).map(
    ([what, label]) =>
      markup`<lee-button><button type="button" data-studio-download="${what}">${label}</button></lee-button>`,
  );
  return markup`<div class="studio" data-lee-page data-size="small"><h1>${words.title}</h1><p>${words.lead}</p><p><a href="#studio-rooms">${words.skip}</a></p><div class="desk">${form(FIRST)}<section class="outcome" aria-labelledby="studio-rooms"><h2 id="studio-rooms" tabindex="-1">${words.rooms}</h2><p role="status" data-studio-status></p><ul data-studio-wrong hidden aria-label="${words.wrong}"></ul><div class="looks">${looks('light', words.lights)}${looks('size', words.sizes)}</div><div class="rooms">${rooms}</div><p>${words.drawn}</p><h2>${words.downloads}</h2><p>${words.downloadsHint}</p><div class="downloads">${downloads}</div></section></div></div>`;
}

/** The Studio as a page of its own, with nothing but the two files beside it. */
export const studioPage = (): Markup =>
  markup`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><link rel="stylesheet" href="studio.css"><script type="module" src="studio.js"></script></head><body class="studio-page"><main>${studio()}</main></body></html>`;
