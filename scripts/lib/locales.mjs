import { readdirSync } from 'node:fs';
import { camel } from './parts.mjs';
import { at, root } from './paths.mjs';

const FOLDERS = ['src/words', 'src/words/unreviewed'];
const LOCALE = /^(?!en\.)([a-z]{2,3}(?:-\w+)*)\.ts$/;

/** The languages that there are words in beside English, by their files: `es`, or `zh-hant`. */
export const locales = () => [...files().keys()];

const files = () =>
  new Map(
    FOLDERS.flatMap((folder) =>
      readdirSync(at(folder)).flatMap((file) => {
        const lang = LOCALE.exec(file)?.[1];
        return lang ? [[lang, `./${folder}/${file}`]] : [];
      }),
    ),
  );

/** A plugin of esbuild for modules such as `words:es`, which add the words of a language. */
export const moreWords = {
  name: 'more words',
  setup(build) {
    const paths = files();
    build.onResolve({ filter: /^words:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'words' }));
    build.onLoad({ filter: /^/, namespace: 'words' }, ({ path: lang }) => ({
      contents: `import { addWords } from './src/words/words.ts';
        import { ${camel(lang)} as words } from '${paths.get(lang)}';
        addWords('${lang}', words);`,
      resolveDir: root,
    }));
  },
};
