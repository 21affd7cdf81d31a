import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeSigningKeys, sign } from '../../src/adapters/records/records.js';
import { emptyFolder, leeway } from './run.js';

const receipt = { '@type': 'dpv:ConsentReceipt', 'dct:identifier': 'receipt-1', 'dct:title': 'Ä — €' };

/** A folder with a signed copy, the same in two files, one that was changed, and the public key. */
async function folder(context: Parameters<typeof emptyFolder>[0]): Promise<string> {
  const cwd = await emptyFolder(context);
  const keys = await makeSigningKeys();
  const jws = await sign(receipt, keys.privateKey, 'rivermouth');
  const write = (name: string, value: unknown) =>
    writeFile(join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  await write('key.jwk', await crypto.subtle.exportKey('jwk', keys.publicKey));
  await write('copy.json', { receipt, jws });
  await write('changed.json', { receipt: { ...receipt, more: 1 }, jws });
  await write('alone.json', receipt);
  await write('alone.jws', `${jws}\n`);
  return cwd;
}

test('says of a signed receipt that it is as it was signed, in the words of the guide', async (t) => {
  const cwd = await folder(t);
  const guide = fileURLToPath(new URL('../../docs/guides/records.md', import.meta.url));
  const [, line] = /^npx leeway-ui (verify .*)$/m.exec(await readFile(guide, 'utf8'))!;
  const { code, stdout, stderr } = await leeway(line.split(' '), cwd);
  assert.deepEqual([code, stdout, stderr], [0, 'copy.json is as it was signed.\n', '']);
  const apart = await leeway(['verify', 'alone.json', '--jws', 'alone.jws', '--key', 'key.jwk'], cwd);
  assert.equal(apart.code, 0);
});

test('says of a receipt that was changed that it does not pass', async (t) => {
  const cwd = await folder(t);
  const { code, stdout } = await leeway(['verify', 'changed.json', '--key', 'key.jwk'], cwd);
  assert.equal(code, 1);
  assert.match(stdout, /^changed\.json does not pass\. The receipt is not as it was signed/);
  const json = await leeway(['verify', 'changed.json', '--key', 'key.jwk', '--json'], cwd);
  assert.equal(json.code, 1);
  assert.equal((JSON.parse(json.stdout) as { ok: boolean }).ok, false);
  const good = await leeway(['verify', 'copy.json', '--key', 'key.jwk', '--json'], cwd);
  assert.deepEqual(JSON.parse(good.stdout), { file: 'copy.json', ok: true, alg: 'EdDSA', kid: 'rivermouth' });
});

test('says what is wrong with a call or a file, and what to do', async (t) => {
  const cwd = await folder(t);
  await writeFile(join(cwd, 'text.json'), 'no JSON');
  for (const [line, says] of [
    ['verify copy.json', /needs the public key: add --key/],
    ['verify --key key.jwk', /verify needs <receipt>/],
    ['verify gone.json --key key.jwk', /gone\.json cannot be read: it is not there/],
    ['verify text.json --key key.jwk', /text\.json is not JSON/],
    ['verify alone.json --key key.jwk', /has no "receipt" and "jws"/],
    ['verify copy.json --key gone.jwk', /gone\.jwk cannot be read/],
    ['verfy copy.json --key key.jwk', /There is no command "verfy copy.json"/],
  ] as const) {
    const { code, stderr } = await leeway(line.split(' '), cwd);
    assert.equal(code, 2, line);
    assert.match(stderr, says);
  }
  const help = await leeway(['verify', '--help'], cwd);
  assert.match(help.stdout, /Usage: npx leeway-ui verify <receipt> --key <jwk>/);
});
