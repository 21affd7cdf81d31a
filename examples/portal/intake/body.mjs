// @ts-check
import { readPosted } from './read.mjs';

/** The most that one file may have, and how many there may be. A page says its own limits, which are lower. */
export const MOST = { fileSize: 10 * 1024 * 1024, files: 5, fieldSize: 1024 * 1024 };

/**
 * Reads what a form sent: its texts, and its files, which are held in memory and nowhere else.
 * @param {import('fastify').FastifyRequest} request
 * @returns {Promise<{ posted: import('./questions.mjs').Posted, files: import('./questions.mjs').PostedFile[] }>}
 */
export async function readBody(request) {
  if (!request.isMultipart())
    return {
      posted: readPosted(/** @type {Record<string, string | string[]>} */ (request.body ?? {})),
      files: [],
    };
  /** @type {Record<string, string[]>} */
  const texts = {};
  /** @type {import('./questions.mjs').PostedFile[]} */
  const files = [];
  for await (const part of request.parts({ limits: MOST })) {
    if (part.type === 'field') (texts[part.fieldname] ??= []).push(String(part.value));
    else {
      const bytes = new Uint8Array(await part.toBuffer());
      if (bytes.length)
        files.push({ field: part.fieldname, name: part.filename, kind: part.mimetype, bytes });
    }
  }
  return { posted: readPosted(texts), files };
}
