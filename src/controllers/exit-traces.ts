import { attempt, forgetKept, VISIT } from './forget.js';

let armed = false;

const closedRoots = new Set<WeakRef<ShadowRoot>>();

/** On leaving, removes what the page holds and what the library keeps for the site, in the task of the press. */
export function armTraces(): void {
  if (armed) return;
  armed = true;
  document.addEventListener('lee-exit', removeTraces, true);
}

/**
 * Has the fields of a closed shadow root emptied too when someone leaves. Nothing else can find them. For a portal's own
 * elements, once for each root.
 */
export function emptyOnExit(root: ShadowRoot): void {
  closedRoots.add(new WeakRef(root));
}

function removeTraces(): void {
  attempt([
    () => empty(document),
    () => closedRoots.forEach((root) => emptyIf(root.deref())),
    stop,
    () => wasLeft() || forgetKept(),
    signOut,
    clearHead,
    // Whoever holds this page in a frame decides what else to cover. They are told that someone leaves, and nothing more.
    () => parent !== window && parent.postMessage('lee-exit', '*'),
  ]);
}

const emptyIf = (tree: Document | ShadowRoot | null | undefined): void => {
  if (tree) empty(tree);
};

/** Empties the fields and stops the media of a tree, of the shadow trees in it and of the frames of the same site. */
function empty(tree: Document | ShadowRoot): void {
  for (const { shadowRoot } of tree.querySelectorAll('*')) emptyIf(shadowRoot);
  const all = <One extends Element>(selector: string) => tree.querySelectorAll<One>(selector);
  for (const field of all('input, textarea, select')) Object.assign(field, { value: '', checked: false });
  for (const field of all('[contenteditable]')) field.replaceChildren();
  for (const media of all<HTMLMediaElement>('audio, video')) silence(media);
  for (const { src } of all<HTMLImageElement>('[src^="blob:"]')) URL.revokeObjectURL(src);
  for (const frame of all<HTMLIFrameElement>('iframe')) emptyIf(frame.contentDocument);
}

function silence(media: HTMLMediaElement): void {
  media.pause();
  if (media.srcObject instanceof MediaStream) for (const track of media.srcObject.getTracks()) track.stop();
}

/** Stops what goes on outside of the page: speech, a picture in a picture, the whole screen, vibration. */
function stop(): void {
  attempt([
    () => globalThis.speechSynthesis?.cancel(),
    () => document.pictureInPictureElement && document.exitPictureInPicture(),
    () => document.fullscreenElement && document.exitFullscreen(),
    () => navigator.vibrate?.(0),
  ]);
}

/** Whether this page was left already, and leaves again: what is kept by then is of a later visit, and nobody pressed. */
function wasLeft(): boolean {
  try {
    return sessionStorage.getItem(VISIT) === '';
  } catch {
    return false;
  }
}

/** An address of the host's own, which is told and not waited for; but not by a page that was left already. */
function signOut(): void {
  const address = document.querySelector('lee-quick-exit[sign-out]')?.getAttribute('sign-out');
  if (address && !wasLeft()) navigator.sendBeacon(address);
}

/** Style sheets stay, since they hold the colour of the page. The site that is left for is not told where from. */
function clearHead(): void {
  for (const element of document.querySelectorAll('head > :not(title, style, [rel~=stylesheet])'))
    element.remove();
  add('link', { rel: 'icon', href: 'data:,' });
  add('meta', { name: 'referrer', content: 'no-referrer' });
}

function add(tag: string, properties: object): void {
  document.head.append(Object.assign(document.createElement(tag), properties));
}
