import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { Problem } from './command.mjs';
import { keptToItself } from './kept-to-itself.mjs';
import { at, root } from './paths.mjs';

/**
 * Nearly all of a script of ours runs while the page opens. Chromium then compiles it at once, and a module beside the page instead
 * of in its way. https://developer.chrome.com/blog/explicit-compile-hints
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** One minified file for a `<script>`, with all that it imports. */
export const script = (entry, format, outfile) =>
  bundle({ ...entry, outfile, format, banner: { js: COMPILE_AT_ONCE } });

/** One minified file, with all that it imports, and beside it what the packages in it ask to be named with. */
export async function bundle(options) {
  try {
    const { metafile } = await esbuild.build({
      bundle: true,
      minify: true,
      target: 'es2022',
      conditions: ['production'],
      // What was built in asks to be named wherever it goes.
      legalComments: 'linked',
      logLevel: 'silent',
      absWorkingDir: root,
      metafile: true,
      ...options,
      plugins: [keptToItself, ...(options.plugins ?? [])],
    });
    return metafile;
  } catch (error) {
    if (!error.errors) throw error;
    throw new Problem((await esbuild.formatMessages(error.errors, { kind: 'error' })).join('').trim());
  }
}

/** Adds the whole licences of the packages in a bundle, for those that name themselves in no comment. */
export function addLicences({ inputs }, outfile) {
  const folders = new Set(
    Object.keys(inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? [],
    ),
  );
  const legal = `${outfile}.LEGAL.txt`;
  const comments = existsSync(legal) ? [readFileSync(legal, 'utf8').trim()] : [];
  const licences = [...folders].sort().map((name) => `${name}\n\n${licenceOf(name)}`);
  writeFileSync(legal, `${[...comments, ...licences].join('\n\n---\n\n')}\n`);
}

function licenceOf(name) {
  const folder = at('node_modules', name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Problem(`${name} is built in, and its folder has no licence to name.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
