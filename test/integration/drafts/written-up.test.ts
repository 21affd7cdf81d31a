import assert from 'node:assert/strict';
import { createCipheriv, createDecipheriv, createHash, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import {
  deviceLock,
  headerOf,
  idOf,
  seal,
  serverLock,
  unseal,
  type Lock,
} from '../../../src/controllers/draft/cipher.js';

// Everything here is written from docs/decisions/drafts.md and node:crypto alone, and must not use the code for it.
const FORM = 'https://example.org/intake#';
const PHRASE = 'acorn album almond anchor antenna apple';
const ROUNDS = 600_000;

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const stretched = (salt: Uint8Array) => pbkdf2Sync(PHRASE, salt, ROUNDS, 32, 'sha256');
const expanded = (root: Uint8Array, info: string, bytes: number) =>
  Buffer.from(hkdfSync('sha256', root, new Uint8Array(), `ui-notes ${info}`, bytes));

interface Keys {
  readonly id: Buffer;
  readonly key: Buffer;
  readonly salt: Uint8Array;
}

function onServer(): Keys {
  const salt = sha256(`ui-notes salt ${FORM}`).subarray(0, 16);
  const root = stretched(salt);
  return { id: expanded(root, 'id', 16), key: expanded(root, 'key', 32), salt };
}

const onDevice = (salt: Uint8Array): Keys => ({
  id: sha256(`ui-notes id ${FORM}`),
  key: stretched(salt),
  salt,
});

function opened({ id, key }: Keys, envelope: Buffer): string {
  const cipher = createDecipheriv('aes-256-gcm', key, envelope.subarray(29, 41));
  cipher.setAAD(Buffer.concat([id, envelope.subarray(0, 29)]));
  cipher.setAuthTag(envelope.subarray(-16));
  return Buffer.concat([cipher.update(envelope.subarray(41, -16)), cipher.final()]).toString();
}

function sealed({ id, key, salt }: Keys, json: string): Buffer {
  const header = Buffer.alloc(29);
  header[0] = 1;
  header.writeUInt32BE(3, 1);
  header.writeUInt32BE(1_900_000_000, 5);
  header.writeUInt32BE(ROUNDS, 9);
  header.set(salt, 13);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.concat([id, header]));
  const words = Buffer.concat([cipher.update(json.padEnd(4096)), cipher.final()]);
  return Buffer.concat([header, iv, words, cipher.getAuthTag()]);
}

describe('a draft can be built again from what is written up', () => {
  const json = '{"part":3,"answers":[["story","","Ω 🙂"]]}';

  for (const [place, lockOf, keysOf] of [
    ['a device', async () => deviceLock(PHRASE, await idOf(FORM)), ({ salt }: Lock) => onDevice(salt)],
    ['a server', () => serverLock(PHRASE, FORM), () => onServer()],
  ] as const)
    test(`on ${place}, in both directions`, async () => {
      const lock = await lockOf();
      const keys = keysOf(lock);
      assert.deepEqual(Buffer.from(lock.id), keys.id);
      assert.deepEqual(Buffer.from(lock.salt), Buffer.from(keys.salt));

      const ours = Buffer.from(await seal(lock, json, { version: 7, expires: 1_900_000_000 }));
      assert.deepEqual([ours[0], ours.readUInt32BE(1), ours.readUInt32BE(5)], [1, 7, 1_900_000_000]);
      assert.deepEqual([ours.readUInt32BE(9), ours.length], [ROUNDS, 41 + 4096 + 16]);
      assert.equal(opened(keys, ours).trimEnd(), json);

      const theirs = new Uint8Array(sealed(keys, json.replace('part', 'past')));
      assert.equal(headerOf(theirs)?.version, 3);
      assert.equal(await unseal(lock, theirs), json.replace('part', 'past'));
    });
});
