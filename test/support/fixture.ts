import type { Markup } from '../../src/base/markup.js';

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

const main = document.querySelector('main')!;
const { documentElement } = document;

/** Waits until every element of the page, shadow roots included, has drawn what it was told. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if ('updateComplete' in element) await (element as Updating).updateComplete;
    if (element.shadowRoot) await settled(element.shadowRoot);
  }
}

/**
 * Puts markup on the page as a server would have sent it, and gives its first element. The page has the stylesheets of a
 * portal, and is marked as one whose head script came; `{ script: false }` leaves the mark out.
 */
export async function page<T extends Element = HTMLElement>(
  markup: Markup | string,
  { script = true }: { script?: boolean } = {},
): Promise<T> {
  documentElement.toggleAttribute('data-lee-script', script);
  main.replaceChildren(document.createRange().createContextualFragment(String(markup)));
  await settled();
  return main.firstElementChild as T;
}

/** What the developer is told in development while markup comes into the page. */
export async function told(written: Markup | string): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (text: string) => heard.push(text);
  await page(written);
  console.warn = warn;
  return heard;
}

afterEach(() => {
  // WebKitGTK 2.50 crashes where it tells assistive technology of a caret that was left in <main> as its content went.
  getSelection()?.removeAllRanges();
  main.replaceChildren();
  for (const name of documentElement.getAttributeNames())
    if (name.startsWith('data-') || name === 'dir') documentElement.removeAttribute(name);
});
