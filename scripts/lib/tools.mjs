import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The Theme Studio as a folder that needs no other file. */
export async function themeStudio(out) {
  const { studioPage } = await tsImport('../../src/studio/page.html.ts', import.meta.url);
  await pageOfItsOwn(out, 'studio', studioPage, ['controls', 'pictures', 'studio']);
}

/** The page that checks a signed copy, in the same way. */
export async function verifyPage(out) {
  const { verifyPage } = await tsImport('../../src/verify/page.html.ts', import.meta.url);
  await pageOfItsOwn(out, 'verify', verifyPage, ['verify']);
}

/** A folder with a page, its script and its sheet. The sheets of the library come first, as on every page. */
async function pageOfItsOwn(out, name, page, styles) {
  const outfile = join(out, name, `${name}.js`);
  addLicences(await script(from(`src/${name}/main.ts`), 'esm', outfile), outfile);
  writeFileSync(join(out, name, 'index.html'), `<!doctype html>${page()}`);
  const written = styles.map((one) => readFileSync(at(`src/${name}/${one}.css`), 'utf8'));
  const own = await transform(written.join(''), { loader: 'css', minify: true });
  const sheets = ['leeway.css', 'page.css', 'themes/rooms.css'].map((one) =>
    readFileSync(join(out, one), 'utf8'),
  );
  writeFileSync(join(out, name, `${name}.css`), [...sheets, own.code].join('\n'));
}
