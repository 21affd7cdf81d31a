import { summary } from '../../scripts/lib/counts.mjs';
import { named } from '../../scripts/lib/paths.mjs';

/** Says at the end which tests failed, and why: for a log, which nobody watches as it grows. */
export const failuresReporter = () => ({
  stop({ sessions }) {
    const all = sessions.flatMap(testsOfFile);
    const ran = all.filter(({ skipped }) => !skipped);
    const failed = ran.filter(({ passed }) => !passed);
    for (const test of failed) console.log(`✖ ${test.name}\n${why(test)}\n`);
    console.log(
      summary({
        passed: ran.length - failed.length,
        failed: failed.length,
        skipped: all.length - ran.length,
      }),
    );
  },
});

/** What broke a whole file counts as a test that failed. */
const testsOfFile = ({ testFile, testResults, errors, logs }) => [
  ...errors.map((error) => ({ name: named(testFile), error, logs })),
  ...testsOf(testResults, named(testFile)),
];

const testsOf = (suite, above) =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, name: `${above} › ${test.name}` })),
        ...suite.suites.flatMap((inner) => testsOf(inner, `${above} › ${inner.name}`)),
      ]
    : [];

const why = ({ error = { message: 'It broke off before it said why.' }, logs = [] }) =>
  [
    error.message,
    error.expected && `expected: ${error.expected}`,
    error.actual && `actual: ${error.actual}`,
    error.stack,
    ...logs.flat(),
  ]
    .filter(Boolean)
    .join('\n');
