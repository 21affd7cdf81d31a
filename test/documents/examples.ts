import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A block of code in a document. */
export interface Example {
  readonly source: string;
  /** What stands behind the fence: `js`, `html`; `text` where it is no code. */
  readonly language: string;
  readonly text: string;
}

/** The documents that people read, also those that are not committed yet. */
const documents = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md', '*.mdx'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((path) => existsSync(join(root, path)));

/** Every block of code in every document, in lists as well. */
export const readExamples = (): Example[] =>
  documents().flatMap((source) =>
    [...readFileSync(join(root, source), 'utf8').matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)].map(
      ([, , language, text]) => ({ source, language, text }),
    ),
  );

export const isModule = ({ language, text }: Example): boolean =>
  language === 'js' && text.startsWith('import ');

/** What a compiler of types reads: TypeScript, and modules. */
export const isTyped = (one: Example): boolean => /^tsx?$/.test(one.language) || isModule(one);

/** For Node alone, with modules whose types a portal may not have. It is run all the same. */
export const isForNode = ({ text }: Example): boolean => /^import .* from 'node:/m.test(text);

/** For a bundler alone: nothing else takes a style sheet for a module. */
export const isForBundler = ({ text }: Example): boolean => /^import '.*\.css';$/m.test(text);
