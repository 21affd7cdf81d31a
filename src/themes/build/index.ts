import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cssFiles } from './css.js';
import { namesModule, releasedJson, roomsJson, schemaJson, tokensJson } from './listing.js';
import { loadThemes, type Themes } from './themes.js';

export { TokenProblem } from './problem.js';
export { loadThemes } from './themes.js';

export interface BuildOptions {
  /** The folder of the token files. */
  tokens?: string;
  /** Where the style sheets and `tokens.json` go. */
  out?: string;
  /** Where the typed names go. */
  names?: string;
  /** Where the rooms go, for the engine. */
  rooms?: string;
  /** Where the schema of an agency's file goes. */
  schema?: string;
  /** Where the names of a release go. */
  released?: string;
}

/** Builds the themes. Nothing is written before every room and every agency has passed. */
export async function buildThemes({
  tokens = 'tokens',
  out,
  names,
  rooms,
  schema,
  released,
}: BuildOptions): Promise<Themes> {
  const themes = await loadThemes(tokens);
  const files = new Map<string, string>();
  if (out) {
    for (const [path, css] of cssFiles(themes)) files.set(join(out, path), css);
    files.set(join(out, 'tokens.json'), tokensJson(themes));
  }
  if (names) files.set(names, namesModule(themes));
  if (rooms) files.set(rooms, roomsJson(themes));
  if (schema) files.set(schema, schemaJson());
  if (released) files.set(released, releasedJson(themes));
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return themes;
}
