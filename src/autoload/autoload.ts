import { version } from '../base/version.js';
import { warn } from '../base/warn.js';

/** The nouns of all parts. Written by the build, so that a tag which is none is never asked for. */
declare const PARTS: readonly string[];

const root = document.documentElement;
const coming = new Map<string, Promise<unknown>>();
const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(meet);
});

/** Loads the parts that are in a tree, and those that come into it later. */
function watch(tree: Document | ShadowRoot): void {
  observer.observe(tree, { childList: true, subtree: true });
  tree.querySelectorAll('*').forEach(meet);
}

/** Loads the part that an element is. What it draws in a shadow tree of its own may be of other parts. */
function meet(element: Element): void {
  const [, noun] = /^lee-(.+)/.exec(element.localName) ?? [];
  if (!noun) return;
  const enter = () => element.shadowRoot && watch(element.shadowRoot);
  if (customElements.get(element.localName)) enter();
  else if (PARTS.includes(noun)) load(noun).then(enter, () => missed(noun));
  else warn(`<lee-${noun}> is no part of Leeway ${version}.`);
}

function load(noun: string): Promise<unknown> {
  const part = coming.get(noun) ?? import(new URL(`define/${noun}.js`, import.meta.url).href);
  coming.set(noun, part);
  return part;
}

/** Is asked for again when the page has one more of them. */
function missed(noun: string): void {
  coming.delete(noun);
  if (noun === 'intake') delete root.dataset.leeScript;
  warn(`<lee-${noun}> did not come: define/${noun}.js has to be beside autoload.js.`);
}

/**
 * `first.js` shows all steps of an intake whose script has not come by the end of loading. A part that is loaded here may be
 * later than that, and is on its way.
 */
const isMarked = 'leeScript' in root.dataset;
addEventListener('load', () => {
  if (isMarked && coming.has('intake')) root.dataset.leeScript = '';
});

watch(document);
