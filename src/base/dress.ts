const GUARD = 'leeway.guard';

const dressed = new WeakMap<Node, Set<string>>();
const made = new Map<string, CSSStyleSheet>();

/**
 * Gives the element's document or shadow root the rules of its part, once, unless `leeway.css` reaches it already.
 * The sheets are read, not the element's computed style, which would make the browser style the page twice. In what several
 * parts share, `TAG` stands for the part.
 */
export function dress(element: HTMLElement, sheets: readonly string[]): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  let seen = dressed.get(root);
  if (!seen) dressed.set(root, (seen = new Set(hasGuard(root.styleSheets) ? [GUARD] : [])));
  if (seen.has(GUARD) || seen.has(element.localName)) return;
  seen.add(element.localName);
  for (const shared of sheets) {
    const text = shared.replaceAll('TAG', element.localName);
    if (seen.has(text)) continue;
    seen.add(text);
    root.adoptedStyleSheets.push(sheet(text));
  }
}

const hasGuard = (sheets: Iterable<CSSStyleSheet>): boolean =>
  [...sheets].some((one) => rules(one).some(isGuard));

const isGuard = (rule: CSSRule): boolean =>
  rule instanceof CSSLayerBlockRule
    ? rule.name === GUARD
    : rule instanceof CSSImportRule && rule.styleSheet !== null && rules(rule.styleSheet).some(isGuard);

/** A sheet from another origin cannot be read. Its page gets ours as well, which does no harm. */
function rules(one: CSSStyleSheet): CSSRule[] {
  try {
    return [...one.cssRules];
  } catch {
    return [];
  }
}

function sheet(text: string): CSSStyleSheet {
  let one = made.get(text);
  if (!one) {
    one = new CSSStyleSheet();
    one.replaceSync(text);
    made.set(text, one);
  }
  return one;
}
