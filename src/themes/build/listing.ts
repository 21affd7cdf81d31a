import type { TokenSet } from './resolve.js';
import type { Themes } from './themes.js';

const values = (set: TokenSet): Record<string, string> =>
  Object.fromEntries([...set].map(([name, { css }]) => [name, css]));

/** `tokens.json`: every token with what it is for, and its value in each room, agency and comfort setting. */
export function tokensJson({ rooms, agencies, comfort }: Themes): string {
  const steady = rooms[0].set;
  const listing = {
    tokens: Object.fromEntries(
      [...steady].map(([name, { type, description, css }]) => [name, { type, description, value: css }]),
    ),
    rooms: Object.fromEntries(rooms.map(({ id, own }) => [id, values(own)])),
    agencies: Object.fromEntries(
      agencies.map((agency) => [
        agency.slug,
        Object.fromEntries(agency.rooms.map(({ id, own }) => [id, values(own)])),
      ]),
    ),
    comfort: Object.fromEntries(comfort.map(({ axis, value, own }) => [`${axis}-${value}`, values(own)])),
  };
  return `${JSON.stringify(listing, null, 2)}\n`;
}

/** `src/tokens/names.ts`: the names as a type, and the steady room as what shows when a page has lost its style sheet. */
export function namesModule({ rooms }: Themes): string {
  const entries = Object.entries(values(rooms[0].set)).map(
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

/** \`tokens/released.json\`: the names that a release promised. */
export const releasedJson = ({ rooms }: Themes): string =>
  `${JSON.stringify([...rooms[0].set.keys()], null, 2)}\n`;
