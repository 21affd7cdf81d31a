import type { Asked, Room, Token, Values } from '../room.js';
import { themeSchema } from '../schema.js';
import type { TokenSet } from './resolve.js';
import type { Themes } from './themes.js';

const values = (set: TokenSet): Record<string, string> =>
  Object.fromEntries([...set].map(([name, { css }]) => [name, css]));

const own = ({ set, own }: Room): Values => Object.fromEntries(own.map((name) => [name, set[name]]));

const inRooms = (rooms: readonly Room[], write: (room: Room) => unknown): Record<string, unknown> =>
  Object.fromEntries(rooms.map((room) => [room.id, write(room)]));

/** `tokens.json`: every token with what it is for, and its value in each room, agency and comfort setting. */
export function tokensJson({ rooms, agencies, comfort }: Themes): string {
  const listing = {
    tokens: Object.fromEntries(
      [...rooms[0].tokens].map(([name, { type, description, css }]) => [
        name,
        { type, description, value: css },
      ]),
    ),
    rooms: inRooms(rooms, own),
    agencies: Object.fromEntries(agencies.map((agency) => [agency.theme.slug, inRooms(agency.rooms, own)])),
    comfort: Object.fromEntries(comfort.map(({ axis, value, own }) => [`${axis}-${value}`, values(own)])),
  };
  return `${JSON.stringify(listing, null, 2)}\n`;
}

/** `src/tokens/names.ts`: the names as a type, and the steady room as what shows when a page has lost its style sheet. */
export function namesModule({ rooms }: Themes): string {
  const entries = Object.entries(rooms[0].set).map(
    ([name, css]) => `  '${name}': '${css.replaceAll("'", "\\'")}',`,
  );
  return `// Generated from tokens/ by \`npm run generate\`.

/** The steady room: what a part falls back to on a page without \`leeway.css\`. */
export const fallbacks = {
${entries.join('\n')}
} as const;

/** A token, as in \`--lee-<name>\`. */
export type TokenName = keyof typeof fallbacks;
`;
}

/** `src/themes/rooms.json`: the rooms, for an agency's theme to be made of them where there are no token files. */
export function roomsJson({ rooms }: Themes): string {
  const tokens = [...rooms[0].tokens.values()].map(({ name, type, description = '' }): Token => ({
    name,
    type,
    description,
  }));
  // Rooms that ask the same share it: their checks are looked up by it.
  const asked = [...new Set(rooms.map((room) => JSON.stringify(room.asked)))];
  const listed = rooms.map(({ id, room, light, set, own, asked: its }) => {
    return { id, room, light, set, own, asked: asked.indexOf(JSON.stringify(its)) };
  });
  return JSON.stringify({ tokens, asked: asked.map((one) => JSON.parse(one) as Asked), rooms: listed });
}

/** `tokens/schema/agency.json`, which editors complete a theme from. */
export const schemaJson = (): string => `${JSON.stringify(themeSchema(), null, 2)}\n`;

/** `tokens/released.json`: the names that a release promised. */
export const releasedJson = ({ rooms }: Themes): string =>
  `${JSON.stringify(Object.keys(rooms[0].set), null, 2)}\n`;
