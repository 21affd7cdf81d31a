import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** A file of the repository, by its path from there, with `/`. */
export interface Source {
  path: string;
  text: string;
}

export interface Finding {
  path: string;
  line: number;
  says: string;
}

export type Rule = (source: Source) => Finding[];

/** Every file in a folder whose path fits. Stories and tests use the library; they are not the library. */
export function sources(folder: string, fits: RegExp): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => fits.test(path) && !/\.(test|stories)\.ts$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** Every node of a tree, in the order of the text. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesIn(child);
}

export function findingAt(node: ts.Node, says: string): Finding {
  const file = node.getSourceFile();
  return { path: file.fileName, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, says };
}

/** Fails with every finding, where there is one. A rule over no files at all would hold by accident. */
export function assertHolds(rule: Rule, files: readonly Source[]): void {
  assert.ok(files.length > 0, 'there is nothing to look at');
  const findings = files.flatMap(rule).map(({ path, line, says }) => `${path}:${line} ${says}`);
  if (findings.length) assert.fail(`\n${findings.join('\n')}`);
}

/** Fails unless the rule finds something in each of these texts, and nothing in the good one. */
export function assertFinds(rule: Rule, path: string, bad: readonly string[], good: string): void {
  for (const text of bad) assert.notEqual(rule({ path, text }).length, 0, `nothing found in: ${text}`);
  assert.deepEqual(rule({ path, text: good }), []);
}
