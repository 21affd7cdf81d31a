import { toOklch } from '../colour.js';
import type { Derived } from '../derive.js';
import { idOf, lights, type Light, type Room, type RoomName, type Values } from '../room.js';
import { commonFor } from '../shape.js';

const layer = (css: string): string => `@layer leeway.tokens{${css}}`;
const rule = (selector: string, declarations: string): string =>
  declarations && `${selector}{${declarations}}`;
const media = (query: string, css: string): string => `@media ${query}{${css}}`;

const write = (set: Values, names: readonly string[] = Object.keys(set)): string =>
  names.map((name) => `--lee-${name}:${set[name]}`).join(';');

// The browser's own parts (scrollbars, native arrows) fit the room.
function schemeOf({ set }: Room): string {
  const lightness = (name: string) => toOklch(set[name])[0];
  return `color-scheme:${lightness('text-default') > lightness('surface-page') ? 'dark' : 'light'}`;
}

const writeWhole = (room: Room, names = room.own): string => `${schemeOf(room)};${write(room.set, names)}`;

/** A room under its selector: whole, or what a light changes in it. */
function writeRoom(room: Room, rooms: readonly Room[]): string {
  const even = find(rooms, room.room);
  if (room === even) return writeWhole(room);
  const changed = room.own.filter((name) => room.set[name] !== even.set[name]);
  return schemeOf(room) === schemeOf(even) ? write(room.set, changed) : writeWhole(room, changed);
}

const find = (rooms: readonly Room[], room: RoomName, light: Light = 'even'): Room =>
  rooms.find(({ id }) => id === idOf(room, light))!;

// A light holds for everything inside, but for what has one of its own.
const litBy = (light: Light): string =>
  `[data-lee-light=${light}],[data-lee-light=${light}] :not([data-lee-light])`;

const shades = lights.filter((light) => light !== 'even');

/** How a selector is made for what is in no room: in any light, in one, and where nobody chose a light. */
interface Outside {
  any: string;
  lit: (light: Light) => string;
  unlit: string;
}

/** What shows as long as the person has chosen no room: the first one, and what the device asks for. */
function withoutChoice(rooms: readonly Room[], { any, lit, unlit }: Outside): string {
  const inLights = (room: RoomName) =>
    shades.map((light) => rule(lit(light), writeWhole(find(rooms, room, light)))).join('');
  const wish = (query: string, room: RoomName) =>
    media(query, rule(any, writeWhole(find(rooms, room))) + inLights(room));
  return (
    wish('(prefers-color-scheme:dark)', 'dusk') +
    wish('(prefers-contrast:more)', 'clear') +
    media(
      '(prefers-color-scheme:dark) and (prefers-contrast:more)',
      rule(unlit, writeWhole(find(rooms, 'clear', 'dim'))),
    )
  );
}

const inLightsOf = (rooms: readonly Room[], room: RoomName, { lit }: Outside): string =>
  shades.map((light) => rule(lit(light), writeRoom(find(rooms, room, light), rooms))).join('');

/** The whole of the root, below every room. */
export const rootCss = (steady: Room): string =>
  rule(':where(:root)', writeWhole(steady, Object.keys(steady.set)));

export function roomsCss(rooms: readonly Room[]): string {
  const unroomed = ':where(:not([data-lee-room],[data-lee-room] *))';
  const outside: Outside = {
    any: ':root:where(:not([data-lee-room]))',
    lit: (light) => `[data-lee-light=${light}]${unroomed}`,
    unlit: ':root:where(:not([data-lee-room],[data-lee-light]))',
  };
  return layer(everyRoom(rooms) + inLightsOf(rooms, 'steady', outside) + withoutChoice(rooms, outside));
}

/** One room alone, in its lights. */
export const roomCss = (rooms: readonly Room[], name: RoomName): string =>
  layer(everyRoom(rooms.filter(({ room }) => room === name)));

// A light is no more specific than its room, so that an agency comes before both.
const everyRoom = (rooms: readonly Room[]): string =>
  rooms
    .map((room) => {
      const lit = room.light === 'even' ? '' : `:where(${litBy(room.light)})`;
      return rule(`[data-lee-room=${room.room}]${lit}`, writeRoom(room, rooms));
    })
    .join('');

/**
 * An agency in every room, on any element: the room may stand outside it, inside it, or on it. `@scope` lets the nearest
 * room win, which selectors alone cannot say.
 */
export function themeCss({ theme, rooms, plain }: Derived): string {
  const agency = `[data-lee-agency=${theme.slug}]`;
  const any = `${agency}:not([data-lee-room],[data-lee-room] *)`;
  const outside: Outside = {
    any,
    lit: (light) => `${any}:is(${litBy(light)})`,
    unlit: `${any}:not([data-lee-light],[data-lee-light] *)`,
  };
  const first = theme.room ?? 'steady';
  const inRooms = rooms.map((room) => {
    const lit = room.light === 'even' ? '' : `:is(${litBy(room.light)})`;
    const css = rule(`${agency},:scope:is(${agency},${agency} *)`, writeRoom(room, rooms));
    return css && `@scope([data-lee-room=${room.room}]${lit}){${css}}`;
  });
  return layer(
    rule(agency, write(commonFor(theme, find(plain, 'steady').set))) +
      rule(any, writeWhole(find(rooms, first))) +
      inLightsOf(rooms, first, outside) +
      withoutChoice(rooms, outside) +
      inRooms.join(''),
  );
}
