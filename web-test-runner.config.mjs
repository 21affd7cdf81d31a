import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chosenEngines, engines } from './scripts/browser.mjs';
import { commandsPlugin } from './test/support/commands.mjs';
import { failuresReporter } from './test/support/failures-reporter.mjs';
import { launchers } from './test/support/launchers.mjs';
import { testPage } from './test/support/test-page.mjs';

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
