import ts from 'typescript';
import { findingAt, nodesIn, parse, type Finding, type Source } from '../source.js';

/** Where a string becomes something that a person sees or hears. */
const PROPERTIES =
  /^(textContent|innerText|data|nodeValue|title|alt|placeholder|label|hint|aria(Label|Description|RoleDescription|ValueText|Placeholder))$/;
const ATTRIBUTES =
  /^(title|alt|placeholder|label|hint|aria-(label|description|roledescription|valuetext|placeholder))$/;
const CALLS =
  /^(createTextNode|setCustomValidity|append|prepend|before|after|replaceWith|replaceChildren|announce|say)$/;
const TEMPLATES = /^(html|svg|markup)$/;

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Every sentence shown comes from `src/words/`: no text is written where it is used. */
export function noOwnWords(source: Source): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: ts.Node, text: string) =>
    findings.push(
      findingAt(node, `writes "${text.trim().replace(/\s+/g, ' ')}" by itself; sentences live in src/words`),
    );
  const look = (node: ts.Expression | undefined) => {
    for (const literal of literalsIn(node)) if (hasWords(literal.text)) refuse(literal, literal.text);
  };
  for (const node of nodesIn(parse(source))) {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      if (ts.isPropertyAccessExpression(node.left) && PROPERTIES.test(node.left.name.text)) look(node.right);
    } else if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText();
      if (CALLS.test(called)) node.arguments.forEach(look);
      const [name, value] = node.arguments;
      if (called === 'setAttribute' && name && ts.isStringLiteralLike(name) && ATTRIBUTES.test(name.text))
        look(value);
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'Text') {
      node.arguments?.forEach(look);
    } else if (ts.isTaggedTemplateExpression(node) && TEMPLATES.test(node.tag.getText())) {
      for (const text of wordsIn(node.template)) refuse(node, text);
    }
  }
  return findings;
}

/** The strings that an expression can turn out to be. What a function gives is that function's matter. */
function literalsIn(node: ts.Expression | undefined): ts.LiteralLikeNode[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node)) {
    return [
      node.head,
      ...node.templateSpans.flatMap((span) => [span.literal, ...literalsIn(span.expression)]),
    ];
  }
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literalsIn(node.left), ...literalsIn(node.right)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literalsIn(node.expression);
  return [];
}

/** The text of a template between its tags, and in the attributes that are read out. */
function wordsIn(template: ts.TemplateLiteral): string[] {
  const text = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        .map((part) => part.text)
        .join('\0');
  const markup = text.replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>/g, '');
  const attributes = [...markup.matchAll(/\s([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)]
    .filter(([, name]) => ATTRIBUTES.test(name))
    .map(([, , double, single]) => double ?? single);
  const between = markup
    .replace(/<\/?[a-z\0][^<>]*>/gi, '\0')
    .replace(/&\w+;/g, '')
    .split('\0');
  return [...attributes, ...between].filter(hasWords);
}
