import { headerOf, type Envelope } from './cipher.js';
import { ShelfError, type Shelf, type Trouble } from './shelf.js';

/** A server that does not answer within half a minute has not answered. */
const PATIENCE = 30_000;

const TROUBLES: Partial<Record<number, Trouble>> = { 404: 'gone', 409: 'conflict', 413: 'full' };

/** Bytes as text that JSON takes as it is. */
export function base64url(bytes: Envelope): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64url = (text: string): Envelope =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));

/**
 * Keeps drafts on the site's own server, by the protocol of `docs/guides/drafts.md`: one address, JSON, and the id never in the
 * address, which servers write down.
 */
export function serverShelf(address: string, days: number): Shelf {
  async function ask(signal: AbortSignal, asked: object): Promise<Response> {
    let answer: Response;
    try {
      answer = await fetch(address, {
        method: 'POST',
        mode: 'same-origin',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked),
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      });
    } catch {
      throw new ShelfError('failed');
    }
    if (!answer.ok) throw new ShelfError(TROUBLES[answer.status] ?? 'failed');
    return answer;
  }

  return {
    async read(id, signal) {
      try {
        const answer = await ask(signal, { do: 'get', id: base64url(id) });
        const { sealed } = (await answer.json()) as { sealed: string };
        return fromBase64url(sealed);
      } catch (error) {
        if (error instanceof ShelfError && error.trouble === 'gone') return undefined;
        throw error instanceof ShelfError ? error : new ShelfError('failed');
      }
    },

    async write(id, envelope, _before, signal) {
      const { version } = headerOf(envelope)!;
      const sealed = base64url(envelope);
      await ask(signal, { do: 'put', id: base64url(id), version, keep: days, sealed });
    },

    async erase(id, signal) {
      await ask(signal, { do: 'erase', id: base64url(id) });
    },
  };
}
