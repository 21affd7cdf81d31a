import type { Derived } from '../derive.js';
import { themeCss } from './css.js';
import { themeFigma } from './figma.js';
import { themeJson } from './json.js';
import { themeTypeScript } from './typescript.js';

/** Everything that is built of one theme, by the names of its files. None has the name of the theme's own file. */
export function themeFiles(derived: Derived): Map<string, string> {
  const { slug } = derived.theme;
  return new Map([
    [`${slug}.css`, themeCss(derived)],
    [`${slug}.tokens.json`, themeJson(derived)],
    [`${slug}.ts`, themeTypeScript(derived)],
    [`${slug}.figma.json`, themeFigma(derived)],
  ]);
}
