const QUERY = /\(forced-colors: ?active\)/;

const woken = new Map<CSSMediaRule, string>();

/**
 * Shows a likeness of forced colours: the colours of such a theme (preview.css), and the rules that the light parts keep for
 * it. A page cannot make its browser force colours; for the real thing use the developer tools of Chromium, Rendering,
 * "Emulate CSS media feature forced-colors", which is what the checks do.
 */
export function showForcedColours(shown: boolean): void {
  document.documentElement.toggleAttribute('data-forced-colours', shown);
  if (!shown) {
    for (const [rule, text] of woken) rule.media.mediaText = text;
    woken.clear();
    return;
  }
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) wake(sheet.cssRules);
}

function wake(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && QUERY.test(rule.media.mediaText)) {
      woken.set(rule, rule.media.mediaText);
      rule.media.mediaText = 'all';
    }
    if (rule instanceof CSSGroupingRule) wake(rule.cssRules);
  }
}
