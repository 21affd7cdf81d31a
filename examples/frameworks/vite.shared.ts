import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin, UserConfig } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** Puts Leeway's head script before all else, as a file of the site: it has to run before the page is painted. */
function firstScript(): Plugin {
  return {
    name: 'leeway-first',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(resolve('leeway-ui/first.js'));
      this.emitFile({ type: 'asset', fileName: 'first.js', source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: '/first.js' }, injectTo: 'head-prepend' }],
  };
}

/** What the applications that are built by Vite share. */
export const shared = (name: string): UserConfig => ({
  plugins: [firstScript()],
  build: {
    outDir: `../dist/${name}`,
    emptyOutDir: true,
    // For older browsers than the parts are for, the sheets would be written anew, a quarter larger.
    target: ['chrome125', 'firefox126', 'safari17.4'],
  },
});
