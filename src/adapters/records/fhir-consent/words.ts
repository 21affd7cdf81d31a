import { having, isObject, textAt, type Json, type JsonObject } from '../json.js';
import type { Words } from '../model.js';
import { WORDS_TYPE } from './terms.js';

/** The words that were seen, as the source on which a consent is based. */
export function attachmentOf(words: Partial<Words>, creation: string | undefined): JsonObject {
  const bytes = new TextEncoder().encode(JSON.stringify(words));
  return {
    contentType: WORDS_TYPE,
    ...(words.language && { language: words.language }),
    data: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    ...(words.what && { title: words.what }),
    ...(creation && { creation }),
  };
}

const NAMES = ['what', 'who', 'why', 'until', 'ifNot', 'language', 'version'] as const;

/** Reads them back. What is not ours is left to whoever made it. */
export function wordsOf(attachment: Json | undefined): Partial<Words> | undefined {
  if (!isObject(attachment) || attachment.contentType !== WORDS_TYPE) return undefined;
  let found: Json;
  try {
    const bytes = Uint8Array.from(atob(textAt(attachment, 'data') ?? ''), (letter) => letter.charCodeAt(0));
    found = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch {
    return undefined;
  }
  const words = having(Object.fromEntries(NAMES.map((name) => [name, textAt(found, name)])));
  return Object.keys(words).length ? words : undefined;
}
