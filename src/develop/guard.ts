/** What a page has that wins over the parts' rules, each a sentence that says what to do. */
export function findStronger(page: Document): string[] {
  return [...strongerLayers(page), ...strongerStyles(page)];
}

/** A top-level layer where a sheet names it, and whether it has important rules there. */
interface Layer {
  name: string;
  isImportant: boolean;
  where: string;
}

const OURS = 'leeway';

/** Among important rules an earlier layer wins: https://www.w3.org/TR/css-cascade-5/#cascade-layering */
function strongerLayers({ styleSheets }: Document): string[] {
  const layers = [...styleSheets].flatMap((sheet) => layersIn(sheet));
  const first = layers.findIndex(({ name }) => name === OURS);
  const before = new Set(layers.slice(0, Math.max(first, 0)).map(({ name }) => name));
  const said = layers
    .filter(({ name, isImportant }) => isImportant && before.has(name))
    .map(
      ({ name, where }) =>
        `${where} has important rules in the layer "${name}", which comes before leeway.css, so that they win over the parts. Link leeway.css first.`,
    );
  if (first === -1)
    said.unshift(
      'leeway.css is not linked, so that parts move as they come and rules of the page may win. Link it before all other sheets.',
    );
  return said;
}

function layersIn(sheet: CSSStyleSheet): Layer[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => layersOf(rule, nameOf(sheet)));
  } catch {
    // A sheet of another site cannot be read.
    return [];
  }
}

function layersOf(rule: CSSRule, where: string): Layer[] {
  if (rule instanceof CSSLayerStatementRule)
    return [...rule.nameList].map((name) => ({ name: top(name), isImportant: false, where }));
  if (rule instanceof CSSLayerBlockRule)
    return [{ name: top(rule.name), isImportant: isImportant(rule), where }];
  if (rule instanceof CSSImportRule && rule.styleSheet) {
    if (rule.layerName === null) return layersIn(rule.styleSheet);
    return [
      {
        name: top(rule.layerName),
        isImportant: hasImportant(rule.styleSheet),
        where: nameOf(rule.styleSheet),
      },
    ];
  }
  return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap((inner) => layersOf(inner, where)) : [];
}

const isImportant = ({ cssText }: CSSRule): boolean => cssText.includes('!important');

function hasImportant(sheet: CSSStyleSheet): boolean {
  try {
    return [...sheet.cssRules].some(isImportant);
  } catch {
    return false;
  }
}

/** The part of a layer's name that tells its place. One that has none has a place of its own. */
const top = (name: string): string => name.split('.', 1)[0] || 'without a name';

const nameOf = ({ href }: CSSStyleSheet): string => href ?? 'A <style> of the page';

function strongerStyles(page: Document): string[] {
  const styled = [...page.querySelectorAll<HTMLElement>('[style*="!important"]')].filter((element) =>
    isInPart(element),
  );
  return styled.map(
    ({ localName, style }) =>
      `<${localName}> has "${importantIn(style)}" written on it, which wins over the parts. Take the !important away.`,
  );
}

const isInPart = (element: Element | null): boolean =>
  Boolean(element && (element.localName.startsWith('lee-') || isInPart(element.parentElement)));

const importantIn = (style: CSSStyleDeclaration): string =>
  [...style]
    .filter((property) => style.getPropertyPriority(property))
    .map((property) => `${property}: ${style.getPropertyValue(property)} !important`)
    .join('; ');
