import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  deviceLock,
  headerOf,
  idOf,
  ITERATIONS,
  isSameSaving,
  seal,
  serverLock,
  unseal,
  type Envelope,
  type Lock,
} from './cipher.js';

const PHRASE = 'acorn lantern river quilt maple';
const HEADER = 29;
const BEFORE = 41;
const TAG = 16;
const KEPT = { version: 1, expires: 1_900_000_000 };

const at = (envelope: Envelope, place: number) => {
  const changed = envelope.slice();
  changed[place] ^= 1;
  return changed;
};

describe('the seal of a draft', () => {
  let lock: Lock;

  before(async () => {
    lock = await deviceLock(PHRASE, await idOf('https://example.org/intake#'));
  });

  it('gives back whatever was sealed, in any script, and nothing to another phrase', async () => {
    const other = await deviceLock('acorn lantern river quilt marble', lock.id, lock as never);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3_000 }), async (text) => {
        const json = JSON.stringify({ text });
        const envelope = await seal(lock, json, KEPT);
        expect(await unseal(lock, envelope)).to.equal(json);
        expect(await unseal(other, envelope)).to.equal(undefined);
      }),
      { numRuns: 40 },
    );
  });

  it('opens with the same words, however they are written', async () => {
    const envelope = await seal(lock, '{"a":1}', KEPT);
    const again = await deviceLock('  ACORN\tlantern  River ｑuilt maple\n', lock.id, headerOf(envelope));
    expect(await unseal(again, envelope)).to.equal('{"a":1}');
  });

  it('refuses an envelope of which any byte was changed, the header included', async () => {
    const envelope = await seal(lock, '{"a":1}', KEPT);
    const header = Array.from({ length: BEFORE }, (_, place) => place);
    const tag = Array.from({ length: TAG }, (_, place) => envelope.length - 1 - place);
    for (const place of [...header, ...tag])
      expect(await unseal(lock, at(envelope, place)), `byte ${place}`).to.equal(undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: envelope.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const changed = envelope.slice();
          changed[place] ^= change;
          expect(await unseal(lock, changed)).to.equal(undefined);
        },
      ),
      { numRuns: 300 },
    );
    for (const short of [0, 1, HEADER, BEFORE, envelope.length - 1])
      expect(await unseal(lock, envelope.slice(0, short))).to.equal(undefined);
  });

  it('refuses what was kept for another form under the same phrase', async () => {
    const envelope = await seal(lock, '{"a":1}', KEPT);
    const moved: Lock = { ...lock, id: await idOf('https://example.org/other#') };
    expect(await unseal(moved, envelope)).to.equal(undefined);
  });

  it('never seals alike twice, nor under one IV twice', async () => {
    const sealed = await Promise.all(Array.from({ length: 200 }, () => seal(lock, '{"a":1}', KEPT)));
    const parts = (from: number, to?: number) =>
      new Set(sealed.map((envelope) => envelope.slice(from, to).join())).size;
    expect([parts(HEADER, BEFORE), parts(BEFORE)]).to.deep.equal([200, 200]);
  });

  it('tells the length of what was written to 4 KiB only', async () => {
    const length = async (characters: number) =>
      (await seal(lock, 'x'.repeat(characters), KEPT)).length - BEFORE - TAG;
    const lengths = await Promise.all([0, 1, 2, 4_095, 4_096, 4_097, 8_192, 8_193].map(length));
    expect(lengths).to.deep.equal([4096, 4096, 4096, 4096, 4096, 8192, 8192, 12_288]);
  });

  it('keeps no word readable', async () => {
    const envelope = await seal(lock, JSON.stringify('canary'.repeat(500)), KEPT);
    expect(new TextDecoder('latin1').decode(envelope)).not.to.contain('canary');
  });

  it('says version, end, rounds and salt, and takes no fewer rounds than it was built with', async () => {
    const envelope = await seal(lock, '{}', { version: 7, expires: KEPT.expires });
    expect(headerOf(envelope)).to.deep.equal({
      version: 7,
      expires: KEPT.expires,
      iterations: ITERATIONS,
      salt: lock.salt,
    });
    const view = new DataView(envelope.buffer);
    for (const rounds of [0, 1, ITERATIONS - 1, 10_000_001, 0xffffffff]) {
      view.setUint32(9, rounds);
      expect(headerOf(envelope), String(rounds)).to.equal(undefined);
    }
    envelope[0] = 2;
    expect(headerOf(envelope)).to.equal(undefined);
  });

  it('has a key that nobody can read out of the browser, and a salt of its own each time', async () => {
    expect(lock.key.extractable).to.equal(false);
    const second = await deviceLock(PHRASE, lock.id);
    expect(isSameSaving(lock.salt, second.salt)).to.equal(false);
    const envelope = await seal(lock, '{}', KEPT);
    expect(await unseal(second, envelope)).to.equal(undefined);
  });

  it('finds what a server keeps by the phrase and the form alone', async () => {
    const one = await serverLock(PHRASE, 'https://example.org/intake#');
    const same = await serverLock(` ${PHRASE.toUpperCase()}`, 'https://example.org/intake#');
    const elsewhere = await serverLock(PHRASE, 'https://example.org/other#');
    expect([...same.id]).to.deep.equal([...one.id]);
    expect(one.id.length).to.equal(16);
    expect(isSameSaving(one.id, elsewhere.id)).to.equal(false);
    const envelope = await seal(one, '{"a":1}', KEPT);
    expect(await unseal(same, envelope)).to.equal('{"a":1}');
    expect(await unseal(elsewhere, envelope)).to.equal(undefined);
    expect(one.key.extractable).to.equal(false);
  });

  // Made by other code, from what docs/decisions/drafts.md says: node:crypto, with pbkdf2Sync and hkdfSync.
  it('is what is written up', async () => {
    const known = await serverLock('acorn album almond anchor antenna apple', 'https://example.org/intake#');
    expect([...known.id].map((byte) => byte.toString(16).padStart(2, '0')).join('')).to.equal(
      'bed7f3036b17e4e34a7a9670054f0187',
    );
  });
});
