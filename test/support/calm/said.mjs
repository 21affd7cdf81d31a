/** Runs in the page. Gives what it says in English where that can be read, block by block, on the whole page. */
export function readSaid() {
  const { around, roots } = window.calm;
  const NOT_READ = 'script, style, noscript, template, option, textarea, svg, code';
  const outwards = (node) => (node ? [node, ...outwards(around(node))] : []);
  const blockOf = (element) =>
    outwards(element).find((one) => !/^(inline|contents|none)/.test(getComputedStyle(one).display));
  const langOf = (element) => outwards(element).find(({ lang }) => lang)?.lang ?? '';

  const blocks = new Map();
  for (const root of roots()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data } = walker.currentNode;
      const element = around(walker.currentNode);
      if (!element || !data.trim() || element.closest(NOT_READ)) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || !/^en\b/.test(langOf(element))) continue;
      const block = blockOf(element);
      blocks.set(block, `${blocks.get(block) ?? ''}${data}`);
    }
  }
  return [...blocks.values()].map((text) => text.replace(/\s+/g, ' ').trim());
}
