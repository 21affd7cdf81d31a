/**
 * Runs in the page before its scripts. Notes what live regions say: words that come or change in them, or that come with
 * them. WAI-ARIA 1.2, live regions: https://www.w3.org/TR/wai-aria-1.2/#live_region_roles. Not asked for, they interrupt:
 * WCAG 2.2.4, https://www.w3.org/TR/WCAG22/#interruptions
 */
export function watchMessages() {
  const { around, eachRoot } = window.calm;
  const LIVE = '[aria-live], [role=status], [role=alert], [role=log], output';
  let said = [];

  const regionOf = (node) => {
    for (let one = node instanceof Element ? node : node.parentElement; one; one = around(one))
      if (one.matches(LIVE)) return one.getAttribute('aria-live') === 'off' ? undefined : one;
    return undefined;
  };
  const within = (node) => (node instanceof Element ? [node, ...node.querySelectorAll(LIVE)] : [node]);

  const hear = (records) => {
    const changed = records.flatMap(({ target, addedNodes }) => [target, ...[...addedNodes].flatMap(within)]);
    for (const region of new Set(changed.map(regionOf))) {
      const words = region?.textContent.trim();
      if (words) said.push(words);
    }
  };
  const observer = new MutationObserver(hear);
  eachRoot((root) => observer.observe(root, { subtree: true, childList: true, characterData: true }));

  window.calm.messages = {
    begin() {
      hear(observer.takeRecords());
      said = [];
    },
    read() {
      hear(observer.takeRecords());
      return said;
    },
  };
}
