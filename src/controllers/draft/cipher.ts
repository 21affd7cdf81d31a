/**
 * How words are sealed before they are kept. The layout, the reasons and what it does not protect against are in
 * `docs/decisions/drafts.md`, byte by byte; a change here is a new format number.
 */
import { normalPhrase } from './phrase.js';

const FORMAT = 1;

/**
 * Rounds of PBKDF2-HMAC-SHA-256 that OWASP asks for. It is written into what is kept; fewer are never accepted, so that
 * nobody can make a phrase cheaper to guess by changing a record, and neither are so many that a page would stand still.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 */
export const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;

/** The length of what was written tells little: it is known to 4 KiB only. */
const PAD = 4096;
const SPACE = 0x20;

/** Where in an envelope what begins. All numbers are big-endian. */
const AT = { format: 0, version: 1, expires: 5, iterations: 9, salt: 13, iv: 29, sealed: 41 } as const;
const TAG = 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** Everything that is kept of a draft, as bytes: a header, the IV, and what is sealed. */
export type Envelope = Bytes;

/** What an envelope says without its key. All of it is bound to what is sealed. */
export interface Header {
  /** Counts the savings, from 1. */
  readonly version: number;
  /** When it is to be erased, in seconds since 1970. */
  readonly expires: number;
  readonly iterations: number;
  readonly salt: Bytes;
}

/** What opens a draft: a key that cannot be read out of the browser, and what it was made for. */
export interface Lock {
  readonly id: Bytes;
  readonly salt: Bytes;
  readonly iterations: number;
  readonly key: CryptoKey;
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const digest = async (text: string): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));

/** Under which a device keeps the draft of a form: says nothing readable about it. */
export const idOf = (identity: string): Promise<Bytes> => digest(`ui-notes id ${identity}`);

/** Reads what an envelope says of itself; nothing where it is none, or where its key would be too cheap to guess. */
export function headerOf(envelope: Envelope): Header | undefined {
  if (envelope.length < AT.sealed + PAD + TAG || envelope[AT.format] !== FORMAT) return undefined;
  const view = new DataView(envelope.buffer, envelope.byteOffset);
  const iterations = view.getUint32(AT.iterations);
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) return undefined;
  return {
    version: view.getUint32(AT.version),
    expires: view.getUint32(AT.expires),
    iterations,
    salt: envelope.slice(AT.salt, AT.iv),
  };
}

/** When an envelope of any format is to be erased, in seconds since 1970. */
export const expiryOf = (envelope: Envelope): number =>
  envelope.length < AT.iterations
    ? 0
    : new DataView(envelope.buffer, envelope.byteOffset).getUint32(AT.expires);

/** Whether two envelopes are of the same saving. */
export const isSameSaving = (one: Envelope | undefined, other: Envelope | undefined): boolean =>
  one?.length === other?.length && (one ?? []).every((byte, index) => byte === other![index]);

async function stretch(
  phrase: string,
  salt: Bytes,
  iterations: number,
  extract: boolean,
): Promise<CryptoKey> {
  const { subtle } = crypto;
  const given = await subtle.importKey('raw', utf8(normalPhrase(phrase)), 'PBKDF2', false, DERIVES);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  if (!extract) return subtle.deriveKey(how, given, AES, false, USES);
  return subtle.importKey('raw', await subtle.deriveBits(how, given, 256), 'HKDF', false, DERIVES);
}

const DERIVES: KeyUsage[] = ['deriveKey', 'deriveBits'];
const AES = { name: 'AES-GCM', length: 256 };
const USES: KeyUsage[] = ['encrypt', 'decrypt'];

/** Makes the lock of a device: with a new salt, or with that of an envelope that is to be opened. */
export async function deviceLock(phrase: string, id: Bytes, of?: Header): Promise<Lock> {
  const { salt, iterations } = of ?? {
    salt: crypto.getRandomValues(new Uint8Array(AT.iv - AT.salt)),
    iterations: ITERATIONS,
  };
  return { id, salt, iterations, key: await stretch(phrase, salt, iterations, false) };
}

/**
 * Makes the lock of a server: the phrase alone gives both the key and the id under which the server finds it. Its salt is that
 * of the form, since nothing else is known before it is found.
 */
export async function serverLock(phrase: string, identity: string): Promise<Lock> {
  const salt = (await digest(`ui-notes salt ${identity}`)).slice(0, AT.iv - AT.salt);
  const root = await stretch(phrase, salt, ITERATIONS, true);
  const how = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8(`ui-notes ${info}`),
  });
  return {
    id: new Uint8Array(await crypto.subtle.deriveBits(how('id'), root, 128)),
    salt,
    iterations: ITERATIONS,
    key: await crypto.subtle.deriveKey(how('key'), root, AES, false, USES),
  };
}

/** What is bound to the sealed words without being secret: where they are kept, and the whole header. */
function bound({ id }: Lock, header: Bytes): Bytes {
  const all = new Uint8Array(id.length + header.length);
  all.set(id);
  all.set(header, id.length);
  return all;
}

const gcm = (lock: Lock, envelope: Envelope) => ({
  name: 'AES-GCM',
  iv: envelope.subarray(AT.iv, AT.sealed),
  additionalData: bound(lock, envelope.subarray(0, AT.iv)),
});

/** Seals JSON. The spaces after it fill it up to the next 4 KiB, and are nothing to whoever reads JSON. */
export async function seal(
  lock: Lock,
  json: string,
  { version, expires }: Pick<Header, 'version' | 'expires'>,
): Promise<Envelope> {
  const words = utf8(json);
  const padded = new Uint8Array(Math.max(1, Math.ceil(words.length / PAD)) * PAD).fill(SPACE);
  padded.set(words);
  const envelope = new Uint8Array(AT.sealed + padded.length + TAG);
  const view = new DataView(envelope.buffer);
  envelope[AT.format] = FORMAT;
  view.setUint32(AT.version, version);
  view.setUint32(AT.expires, expires);
  view.setUint32(AT.iterations, lock.iterations);
  envelope.set(lock.salt, AT.salt);
  // Never the same twice under one key: a new one for each saving.
  crypto.getRandomValues(envelope.subarray(AT.iv, AT.sealed));
  const sealed = await crypto.subtle.encrypt(gcm(lock, envelope), lock.key, padded);
  envelope.set(new Uint8Array(sealed), AT.sealed);
  padded.fill(0);
  return envelope;
}

/** Opens an envelope; nothing where the phrase was another one, or anything in it was changed. */
export async function unseal(lock: Lock, envelope: Envelope): Promise<string | undefined> {
  try {
    const words = await crypto.subtle.decrypt(gcm(lock, envelope), lock.key, envelope.subarray(AT.sealed));
    return new TextDecoder().decode(words).trimEnd();
  } catch {
    return undefined;
  }
}
