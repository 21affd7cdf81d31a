import assert from 'node:assert/strict';
import { createPublicKey, verify as verifyInNode, type JsonWebKey as NodeKey } from 'node:crypto';
import test from 'node:test';
import fc from 'fast-check';
import { canonical, makeSigningKeys, sign, toIso27560, verify } from '../../src/adapters/records/records.js';
import { after, given } from './samples.js';

const receipt = toIso27560(after(given('notes', '2027-01-01T10:00:00Z'))).value;

const p256 = () =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);

const KINDS = [
  { alg: 'EdDSA', make: makeSigningKeys },
  { alg: 'ES256', make: p256 },
];

const publicOf = ({ publicKey }: CryptoKeyPair) => crypto.subtle.exportKey('jwk', publicKey);
const base64url = (text: string) => Buffer.from(text).toString('base64url');

/** The same value with the keys of every object the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, member]) => [key, turned(member)]),
        )
      : value;

for (const { alg, make } of KINDS) {
  test(`signs with ${alg} what another program can check`, async () => {
    const keys = await make();
    const jws = await sign(receipt, keys.privateKey, 'rivermouth-2027');
    const [header, payload, signature] = jws.split('.');
    assert.equal(payload, '');
    assert.deepEqual(JSON.parse(Buffer.from(header, 'base64url').toString()), {
      alg,
      kid: 'rivermouth-2027',
    });
    const signed = Buffer.from(`${header}.${base64url(canonical(receipt))}`);
    const key = createPublicKey({ key: (await publicOf(keys)) as NodeKey, format: 'jwk' });
    const bytes = Buffer.from(signature, 'base64url');
    const dsaEncoding = 'ieee-p1363' as const;
    assert.ok(verifyInNode(alg === 'EdDSA' ? null : 'sha256', signed, { key, dsaEncoding }, bytes));
  });

  test(`holds with ${alg} however the receipt is written, and for no other receipt`, async () => {
    const keys = await make();
    const [jws, key] = [await sign(receipt, keys.privateKey), await publicOf(keys)];
    assert.deepEqual(await verify(turned(receipt), jws, key), { ok: true, alg });
    assert.deepEqual(await verify(JSON.parse(JSON.stringify(receipt, null, 7)), jws, key), { ok: true, alg });
    const changed = JSON.parse(JSON.stringify(receipt).replace('Harbor Clinic', 'Harbour Clinic')) as unknown;
    for (const other of [changed, { ...receipt, more: 1 }, {}, null])
      assert.equal((await verify(other, jws, key)).ok, false);
    const stranger = await publicOf(await make());
    assert.match(JSON.stringify(await verify(receipt, jws, stranger)), /another key signed it/);
  });
}

test('lets the key decide how it is checked, and never the signature', async () => {
  const keys = await makeSigningKeys();
  const [jws, key] = [await sign(receipt, keys.privateKey), await publicOf(keys)];
  const [, , signature] = jws.split('.');
  const headed = (header: object) => `${base64url(JSON.stringify(header))}..${signature}`;
  for (const [forged, says] of [
    [headed({ alg: 'none' }), /another kind of key/],
    [headed({ alg: 'HS256' }), /another kind of key/],
    [headed({ alg: 'ES256' }), /another kind of key/],
    [headed({ alg: 'EdDSA', crit: ['b64'], b64: false }), /not known here/],
    [headed({ alg: 'EdDSA', kid: 'other' }), /not as it was signed/],
    [jws.slice(0, -2), /not as it was signed/],
    [jws.replace('..', `.${base64url(canonical(receipt))}.`), /no detached signature/],
    [`${jws}.more`, /no detached signature/],
    ['', /no detached signature/],
    ['..', /no detached signature/],
    ['!!..!!', /no detached signature/],
  ] as const) {
    const verdict = await verify(receipt, forged, key);
    assert.ok(!verdict.ok, forged);
    assert.match(verdict.says, says);
  }
  for (const bad of [
    {},
    { kty: 'oct', k: 'AAAA' },
    { kty: 'OKP', crv: 'Ed25519', x: 'AA' },
    { kty: 'RSA', crv: 'toString' },
  ])
    assert.equal((await verify(receipt, jws, bad)).ok, false);
});

test('never takes a signature with one character changed', async () => {
  const keys = await makeSigningKeys();
  const [jws, key] = [await sign(receipt, keys.privateKey), await publicOf(keys)];
  const start = jws.indexOf('..') + 2;
  // The last character carries bits that say nothing.
  await fc.assert(
    fc.asyncProperty(
      fc.nat(jws.length - start - 2),
      fc.constantFrom(...'AZaz09-_'),
      async (place, letter) => {
        const forged = jws.slice(0, start + place) + letter + jws.slice(start + place + 1);
        assert.equal((await verify(receipt, forged, key)).ok, forged === jws);
      },
    ),
    { numRuns: 100 },
  );
});

test('refuses to sign with a key that is for something else', async () => {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, [
    'sign',
    'verify',
  ]);
  await assert.rejects(sign(receipt, keys.privateKey), /cannot sign receipts/);
  await assert.rejects(sign({ text: '\ud800' }, (await p256()).privateKey), /half a character/);
});

test('writes the canonical form as RFC 8785 shows it', () => {
  const sample = `{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`;
  assert.equal(
    canonical(JSON.parse(sample)),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  const sorted = JSON.parse(
    '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
  ) as object;
  assert.deepEqual(Object.values(JSON.parse(canonical(sorted)) as object), [
    // An object has its number first; the text has the carriage return first.
    ...['One', 'Carriage Return', 'Control', 'Latin Small Letter O With Diaeresis'],
    ...['Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh'],
  ]);
  assert.ok(canonical(sorted).startsWith('{"\\r":"Carriage Return","1":"One",'));
});
