import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { en } from '../../src/words/en.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All that people and developers read. */
const READ = [
  ...['src', 'docs', 'examples', '.storybook', 'scripts', 'tokens'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'package.json', 'custom-elements.json'],
];
const TEXT = /\.(ts|mjs|js|md|mdx|json|html|css)$/;

/** What no web page can keep, and nobody has proven of this one. */
const FORBIDDEN = {
  untraceable: /\buntraceable\b|\bleav(?:es?|ing) no trace\b|\bwithout leaving a trace\b/i,
  'clears your history':
    /\b(?:clears|erases|deletes|clear your|erase your|delete your)\b[^.,;]{0,24}\bhistory\b/i,
  '100 % safe': /\b100 ?(?:%|per ?cent) (?:safe|secure|private|confidential)/i,
  anonymous: /\banonym(?:ous|ously|ity)\b/i,
  'HIPAA compliant': /\bhipaa[- ](?:compliant|certified|ready)\b/i,
  'trauma-informed certified': /\btrauma-informed[- ]certified\b|\bcertified[- ]trauma-informed\b/i,
  'detects distress':
    /\b(?:detect|recogni[sz]e|sense)s? (?:[a-z]+ )?(?:distress|panic|trauma|crisis|coercion)\b/i,
};

/** Sentences that say what is not promised. Each is in the one file that it is named for. */
const DENIED: readonly [file: string, sentence: string][] = [
  ['docs/limits.md', 'It does not clear what you typed or your browser history.'],
  ['docs/limits.md', 'It does not clear your browser history.'],
  ['src/words/en.ts', 'It does not clear what you typed or your browser history.'],
  ['src/words/en.ts', 'It does not clear your browser history.'],
];

/** As it is read: without the breaks of lines, the marks before them and what joins strings. */
const asRead = (text: string): string =>
  text
    .replace(/['"`]\s*\+\s*['"`]/g, '')
    .replace(/\n[ \t]*(?:[>*]|\/\/)?/g, ' ')
    .replace(/\s+/g, ' ');

function* files(path: string): Generator<string> {
  if (!statSync(join(root, path)).isDirectory()) yield path;
  else
    for (const name of readdirSync(join(root, path)))
      if (name !== 'node_modules' && name !== 'dist') yield* files(join(path, name));
}

const all = READ.flatMap((path) => [...files(path)])
  .filter((path) => TEXT.test(path) && !/\.test\.ts$/.test(path))
  .map((path) => ({ path, text: asRead(readFileSync(join(root, path), 'utf8')) }));

function promisesOf({ path, text }: { path: string; text: string }): string[] {
  const rest = DENIED.reduce(
    (rest, [file, said]) => (file === path ? rest.replaceAll(said, '') : rest),
    text,
  );
  return Object.entries(FORBIDDEN).flatMap(([name, pattern]) => {
    const found = pattern.exec(rest)?.[0];
    return found ? [`${path} promises "${name}": ${found}`] : [];
  });
}

test('promises nowhere what no web page can keep', () => {
  assert.ok(all.length > 300);
  assert.deepEqual(all.flatMap(promisesOf), []);
});

for (const said of [
  'An untraceable visit.',
  'This clears your history.',
  'It clears the browser’s history at once.',
  'You can clear your history with it.',
  '100 % safe',
  'Safe and anonymous.',
  'a HIPAA compliant component',
  'A trauma-informed certified library',
  'It detects distress.',
  "'It clears ' +\n  'your history.'",
  '> It clears your browser\n> history.',
])
  test(`would find: ${said}`, () =>
    assert.notDeepEqual(promisesOf({ path: 'README.md', text: asRead(said) }), []));

test('excepts no sentence that is not there any more', () => {
  for (const [path, said] of DENIED)
    assert.ok(all.find((file) => file.path === path)?.text.includes(said), `${path}: ${said}`);
});

/** The words that ship with the button, letter by letter. */
const ARMED =
  'This button takes you away from this page and clears what you typed here. It does not clear your browser history. ' +
  'Someone who can check this device, the Wi-Fi or your accounts may still see that you were here. ' +
  'If you think your device is being watched, use a different one if you can.';
const PLAIN =
  'This link takes you away from this page. It does not clear what you typed or your browser history.';
const LINKS = ['How to be safer online', 'Talk to someone'];

test('says with the button what leaving does, and no more', () => {
  const { armed, plain, safer, talk } = en.leaving;
  assert.deepEqual([armed, plain, safer, talk], [ARMED, PLAIN, ...LINKS]);
});

test('has the same words in what no web page can promise', () => {
  const limits = all.find(({ path }) => path === 'docs/limits.md')!.text;
  for (const said of [ARMED, PLAIN, ...LINKS]) assert.ok(limits.includes(said), said);
});
