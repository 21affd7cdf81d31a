import { roomNames } from '../room.js';
import { roomCss, rootCss, roomsCss, themeCss } from '../write/css.js';
import type { TokenSet } from './resolve.js';
import type { Comfort, SourceRoom, Themes } from './themes.js';

const layer = (css: string): string => `@layer leeway.tokens{${css}}`;
const rule = (selector: string, declarations: string): string => `${selector}{${declarations}}`;
const media = (query: string, css: string): string => `@media ${query}{${css}}`;

const write = (set: TokenSet): string =>
  [...set.values()].map(({ name, css }) => `--lee-${name}:${css}`).join(';');

/**
 * What a person chose comes before every room and agency, wherever those stand: on the same element, and on one inside.
 * There a choice of its own comes first again.
 */
const chosen = (attribute: string): string =>
  `[${attribute}]:not(#_#_),[${attribute}] :is([data-lee-room],[data-lee-agency]):not(#_)`;

/**
 * Everything on the root, and the comfort axes. Specificity rises from here (0) over a room (1) to an agency (2) and to the
 * person, so that the order of the style sheets does not matter.
 */
export function tokensCss(steady: SourceRoom, comfort: readonly Comfort[]): string {
  const axes = comfort
    .map(({ axis, value, own }) => rule(chosen(`data-lee-${axis}=${value}`), write(own)))
    .join('');
  const still = comfort.find(({ axis, value }) => axis === 'motion' && value === 'still')!;
  return layer(
    rootCss(steady) +
      axes +
      media('(prefers-reduced-motion:reduce)', rule(':where(:root)', write(still.own))),
  );
}

/** The files of `dist/`, by their path. */
export function cssFiles({ rooms, agencies, comfort }: Themes): Map<string, string> {
  const files = new Map([
    ['tokens.css', tokensCss(rooms[0], comfort)],
    ['themes/rooms.css', roomsCss(rooms)],
  ]);
  for (const name of roomNames) files.set(`themes/${name}.css`, roomCss(rooms, name));
  for (const agency of agencies) files.set(`themes/${agency.theme.slug}.css`, themeCss(agency));
  return files;
}
