/**
 * Runs in the page before its scripts. Knows every tree of the page, those in closed shadow roots too, and tells of new ones.
 * The functions beside it keep what they see in `window.calm`, too.
 */
export function knowRoots() {
  const { attachShadow } = Element.prototype;
  const roots = [document];
  const heard = [];
  const add = (root) => {
    roots.push(root);
    for (const hear of heard) hear(root);
  };
  window.calm = {
    roots: () => roots.filter((root) => root === document || root.host.isConnected),
    eachRoot(hear) {
      heard.push(hear);
      for (const root of roots) hear(root);
    },
    find: (selector) => window.calm.roots().flatMap((root) => [...root.querySelectorAll(selector)]),
    around: (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null,
  };
  // What was written as a template in the markup was attached by the browser.
  document.addEventListener('DOMContentLoaded', () => {
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot && !roots.includes(shadowRoot)) add(shadowRoot);
  });
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    add(root);
    return root;
  };
}
