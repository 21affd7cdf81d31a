import { posix } from 'node:path';
import ts from 'typescript';
import type { Finding, Source } from '../source.js';

/** The floors, lowest first. A module may import from its own floor and from those below. */
const FLOORS: readonly (readonly [RegExp, number])[] = [
  [/^src\/tokens\//, 0],
  [/^src\/(base|controllers|words|sheets|themes)\//, 1],
  [/^src\/components\/intake\//, 3],
  [/^src\/(components|first)\//, 2],
  [/^src\/(adapters|audit)\//, 4],
  [/^src\/(cli|studio|verify|react|types|define|autoload|develop)\//, 5],
  [/^src\/(index|all|html)\.ts$/, 5],
];

/** Which packages a floor's modules may import. Everything else is a dependency that nobody decided on. */
const PACKAGES: readonly (readonly [RegExp, RegExp])[] = [
  [/^src\/(tokens|base|controllers|components)\//, /^(lit|@lit\/reactive-element)(\/|$)/],
  [/^src\/themes\//, /^colorjs\.io\/fn$/],
  [/^src\/themes\/build\//, /^(node:|style-dictionary(\/|$))/],
  [/^src\/cli\//, /^node:/],
  [/^src\/react\//, /^react$/],
  [/^src\/types\//, /^(react|vue|svelte\/elements)$/],
];

const floorOf = (path: string): number | undefined => FLOORS.find(([place]) => place.test(path))?.[1];

const folderOf = (path: string): string | undefined => /^src\/components\/[^/]+\/[^/]+\//.exec(path)?.[0];

interface Import {
  line: number;
  /** As it is written. */
  name: string;
  /** The source file it means; none for a package. */
  path?: string;
}

/** What a module imports: types, dynamic imports and re-exports too. */
export function importsOf({ path, text }: Source): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    line: text.slice(0, pos).split('\n').length,
    name: fileName,
    path: fileName.startsWith('.')
      ? posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts')
      : undefined,
  }));
}

/** Imports point down, and no part imports another: patterns work on what is in the page. */
export function pointDown(source: Source): Finding[] {
  const floor = floorOf(source.path);
  if (floor === undefined) return [{ path: source.path, line: 1, says: 'stands on no floor' }];
  return importsOf(source).flatMap(({ line, name, path }) => {
    if (path === undefined) return [];
    const below = floorOf(path);
    const finding = (says: string) => [{ path: source.path, line, says: `imports ${name}, ${says}` }];
    if (below === undefined) return finding('which stands on no floor');
    if (below > floor) return finding(`from floor ${below}; this is floor ${floor}`);
    if (folderOf(path) && folderOf(source.path) && folderOf(path) !== folderOf(source.path))
      return finding('which is another part');
    return [];
  });
}

/** Packages come in only where they were decided on. */
export function knownPackages(source: Source): Finding[] {
  const allowed = PACKAGES.filter(([place]) => place.test(source.path)).map(([, packages]) => packages);
  return importsOf(source)
    .filter(({ name, path }) => path === undefined && !allowed.some((packages) => packages.test(name)))
    .map(({ line, name }) => ({ path: source.path, line, says: `imports the package ${name}` }));
}

/** Every package that a module brings in, through all that it imports. */
export function packagesBehind(entry: string, read: (path: string) => string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { name, path: target } of importsOf({ path, text: withoutTypes(read(path)) })) {
      if (target) visit(target);
      else packages.add(name);
    }
  };
  visit(entry);
  return packages;
}

const withoutTypes = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  }).outputText;
