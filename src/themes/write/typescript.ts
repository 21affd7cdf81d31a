import type { Derived } from '../derive.js';
import { inputsOf } from '../theme.js';

/** A theme as a module, for an agency's server: every value is known to the compiler. */
export function themeTypeScript({ theme, rooms }: Derived): string {
  const values = { ...inputsOf(theme), rooms: Object.fromEntries(rooms.map(({ id, set }) => [id, set])) };
  return `/** What ${theme.slug} brings, and what each room shows in its dress. */
export const theme = ${JSON.stringify(values, null, 2)} as const;

export type Theme = typeof theme;

/** A room in one light: \`nook\`, or \`nook-dim\`. */
export type Room = keyof Theme['rooms'];
`;
}
