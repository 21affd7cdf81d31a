const GUARD = 'leeway.guard';

/** By layers of this name a sheet that was made for few parts says which: `leeway.for.lee-intake`. */
const FOR = 'leeway.for.';

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
  if (!seen) dressed.set(root, (seen = new Set(linked(root.styleSheets))));
  if (seen.has(GUARD) || seen.has(element.localName)) return;
  seen.add(element.localName);
  for (const shared of sheets) {
    const text = shared.replaceAll('TAG', element.localName);
    if (seen.has(text)) continue;
    seen.add(text);
    root.adoptedStyleSheets.push(sheet(text));
  }
}

/** What the page has linked: all parts, by the name of the guard, or the tags of a few, which are named before it. */
function linked(sheets: Iterable<CSSStyleSheet>): readonly string[] {
  const few: string[] = [];
  for (const rule of rules(sheets)) {
    if (rule instanceof CSSLayerStatementRule) few.push(...rule.nameList);
    else if (rule instanceof CSSLayerBlockRule && rule.name === GUARD) {
      const tags = few.filter((name) => name.startsWith(FOR)).map((name) => name.slice(FOR.length));
      return tags.length ? tags : [GUARD];
    }
  }
  return [];
}

/** A sheet from another origin cannot be read. Its page gets ours as well, which does no harm. */
function* rules(sheets: Iterable<CSSStyleSheet>): Generator<CSSRule> {
  for (const one of sheets) {
    let own: Iterable<CSSRule>;
    try {
      own = one.cssRules;
    } catch {
      continue;
    }
    for (const rule of own)
      if (rule instanceof CSSImportRule && rule.styleSheet) yield* rules([rule.styleSheet]);
      else yield rule;
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
