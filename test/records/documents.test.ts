import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const guide = readFileSync(new URL('../../docs/guides/records.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
const records = new URL('../../src/adapters/records/records.ts', import.meta.url).href;

/** Runs an example as a module, and gives what it called by these names. */
const run = async (code: string, ...names: readonly string[]): Promise<Record<string, unknown>> => {
  const module = `${code.replace("'leeway-ui/records.js'", `'${records}'`)}\nexport { ${names.join(', ')} };`;
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Record<string, unknown>;
};

test('does in the guide’s first example what the guide says', async () => {
  const { state } = await run(examples[0], 'state');
  const { answer, since, ended } = state as Record<string, unknown>;
  assert.deepEqual([answer, since, ended], ['no', '2027-02-01T10:00:00Z', 'withdrawn']);
});

test('does in the guide’s second example what the guide says', async () => {
  const { value, losses, whole, counted } = await run(examples[1], 'value', 'losses', 'whole', 'counted');
  assert.equal((value as { status: string }).status, 'proposed');
  assert.ok((losses as { path: string }[]).some(({ path }) => path === '/control'));
  assert.deepEqual([(whole as { losses: [] }).losses, counted], [[], []]);
});

test('does in the guide’s third example what the guide says', async () => {
  const { verdict } = await run(examples[2], 'verdict');
  assert.equal((verdict as { ok: boolean }).ok, true);
  assert.equal(examples.length, 3);
});
