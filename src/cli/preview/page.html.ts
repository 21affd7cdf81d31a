import { attributes, markup, type Markup } from '../../base/markup.js';
import { lights, roomNames, type Light, type RoomName } from '../../themes/room.js';
import type { Derived } from '../../themes/derive.js';
import type { Theme, ThemeProblem } from '../../themes/theme.js';
import { themePreview as words } from '../../words/designers.js';
import { toldMove, toldWithPlace } from '../../themes/told.js';
import { gallery, galleryHeader } from './gallery.html.js';

/** What the preview shows at a time. */
export interface Shown {
  file: string;
  /** The theme that passed last, and its style sheet. */
  theme?: Theme;
  css?: string;
  moved: Derived['moved'];
  problems: readonly ThemeProblem[];
  /** Changes when something of it does. */
  version: string;
}

/** A whole page. The theme of the agency is on its root, as on a page of a portal. */
function page(
  title: string,
  root: Record<string, string | undefined>,
  body: Markup,
  scripts: Markup,
): Markup {
  const sheets = ['leeway', 'page', 'rooms', 'theme', 'preview'].map(
    (name) => markup`<link rel="stylesheet" href="/${name}.css">`,
  );
  return markup`<!doctype html><html lang="en"${attributes(root)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${sheets}${scripts}<script type="module" src="/preview.js"></script></head><body>${body}</body></html>`;
}

/** Six rooms beside each other, each a page of its own in a frame. */
export function overview(shown: Shown, light: Light): Markup {
  const { theme, problems, moved, file } = shown;
  const name = theme?.name ?? words.unnamed;
  const state = problems.length === 0 ? words.passes : theme ? words.fails : words.never;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0 && markup`<h2>${heading}</h2><ul>${lines.map((one) => markup`<li>${one}</li>`)}</ul>`;
  const links = lights.map(
    (one) =>
      markup`<li><a${attributes({ href: `/?light=${one}`, 'aria-current': one === light && 'true' })}>${words.light[one]}</a></li>`,
  );
  const frames = roomNames.map((room) => {
    const address = `/room/${room}?light=${light}`;
    return markup`<figure><figcaption><a href="${address}">${words.alone(room)}</a></figcaption><iframe src="${address}" title="${words.room(room)}"></iframe></figure>`;
  });
  return page(
    words.title(name),
    { 'data-version': shown.version },
    markup`<main data-lee-page><h1>${words.title(name)}</h1><p>${state} ${words.follows(file)}</p>${list(words.wrong, problems.map(toldWithPlace))}<nav aria-label="${words.lights}"><ul>${links}</ul></nav><div class="rooms">${frames}</div>${list(words.moved, moved.map(toldMove))}</main>`,
    markup``,
  );
}

/** Every part in one room. */
export function roomPage({ theme, version }: Shown, room: RoomName, light: Light): string {
  const name = theme?.name ?? words.unnamed;
  const sections = gallery().map(
    ({ heading, parts }) =>
      markup`<section><h2>${heading}</h2>${parts.map((part) => markup`<div>${part}</div>`)}</section>`,
  );
  const whole = page(
    `${words.room(room)}, ${words.light[light]}`,
    {
      'data-version': version,
      'data-lee-room': room,
      'data-lee-light': light === 'even' ? undefined : light,
      'data-lee-agency': theme?.slug,
    },
    markup`${galleryHeader(theme?.short ?? name)}<main id="main" data-lee-page><h1>${name}</h1>${sections}</main>`,
    markup`<script src="/first.js"></script><script type="module" src="/leeway.js"></script>`,
  );
  // What needs a look takes the focus on a page of its own, and none of six frames may.
  return String(whole).replaceAll(' autofocus', '');
}
