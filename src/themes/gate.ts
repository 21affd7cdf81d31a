import { branded, nearest } from './accent.js';
import { checksOf, measure, passes } from './checks.js';
import { toOklch } from './colour.js';
import { figure, type Derived } from './derive.js';
import type { Room } from './room.js';
import { floors, pixels } from './shape.js';
import type { ThemeProblem } from './theme.js';

/** A fault of a room, before it is known whose file it comes from. */
export type Finding = Omit<ThemeProblem, 'file' | 'line' | 'column'>;

// Eight bits a channel cannot hold every chroma, and a dark colour is written up to this much off. A grey is written as it is.
const rounding = (most: number): number => (most === 0 ? 1e-4 : 0.003);

/** Everything that a person relies on in a room: what can be told apart, what can be pressed, what can be read. */
export function faultsOf(room: Room, place: string = room.id): Finding[] {
  return [...contrasts(room, place), ...chromas(room, place), ...sizes(room, place)];
}

function contrasts({ set, asked }: Room, place: string): Finding[] {
  return checksOf(asked).flatMap((check): Finding[] => {
    const { name, on, least } = check;
    const measured = measure(check, set);
    if (measured >= least) return [];
    const [lightness, chroma, hue] = toOklch(set[name]);
    const instead = nearest(lightness, [0, 1], [chroma, hue], (hex) =>
      passes([name], { ...set, [name]: hex }, asked),
    );
    const advice = instead ? `${instead} passes.` : 'Make one of them lighter or darker.';
    return [
      {
        path: name,
        says: `${name} on ${on} in ${place}: ${least}:1 is asked and ${figure(measured)}:1 measured (${set[name]} on ${set[on]}). ${advice}`,
        asked: least,
        measured,
        ...(instead ? { nearest: instead } : {}),
      },
    ];
  });
}

function chromas({ set, asked }: Room, place: string): Finding[] {
  return Object.entries(asked.chroma).flatMap(([name, most]): Finding[] => {
    const chroma = toOklch(set[name])[1];
    if (chroma <= most + rounding(most)) return [];
    const measured = Number(chroma.toFixed(3));
    return [
      {
        path: name,
        says: `${name} in ${place} is too vivid. Its chroma is ${measured}; make it ${most} at most.`,
        asked: most,
        measured,
        nearest: String(most),
      },
    ];
  });
}

const least: readonly (readonly [name: string, pixels: number])[] = [
  ['target-size', floors.target],
  ['target-gap', floors.gap],
  ['text-size-default', floors.text],
  ['text-size-large', floors.text],
  ['text-size-heading', floors.text],
];

function sizes({ set }: Room, place: string): Finding[] {
  const small = least.flatMap(([name, asked]): Finding[] => {
    const measured = pixels(set[name]);
    if (measured >= asked) return [];
    const says = `${name} in ${place} is ${measured}px, and ${asked}px is the least. Make it larger.`;
    return [{ path: name, says, asked, measured, nearest: `${asked}px` }];
  });
  const measured = pixels(set['measure-default']) / 16;
  if (measured <= floors.measure) return small;
  const says = `measure-default in ${place} is ${measured}rem, and ${floors.measure}rem is the most. Make it shorter.`;
  return [
    ...small,
    { path: 'measure-default', says, asked: floors.measure, measured, nearest: `${floors.measure}rem` },
  ];
}

// An agency moves these and no other: what needs a look, what is read and what is agreed to look the same everywhere.
const dressed = new Set<string>([
  ...branded,
  ...['surface-page', 'surface-raised', 'surface-sunken', 'radius-default', 'target-gap'],
  ...['font-text', 'font-heading'],
]);

/** Looks at a theme in every room and light. Gives what a person would stumble over; nothing when all of it passes. */
export function checkTheme({ theme, rooms, plain }: Derived): readonly ThemeProblem[] {
  const file = theme.source?.file ?? `${theme.slug}.json`;
  const at = (path: string) => theme.source?.positions[path];
  const found = rooms.flatMap((room, index): Finding[] => {
    const place = `${room.id}, for the agency ${theme.slug}`;
    return [
      ...faultsOf(room, place),
      ...Object.keys(room.set)
        .filter((name) => room.set[name] !== plain[index].set[name])
        .filter((name) => !dressed.has(name) && !name.startsWith('space-'))
        .map((name) => ({
          path: name,
          says: `${name} in ${place} is ${room.set[name]}. It belongs to the room; leave it ${plain[index].set[name]}.`,
          nearest: plain[index].set[name],
        })),
    ];
  });
  return found.map((finding) => ({ file, ...at(inputOf(finding.path)), ...finding }));
}

/** The input that a token comes from, where a problem is to be looked for. */
function inputOf(token: string): string {
  if (token.startsWith('accent-') || token === 'focus-ring') return 'brand';
  if (token.startsWith('surface-')) return 'paper';
  if (token === 'radius-default') return 'radius';
  if (token.startsWith('space-') || token === 'target-gap') return 'density';
  return token.replace('font-', 'fonts.');
}
