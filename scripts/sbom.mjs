// npm run -s sbom: what the package consists of, as a CycloneDX list.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './bootstrap.mjs';
import { command } from './lib/command.mjs';
import { copyPackages, manifestOf, npm } from './lib/packages.mjs';
import { root } from './lib/paths.mjs';

/** Nobody installs these, because they are in files of `dist/`. */
const BUILT_IN = ['colorjs.io'];

/**
 * The list, as text. `npm sbom --omit dev` in the repository leaves out whatever a tool depends on too, such as Lit's element, so it
 * is asked in a folder that has nothing else.
 */
export function sbom() {
  const { name, version, description, license, dependencies, devDependencies } = manifestOf(root);
  const builtIn = Object.fromEntries(BUILT_IN.map((one) => [one, devDependencies[one]]));
  const consists = { ...dependencies, ...builtIn };
  const around = mkdtempSync(join(tmpdir(), 'leeway-sbom-'));
  // npm calls the package by the name of its folder.
  const folder = join(around, name);
  try {
    mkdirSync(folder);
    const manifest = { name, version, description, license, dependencies: consists };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    copyPackages(Object.keys(consists), folder);
    return npm(['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], folder);
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}

await command(import.meta.url, async () => {
  await ensureDependencies();
  process.stdout.write(sbom());
});
