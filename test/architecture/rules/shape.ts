import ts from 'typescript';
import { findingAt, nodesIn, parse, type Finding, type Rule, type Source } from '../source.js';

/** A file that outgrows its length gets a neighbour: a class gets a controller. */
export const atMost =
  (lines: number): Rule =>
  ({ path, text }) => {
    const count = text.trimEnd().split('\n').length;
    return count > lines ? [{ path, line: lines, says: `has ${count} lines; ${lines} is the most` }] : [];
  };

/** Two decorated classes in one file are not tree-shaken apart. */
export function oneDecoratedClass(source: Source): Finding[] {
  const decorated = [...nodesIn(parse(source))].filter(ts.isClassLike).filter(isDecorated);
  return decorated.slice(1).map((node) => findingAt(node, 'is a second decorated class in one file'));
}

const isDecorated = (node: ts.ClassLikeDeclaration): boolean =>
  [node, ...node.members].some((part) => ts.canHaveDecorators(part) && ts.getDecorators(part)?.length);

/** Classes are apart from their registration, so that importing one changes nothing. */
export function registersNothing(source: Source): Finding[] {
  return [...nodesIn(parse(source))]
    .filter(ts.isCallExpression)
    .filter(({ expression }) => /(^|\.)customElements\.define$|^define$/.test(expression.getText()))
    .map((node) => findingAt(node, 'registers an element; src/define does that'))
    .concat(
      [...nodesIn(parse(source))]
        .filter(ts.isDecorator)
        .filter((node) => /^@customElement\b/.test(node.getText()))
        .map((node) => findingAt(node, 'registers an element; src/define does that')),
    );
}

/** What a part's folder lacks, by the files in it and the text of its class. */
export function missingFiles(folder: string, files: readonly string[], classText: string): string[] {
  const noun = folder.split('/').at(-1)!;
  const isShell = /\bextends\s+(LitElement|LeeShell)\b/.test(classText);
  const needed = ['.ts', '.test.ts', '.stories.ts', '.mdx', ...(isShell ? [] : ['.html.ts'])];
  const missing = needed.map((end) => `${noun}${end}`).filter((name) => !files.includes(name));
  if (!files.includes(`${noun}.css`) && !files.includes(`${noun}.styles.ts`)) missing.push(`${noun}.css`);
  return missing;
}
