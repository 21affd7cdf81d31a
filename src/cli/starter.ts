import { readTheme, themeOf } from '../themes/read-theme.js';
import { INPUTS, type Input, type ThemeProblem } from '../themes/theme.js';

/** What a first file is made with. */
export interface Begin {
  slug: string;
  name?: string;
  brand?: string;
  /** Where its schema is, from the file. */
  schema?: string;
}

/** The text of a first theme file, and what is wrong with what was given for it. */
export function starter({ slug, name = titled(slug), brand, schema }: Begin): {
  text: string;
  problems: readonly ThemeProblem[];
} {
  const given: Record<string, unknown> = { slug, name, brand };
  const values = new Map(INPUTS.map((input) => [input.path, given[input.path] ?? firstValue(input)]));
  const text = `${JSON.stringify({ $schema: schema, ...themeOf(values) }, null, 2)}\n`;
  return { text, problems: readTheme(text, `${slug}.json`).problems };
}

/** What an input has where nothing is said. A brand has no such value, so it is shown how one is written. */
function firstValue(input: Input): unknown {
  if (input.kind === 'colour') return input.example;
  return 'default' in input && String(input.default) ? input.default : undefined;
}

/** `harbor-house` is Harbor House. */
const titled = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** A name as a slug: Harbor House is `harbor-house`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '') || 'harbor-house';
