import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { tsImport } from 'tsx/esm/api';
import { at } from './paths.mjs';
import { addLicences, bundle, script } from './script.mjs';

const from = (entry) => ({ entryPoints: [at(entry)] });

/** The command line with all that it needs in it, so that it runs in an empty folder; and what its preview sends. */
export async function commandLine(out) {
  const outfile = join(out, 'cli/leeway.js');
  const metafile = await bundle({
    ...from('src/cli/leeway.ts'),
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  addLicences(metafile, outfile);
  await script(from('src/cli/preview/preview.ts'), 'esm', join(out, 'cli/preview.js'));
  copyFileSync(at('src/cli/preview/preview.css'), join(out, 'cli/preview.css'));
}

/** The Theme Studio as a folder that needs no other file. The sheets of the library come first, as on every page. */
export async function themeStudio(out) {
  const outfile = join(out, 'studio/studio.js');
  addLicences(await script(from('src/studio/main.ts'), 'esm', outfile), outfile);
  const { studioPage } = await tsImport('../../src/studio/page.html.ts', import.meta.url);
  writeFileSync(join(out, 'studio/index.html'), `<!doctype html>${studioPage()}`);
  const written = ['controls', 'studio'].map((name) => readFileSync(at(`src/studio/${name}.css`), 'utf8'));
  const own = await transform(written.join(''), { loader: 'css', minify: true });
  const sheets = ['leeway.css', 'page.css', 'themes/rooms.css'].map((name) =>
    readFileSync(join(out, name), 'utf8'),
  );
  mkdirSync(join(out, 'studio'), { recursive: true });
  writeFileSync(join(out, 'studio/studio.css'), [...sheets, own.code].join('\n'));
}
