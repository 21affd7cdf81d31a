import { checksOf, measure } from '../checks.js';
import { lightnessContrast } from '../colour.js';
import type { Derived } from '../derive.js';
import { inputsOf } from '../theme.js';

/** A theme as data: what the agency gave, what every room shows, what was moved, and how well it reads. */
export function themeJson({ theme, rooms, moved }: Derived): string {
  const listing = {
    ...inputsOf(theme),
    rooms: Object.fromEntries(rooms.map(({ id, set }) => [id, set])),
    moved,
    contrast: byPair((check, set) => round(measure(check, set)), rooms),
    // Advice for designers; what is asked is WCAG's contrast.
    apca: byPair(({ name, on }, set) => round(lightnessContrast(set[name], set[on])), rooms),
  };
  return `${JSON.stringify(listing, null, 2)}\n`;
}

const round = (value: number): number => Number(value.toFixed(1));

function byPair(
  figure: (check: ReturnType<typeof checksOf>[number], set: Derived['rooms'][number]['set']) => number,
  rooms: Derived['rooms'],
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    rooms.map(({ id, set, asked }) => [
      id,
      Object.fromEntries(
        checksOf(asked).map((check) => [`${check.name} on ${check.on}`, figure(check, set)]),
      ),
    ]),
  );
}
