import { canonical } from './jcs.js';

/** How it is signed, for each kind of key: Ed25519 (RFC 8037) or ECDSA with P-256 (RFC 7518). */
const WAYS = {
  Ed25519: { alg: 'EdDSA', key: { name: 'Ed25519' }, sign: { name: 'Ed25519' } },
  'P-256': {
    alg: 'ES256',
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    sign: { name: 'ECDSA', hash: 'SHA-256' },
  },
} as const;

type Way = (typeof WAYS)[keyof typeof WAYS];

/** A signature that holds, or why it does not. */
export type Verdict =
  | { readonly ok: true; readonly alg: string; readonly kid?: string }
  | { readonly ok: false; readonly says: string };

/** A receipt with its signature, as it is kept and handed over. */
export interface SignedReceipt {
  readonly receipt: unknown;
  /** A JSON Web Signature whose payload is the receipt beside it (RFC 7515, appendix F). */
  readonly jws: string;
}

/** Makes the keys of an agency: Ed25519 where the platform has it, else ECDSA with P-256. The private one can be exported. */
export async function makeSigningKeys(): Promise<CryptoKeyPair> {
  const make = ({ key }: Way) =>
    crypto.subtle.generateKey(key, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
  return make(WAYS.Ed25519).catch(() => make(WAYS['P-256']));
}

/** Signs a receipt, so that its copy can be checked later without whoever signed it. Gives a detached JSON Web Signature. */
export async function sign(receipt: unknown, key: CryptoKey, kid?: string): Promise<string> {
  const way = Object.values(WAYS).find((one) => isFor(key, one));
  if (!way)
    throw new TypeError('This key cannot sign receipts. Use one for Ed25519, or for ECDSA with P-256.');
  const header = base64url(utf8(canonical({ alg: way.alg, kid })));
  const bytes = await crypto.subtle.sign(way.sign, key, signed(header, receipt));
  return `${header}..${base64url(new Uint8Array(bytes))}`;
}

const isFor = ({ algorithm }: CryptoKey, { key }: Way): boolean =>
  algorithm.name === key.name &&
  (!('namedCurve' in key) || (algorithm as EcKeyAlgorithm).namedCurve === key.namedCurve);

/** Whether a receipt is as it was signed, by the owner of a public key. The key decides how it is checked, never the signature. */
export async function verify(receipt: unknown, jws: string, publicKey: JsonWebKey): Promise<Verdict> {
  const way = Object.hasOwn(WAYS, publicKey.crv ?? '') ? WAYS[publicKey.crv as keyof typeof WAYS] : undefined;
  if (!way) return no('This key is of a kind that is not known here. Use one for Ed25519 or P-256.');
  const [header, payload, signature, ...more] = jws.split('.');
  const said = headerOf(header);
  if (!said || payload !== '' || !signature || more.length)
    return no('This is no detached signature. Look whether all of it was copied.');
  if (said.alg !== way.alg && said.alg !== publicKey.crv)
    return no('The signature was made with another kind of key. Ask who signed it for the right one.');
  if ('crit' in said) return no('The signature asks for something that is not known here.');
  const key = await crypto.subtle
    .importKey('jwk', bare(publicKey), way.key, false, ['verify'])
    .catch(() => undefined);
  if (!key) return no('This key is not whole, or the platform cannot use it.');
  const bytes = bytesOf(signature);
  const holds = bytes && (await crypto.subtle.verify(way.sign, key, bytes, signed(header, receipt)));
  if (!holds) return no('The receipt is not as it was signed, or another key signed it.');
  return { ok: true, alg: way.alg, ...(typeof said.kid === 'string' && { kid: said.kid }) };
}

const no = (says: string): Verdict => ({ ok: false, says });

/** A public key alone. What a file says beside it, such as what it may be used for, is not asked. */
const bare = ({ kty, crv, x, y }: JsonWebKey): JsonWebKey => ({
  kty,
  crv,
  x,
  ...(y === undefined ? {} : { y }),
});

function headerOf(text: string): Record<string, unknown> | undefined {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text)));
    return typeof header === 'object' && header !== null ? (header as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const signed = (header: string, receipt: unknown): Bytes =>
  utf8(`${header}.${base64url(utf8(canonical(receipt)))}`);

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const base64url = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function bytesOf(text: string): Bytes | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
