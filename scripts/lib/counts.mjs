import { readdirSync } from 'node:fs';
import { at, named } from './paths.mjs';
import { nodeWith } from './run.mjs';

/** The test files in a folder, at whatever depth. */
export const testsIn = (folder) =>
  readdirSync(at(folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => named(at(folder, name)))
    .sort();

export const count = (said, pattern) => Number(said.match(pattern)?.at(-1) ?? 0);

/** A run that broke off before it could count a failure is a failure all the same. */
export const counted = ({ code, said }, { passed, failed, skipped }) => ({
  passed,
  failed: code === 0 ? failed : Math.max(1, failed),
  skipped,
  said,
});

export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Runs test files in Node. Gives how many tests passed, failed and were skipped, and `said`, what is to be known of those that failed. */
export async function nodeTests(files, variables = {}) {
  const run = await nodeWith(
    variables,
    ...['--import', 'tsx', '--test', '--test-reporter', 'spec', '--test-concurrency=3'],
    ...files,
  );
  const found = (what) => count(run.said, new RegExp(`^ℹ ${what} (\\d+)$`, 'm'));
  const said = run.said.slice(Math.max(0, run.said.indexOf('✖ failing tests')));
  return counted(
    { ...run, said },
    { passed: found('pass'), failed: found('fail'), skipped: found('skipped') },
  );
}
