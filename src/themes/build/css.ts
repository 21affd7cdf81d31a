import { toOklch } from './colour.js';
import type { TokenSet } from './resolve.js';
import type { Agency, Comfort, Room, Themes } from './themes.js';

const layer = (css: string): string => `@layer leeway.tokens{${css}}`;
const rule = (selector: string, declarations: string): string => `${selector}{${declarations}}`;
const media = (query: string, css: string): string => `@media ${query}{${css}}`;

const write = (set: TokenSet): string =>
  [...set.values()].map(({ name, css }) => `--lee-${name}:${css}`).join(';');

/** A set with its scheme, so that the browser's own parts (scrollbars, native arrows) fit the room. */
function writeRoom({ set, own }: Room): string {
  const lightness = (name: string) => toOklch(set.get(name)!.css)[0];
  const scheme = lightness('text-default') > lightness('surface-page') ? 'dark' : 'light';
  return `color-scheme:${scheme};${write(own)}`;
}

const roomSelector = ({ name, dim }: Room): string =>
  `[data-lee-room=${name}]${dim ? '[data-lee-light=dim]' : ''}`;

/** What the device asks for, as long as the person has chosen no room. */
function withoutChoice(rooms: readonly Room[], selector: string): string {
  const at = (id: string) => rule(selector, writeRoom(rooms.find((room) => room.id === id)!));
  return (
    media('(prefers-color-scheme:dark)', at('dusk')) +
    media('(prefers-contrast:more)', at('clear')) +
    media('(prefers-color-scheme:dark) and (prefers-contrast:more)', at('clear-dim'))
  );
}

/**
 * Everything on the root, and the comfort axes. Specificity rises from here (0) over a room (1) to an agency (2), so that
 * the order of the style sheets does not matter.
 */
export function tokensCss(steady: Room, comfort: readonly Comfort[]): string {
  const root = rule(':where(:root)', writeRoom({ ...steady, own: steady.set }));
  const axes = comfort
    .map(({ axis, value, own }) => rule(`[data-lee-${axis}=${value}]`, write(own)))
    .join('');
  const still = comfort.find(({ axis, value }) => axis === 'motion' && value === 'still')!;
  return layer(
    root + axes + media('(prefers-reduced-motion:reduce)', rule(':where(:root)', write(still.own))),
  );
}

const writeRooms = (rooms: readonly Room[]): string =>
  rooms.map((room) => rule(roomSelector(room), writeRoom(room))).join('');

export const roomsCss = (rooms: readonly Room[]): string =>
  layer(writeRooms(rooms) + withoutChoice(rooms, ':root:where(:not([data-lee-room]))'));

/**
 * An agency in every room, on any element: the room may stand outside it, inside it, or on it. `@scope` lets the nearest
 * room win, which selectors alone cannot say.
 */
export function agencyCss({ slug, rooms }: Agency): string {
  const agency = `[data-lee-agency=${slug}]`;
  const outside = `${agency}:not([data-lee-room],[data-lee-room] *)`;
  const inRooms = rooms.map(
    (room) =>
      `@scope(${roomSelector(room)}){${rule(`${agency},:scope:is(${agency},${agency} *)`, writeRoom(room))}}`,
  );
  return layer(rule(outside, writeRoom(rooms[0])) + withoutChoice(rooms, outside) + inRooms.join(''));
}

/** The files of `dist/`, by their path. */
export function cssFiles({ rooms, agencies, comfort }: Themes): Map<string, string> {
  const files = new Map([
    ['tokens.css', tokensCss(rooms[0], comfort)],
    ['themes/rooms.css', roomsCss(rooms)],
  ]);
  for (const { name } of rooms)
    files.set(`themes/${name}.css`, layer(writeRooms(rooms.filter((room) => room.name === name))));
  for (const agency of agencies) files.set(`themes/${agency.slug}.css`, agencyCss(agency));
  return files;
}
