// npm run test:package: what npm would publish, packed, unpacked elsewhere, and used by someone who has nothing else of ours.
import { ensureDependencies } from './bootstrap.mjs';
import { build } from './build.mjs';
import { command } from './lib/command.mjs';
import { node } from './lib/run.mjs';

await command(import.meta.url, async () => {
  await ensureDependencies();
  await build();
  const reported = ['--test', '--test-reporter', 'spec'];
  const { code, said } = await node('--import', 'tsx', ...reported, 'test/package/package.test.ts');
  console.log(said.trim());
  process.exitCode = code;
});
