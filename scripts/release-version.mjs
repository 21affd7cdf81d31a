// npm run release:version: takes the sentences of `.changeset/` into the changelog, and counts the version up wherever it stands.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureDependencies } from './bootstrap.mjs';
import { Problem, command } from './lib/command.mjs';
import { manifestOf } from './lib/packages.mjs';
import { at, root } from './lib/paths.mjs';
import { node, tool } from './lib/run.mjs';

function rewrite(path, change) {
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
}

await command(import.meta.url, async () => {
  await ensureDependencies();
  const before = manifestOf(root).version;
  const { code, said } = await node(tool('@changesets/cli', 'changeset'), 'version');
  if (code !== 0) throw new Problem(said.trim());
  const { version } = manifestOf(root);
  if (version === before)
    throw new Problem('Nothing in .changeset/ says that there is something to release.');
  rewrite('src/base/version.ts', (text) => text.replace(`'${before}'`, `'${version}'`));
  rewrite('package-lock.json', (text) => {
    const lock = JSON.parse(text);
    lock.version = lock.packages[''].version = version;
    return `${JSON.stringify(lock, null, 2)}\n`;
  });
  console.log(`It is ${version} now. Read the changelog, and run: npm run check`);
});
