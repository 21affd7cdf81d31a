import { Problem } from './command.mjs';
import { node } from './run.mjs';

/** Writes the token files and the themes to a folder, and the typed token names to a module. */
export async function buildThemes({ out, names }) {
  const args = ['--import', 'tsx', 'src/themes/build/cli.ts', '--out', out, '--names', names];
  const { code, said } = await node(...args);
  if (code !== 0) throw new Problem(said.trim());
}
