import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PluginBuild } from 'esbuild';
import { at } from '../../../scripts/lib/paths.mjs';
import { script } from '../../../scripts/lib/script.mjs';

/** The version that the other copy says it is. */
export const ANOTHER = '9.9.9';

const anotherVersion = {
  name: 'another version',
  setup: (build: PluginBuild) =>
    build.onLoad({ filter: /base[\\/]version\.ts$/ }, () => ({
      contents: `export const version = '${ANOTHER}';`,
    })),
};

/** Builds all parts once more from their sources, as another version. */
export async function buildAnother(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'another-'));
  const file = join(folder, 'leeway.js');
  await script({ entryPoints: [at('src/all.ts')], plugins: [anotherVersion] }, 'esm', file);
  const built = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return built;
}
