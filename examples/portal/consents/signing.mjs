// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSigningKeys, sign } from 'leeway-ui/records.js';

/**
 * Signs the copies that people take with them, so that each can be checked later without us. The key is made once, and only
 * this user can read it.
 * @param {string} folder
 */
export async function openSigning(folder) {
  const file = join(folder, 'signing-key.json');
  const { subtle } = globalThis.crypto;
  const kept = read(file);
  if (!kept) {
    const { privateKey } = await makeSigningKeys();
    writeFileSync(file, JSON.stringify(await subtle.exportKey('jwk', privateKey)), { mode: 0o600 });
  }
  const jwk = kept ?? /** @type {JsonWebKey} */ (read(file));
  const way = jwk.crv === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await subtle.importKey('jwk', jwk, way, false, ['sign']);
  const { kty, crv, x, y } = jwk;
  return {
    /** What anyone needs to check a copy. */
    publicKey: { kty, crv, x, y },
    /** @type {(receipt: unknown) => Promise<import('leeway-ui/records.js').SignedReceipt>} */
    signed: async (receipt) => ({ receipt, jws: await sign(receipt, key) }),
  };
}

/** @type {(file: string) => JsonWebKey | undefined} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @typedef {Awaited<ReturnType<typeof openSigning>>} Signing */
