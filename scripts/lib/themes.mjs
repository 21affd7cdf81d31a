import { Problem } from './command.mjs';
import { node } from './run.mjs';

/** Writes what is made of the tokens, each to its place: the folder `out`, and the modules and the schema by their option. */
export async function buildThemes(places) {
  const options = Object.entries(places).flatMap(([option, path]) => [`--${option}`, path]);
  const { code, said } = await node('--import', 'tsx', 'src/themes/build/cli.ts', ...options);
  if (code !== 0) throw new Problem(said.trim());
}
