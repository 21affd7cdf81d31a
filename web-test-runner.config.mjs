import { writeSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chosenEngines, engines } from './scripts/browser.mjs';
import { commandsPlugin } from './test/support/commands.mjs';
import { failuresReporter } from './test/support/failures-reporter.mjs';
import { launchers } from './test/support/launchers.mjs';
import { testPage } from './test/support/test-page.mjs';

// What breaks the runner itself is lost: it holds back what is said, and ends before it lets go of it.
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `${error?.stack ?? error}\n`));

export default {
  files: ['src/**/*.test.ts', 'test/contracts/**/*.test.ts'],
  nodeResolve: true,
  browsers: chosenEngines().flatMap((name) => {
    const found = engines[name].find();
    return found ? [launchers[name](found)] : [];
  }),
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [process.stdout.isTTY ? defaultReporter() : failuresReporter()],
  plugins: [commandsPlugin, esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
