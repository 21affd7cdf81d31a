import { markup, type Markup } from '../base/markup.js';
import { roomNames } from '../themes/room.js';
import { studio as words } from '../words/designers.js';
import { form } from './form.html.js';
import { portal } from './portal.html.js';

/** What the Studio begins with: enough for rooms to be seen, and all of it to be changed. */
const FIRST = { slug: 'your-agency', name: words.inputs, brand: '#5f6b52' };

/** The Theme Studio. {@link Studio} makes it live. */
export function studio(): Markup {
  const name = (room: string) => words.options.room[room];
  const pictures = roomNames.map(
    (room) =>
      markup`<figure><figcaption><h3>${name(room)}</h3></figcaption>${portal(room, FIRST.name)}</figure>`,
  );
  const moved = roomNames.map(
    (room) => markup`<div><dt>${name(room)}</dt><dd data-studio-moved="${room}"></dd></div>`,
  );
  return markup`<div class="studio" data-lee-page data-size="small"><div class="bring"><h1>${words.title}</h1><p>${words.lead}</p><noscript><p>${words.noScript}</p></noscript>${form(FIRST)}</div><section class="outcome" aria-labelledby="studio-rooms"><h2 id="studio-rooms">${words.rooms}</h2><p role="status" data-studio-status></p><div class="about"><p>${words.drawn}</p><ul data-studio-wrong hidden aria-label="${words.wrong}"></ul></div><label class="hue"><input type="checkbox" data-studio-hue>${words.hue}</label><div class="rooms">${pictures}</div><h2>${words.moved}</h2><dl class="moved">${moved}</dl></section></div>`;
}

/**
 * The Studio as a page of its own, with nothing but the two files beside it. It is drawn once its script is there, so that the first
 * picture of it is the right one.
 */
export const studioPage = (): Markup =>
  markup`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><link rel="stylesheet" href="studio.css"><script type="module" blocking="render" src="studio.js"></script></head><body class="studio-page"><main>${studio()}</main></body></html>`;
