import '../define/button.js';
import '../define/text-field.js';
import type { LeeTextField } from '../components/fields/text-field/text-field.js';
import { RecordError, verify, type Verdict } from '../adapters/records/records.js';
import { receipts as words } from '../words/receipts.js';

const form = document.querySelector('form')!;
const status = document.querySelector('[role=status]')!;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});

/** Says in the page whether the copy holds, or at which file something has to be looked at. */
async function check(): Promise<void> {
  status.textContent = '';
  const [copy, key] = await Promise.all([objectIn('copy', 'jws'), objectIn('key', 'kty')]);
  if (!copy || !key) return;
  const verdict = await verify(copy.receipt, String(copy.jws), key).catch((error: unknown): Verdict => {
    if (error instanceof RecordError) return { ok: false, says: error.message };
    throw error;
  });
  status.textContent = verdict.ok ? words.holds : words.holdsNot(verdict.says);
}

/** What is in a file that someone chose, if it is of the kind that has this in it. */
async function objectIn(id: string, has: string): Promise<Record<string, unknown> | undefined> {
  const control = document.querySelector<HTMLInputElement>(`#${id}`)!;
  const found = await control.files?.[0]?.text().then(
    (text) => parsed(text),
    () => undefined,
  );
  const isWhole = typeof found === 'object' && found !== null && has in found;
  const field = control.closest<LeeTextField>('lee-text-field')!;
  field.error = isWhole ? '' : control.files?.length ? words.notOne : words.missing;
  return isWhole ? (found as Record<string, unknown>) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
