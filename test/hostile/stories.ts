import { build } from 'esbuild';
import { findParts } from '../../scripts/lib/parts.mjs';

const all: readonly string[] = findParts().map(({ tag }: { tag: string }) => tag);
const wanted = process.env['LEEWAY_PARTS']?.split(',').filter(Boolean) ?? [];

/** The tags of the parts to look at: those in `LEEWAY_PARTS`, else all. */
export const TAGS = wanted.length ? wanted : all;

/**
 * One script with the story `AllStates` of each part, as `allStates['lee-card']`. It defines no part, so that a page can show
 * what is there before they are.
 */
export async function storiesScript(): Promise<string> {
  const lines = findParts().map(
    ({ tag, module }: { tag: string; module: string }) =>
      `import { AllStates as ${tag.replaceAll('-', '_')} } from './${module}.stories.js';`,
  );
  const names = all.map((tag) => `'${tag}': ${tag.replaceAll('-', '_')}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${lines.join('\n')}\nwindow.allStates = { ${names.join(', ')} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'nothing is defined',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\/define\/[\w-]+\.js$/ }, ({ path }) => ({ path, namespace: 'undefined' }));
          onLoad({ filter: /^/, namespace: 'undefined' }, () => ({ contents: '' }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}
