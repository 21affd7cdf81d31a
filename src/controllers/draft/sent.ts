import { attempt } from '../forget.js';
import { isBegun, type Answers } from './answers.js';
import { headerOf, idOf, type Lock } from './cipher.js';
import { deviceShelf } from './device-shelf.js';
import { identityOfAddress } from './forms.js';
import { left } from './left.js';
import { base64url } from './server-shelf.js';

/** Under which a form tells its server which draft is sent with it, and this tab which one may be erased once that arrived. */
const DRAFT = 'ui-draft';

/** Answers of forms that were taken out of the page, by form. Gone with the document, or when someone leaves. */
export const inMemory = new Map<string, Answers>();

/** Whether a form goes to its own site in its body, as the button that was pressed says, or else the form. */
function goesHere(form: HTMLFormElement, button: HTMLElement | null): boolean {
  const said = (name: string) => button?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  return said('method').toLowerCase() === 'post' && identityOfAddress(said('action')) !== undefined;
}

/**
 * Says with a form that is being sent which draft is of it. A server is told the id, so that it erases the draft in the step in
 * which it stores the answers; never by an address, and never another site. A device notes the draft's salt in this tab, which
 * says nothing by itself.
 */
export function noteSending(
  form: HTMLFormElement,
  of: { signal: AbortSignal; isServer: boolean; lock: () => Lock | undefined },
): void {
  const { signal, isServer } = of;
  let button: HTMLElement | null = null;
  if (!isBegun(form)) forgetSending();
  addEventListener('pageshow', ({ persisted }) => persisted && forgetSending(), { signal });
  form.addEventListener('submit', ({ submitter }) => (button = submitter), { signal, capture: true });
  form.addEventListener(
    'formdata',
    ({ formData }) => {
      const lock = of.lock();
      if (!lock || !goesHere(form, button)) return;
      if (isServer) formData.append(DRAFT, base64url(lock.id));
      else attempt([() => sessionStorage.setItem(DRAFT, base64url(lock.salt))]);
    },
    { signal },
  );
}

/**
 * Whoever is at the form anew, or came back to it, has not sent it, or has it erased already: what this tab noted of an earlier
 * try counts no more. A form that comes with its answers is one that the server sent back for a look: that is still being sent.
 */
const forgetSending = (): void => attempt([() => sessionStorage.removeItem(DRAFT)]);

/**
 * Erases what this browser keeps of a form that has arrived: the draft that was sent with it, and nobody else's. Gives whether
 * anything was erased.
 */
export async function eraseSent(identity: string): Promise<boolean> {
  inMemory.delete(identity);
  const salt = sessionStorage.getItem(DRAFT);
  if (!salt) return false;
  const id = await idOf(identity);
  const there = await deviceShelf.read(id, left());
  const header = there && headerOf(there);
  const isOfIt = header !== undefined && base64url(header.salt) === salt;
  if (isOfIt) await deviceShelf.erase(id, left());
  forgetSending();
  return isOfIt;
}
