import ts from 'typescript';
import { findingAt, nodesIn, parse, type Finding, type Rule } from '../source.js';

/** What a portal for people in danger must be able to rely on: none of these happens unless a file is allowed to. */
const FORBIDDEN = {
  markup:
    'innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe createContextualFragment DOMParser unsafeHTML unsafeSVG eval Function',
  storage: 'localStorage sessionStorage indexedDB cookie cookieStore caches',
  timer: 'setTimeout setInterval requestAnimationFrame requestIdleCallback',
  console: 'console',
  network: 'fetch XMLHttpRequest sendBeacon WebSocket EventSource RTCPeerConnection',
} as const;

export type Ability = keyof typeof FORBIDDEN;

/** Why a file may do what others may not. */
export type Permissions = Readonly<Record<string, Partial<Record<Ability, string>>>>;

const ABILITY = new Map(
  Object.entries(FORBIDDEN).flatMap(([ability, names]) =>
    names.split(' ').map((name) => [name, ability as Ability]),
  ),
);

export function abilities(permissions: Permissions): Rule {
  return (source) => {
    const allowed = permissions[source.path] ?? {};
    const findings: Finding[] = [];
    for (const node of nodesIn(parse(source))) {
      const ability = abilityOf(node);
      if (ability && !(ability in allowed))
        findings.push(findingAt(node, `uses ${node.getText()} (${ability})`));
    }
    return findings;
  };
}

function abilityOf(node: ts.Node): Ability | undefined {
  if (ts.isPropertyAccessExpression(node) && /^document\.write(ln)?$/.test(node.getText())) return 'markup';
  if (ts.isIdentifier(node) && !ts.isTypeNode(node.parent)) return ABILITY.get(node.text);
  const isKey = ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);
  return isKey ? ABILITY.get(node.text) : undefined;
}
