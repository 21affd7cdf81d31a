/** Above everything that a page can say: no rule of a page shows what is behind. */
const BEHIND = 'html,dialog{visibility:hidden!important}body,dialog{opacity:0!important}';

/** What is in front, and what is behind. */
const LOOKS = { visibility: ['visible', 'hidden'], opacity: ['1', '0'] } as const;

let behind: CSSStyleSheet | undefined;
const shown: HTMLElement[] = [];

/**
 * Hides all of a page behind an open modal dialog: on the screen, on paper, from the browser's own search, and, since the
 * dialog is modal, from assistive technology. What is in front of another one shows. Gives what shows the page again; called
 * twice, it does nothing the second time.
 *
 * @param dialog - what stays to be seen, in the page or in a shadow root
 */
export function veil(dialog: HTMLElement): () => void {
  if (!behind) {
    behind = new CSSStyleSheet();
    behind.replaceSync(BEHIND);
    document.adoptedStyleSheets.push(behind);
    // A page that is put away is covered whole, until it is known whether it may be shown again.
    addEventListener('pagehide', () => put(shown.at(-1), false));
    addEventListener('pageshow', () => put(shown.at(-1), true));
  }
  behind.disabled = false;
  put(shown.at(-1), false);
  shown.push(dialog);
  put(dialog, true);
  return () => {
    const place = shown.lastIndexOf(dialog);
    if (place < 0) return;
    shown.splice(place, 1);
    put(dialog);
    put(shown.at(-1), true);
    behind!.disabled = shown.length === 0;
  };
}

/**
 * An important inline style beats the sheet, and reaches into a shadow root, where the sheet does not. Modal dialogs are
 * visible by themselves, whatever the page is.
 */
function put(dialog: HTMLElement | undefined, isInFront?: boolean): void {
  for (const [name, [front, behind]] of Object.entries(LOOKS))
    if (isInFront === undefined) dialog?.style.removeProperty(name);
    else dialog?.style.setProperty(name, isInFront ? front : behind, 'important');
}
