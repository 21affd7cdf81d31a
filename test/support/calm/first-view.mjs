/**
 * Runs in the page. Counts the words and the controls that are seen before anyone scrolls: what a person has to take in at
 * once. A group of radios counts as one control, as it is one question. W3C, Making Content Usable for People with Cognitive
 * and Learning Disabilities, the pattern "Avoid Too Much Content": https://www.w3.org/TR/coga-usable/
 */
export function countFirstView() {
  const { around, find, roots } = window.calm;
  const CONTROLS = `a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls],
    [contenteditable]:not([contenteditable=false]), [tabindex='0'],
    [role=button], [role=link], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [role=slider]`;
  const { innerWidth, innerHeight } = window;

  const outwards = (node) => (node ? [node, ...outwards(around(node))] : []);

  const inView = ({ left, right, top, bottom }) => {
    const seen = {
      left: Math.max(0, left),
      right: Math.min(innerWidth, right),
      top: Math.max(0, top),
      bottom: Math.min(innerHeight, bottom),
    };
    return seen.right - seen.left > 1 && seen.bottom - seen.top > 1 ? seen : undefined;
  };

  const hitAt = (x, y, tree = document) => {
    const hit = tree.elementFromPoint(x, y);
    return hit?.shadowRoot && hit.shadowRoot !== tree ? (hitAt(x, y, hit.shadowRoot) ?? hit) : hit;
  };

  /** Whether what is in the middle of a box belongs to one of these, or holds them: then nothing covers them, or cuts them off. */
  const isMet = (box, ...own) => {
    const seen = inView(box);
    if (!seen) return false;
    const hit = hitAt((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
    const inside = outwards(hit);
    return own.some((one) => inside.includes(one) || outwards(one).includes(hit));
  };

  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });

  /** What is cut to a pixel is there for screen readers alone. */
  const isCut = (element) =>
    outwards(element).some((one) => {
      const { overflow, clipPath, display } = getComputedStyle(one);
      if (/^(inline|contents)$/.test(display)) return false;
      const { width, height } = one.getBoundingClientRect();
      return (overflow !== 'visible' && Math.min(width, height) <= 1) || /^inset\((50|100)%/.test(clipPath);
    });

  const words = new Intl.Segmenter(document.documentElement.lang || 'en', { granularity: 'word' });
  const range = document.createRange();
  const seenWords = (text) => {
    const { data } = text;
    const element = around(text);
    if (!element || !data.trim() || element.closest('script, style, noscript, template')) return 0;
    range.selectNodeContents(text);
    if (!inView(range.getBoundingClientRect()) || !isShown(element) || isCut(element)) return 0;
    return [...words.segment(data)].filter(({ isWordLike, index, segment }) => {
      if (!isWordLike) return false;
      range.setStart(text, index);
      range.setEnd(text, index + segment.length);
      return isMet(range.getBoundingClientRect(), element);
    }).length;
  };

  const textsOf = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    return texts;
  };

  const controls = find(CONTROLS).filter(
    (one) => isShown(one) && !isCut(one) && isMet(one.getBoundingClientRect(), one, ...(one.labels ?? [])),
  );
  const questions = controls.map((one) =>
    one.matches('input[type=radio]') && one.name ? `${one.form?.id ?? ''} ${one.name}` : one,
  );
  return {
    words: roots()
      .flatMap(textsOf)
      .reduce((sum, text) => sum + seenWords(text), 0),
    controls: new Set(questions).size,
  };
}
