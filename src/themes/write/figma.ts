import type { Derived } from '../derive.js';
import { lights, type Room } from '../room.js';
import { tokens } from '../rooms.js';

const kinds: readonly (readonly [name: RegExp, type: string])[] = [
  [/^radius-/, 'borderRadius'],
  [/^(edge|focus)-(width|offset)/, 'borderWidth'],
  [/^(space-|target-gap)/, 'spacing'],
  [/^text-size-/, 'fontSizes'],
  [/^font-/, 'fontFamilies'],
  [/^text-weight-/, 'fontWeights'],
  [/^line-height-/, 'lineHeights'],
];

const kindOf = (name: string, type: string): string =>
  type === 'color' ? 'color' : (kinds.find(([names]) => names.test(name))?.[1] ?? 'sizing');

/** Figma has no `max()`, and no rem of a person's own: a length is written in pixels at the usual font size. */
const plain = (css: string): string => css.replace(/^max\(.+,(.+)\)$/, '$1');

/** A theme for the Tokens Studio plugin: a set for each room in each light, and a theme that chooses it. */
export function themeFigma({ theme, rooms }: Derived): string {
  const sets = Object.fromEntries(rooms.map((room) => [setName(room), tokensOf(room)]));
  const file = {
    ...sets,
    $themes: rooms.map((room) => ({
      id: `${theme.slug}-${room.id}`,
      name: setName(room),
      group: theme.name,
      selectedTokenSets: { [setName(room)]: 'enabled' },
    })),
    $metadata: { tokenSetOrder: Object.keys(sets) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const setName = ({ room, light }: Room): string => (light === lights[0] ? room : `${room}/${light}`);

function tokensOf({ set }: Room): Record<string, Record<string, unknown>> {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const { name, type, description } of tokens) {
    // Figma shows no time.
    if (type === 'duration') continue;
    const end = name.lastIndexOf('-');
    const group = (groups[name.slice(0, end)] ??= {});
    group[name.slice(end + 1)] = { value: plain(set[name]), type: kindOf(name, type), description };
  }
  return groups;
}
