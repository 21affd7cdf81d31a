import postcss, { type Rule } from 'postcss';
import type { Manifest } from './documented.js';

/**
 * Every attribute that a part's sheet asks for and that is not there where a framework sets the property, as React, Vue and
 * Svelte do. What `:state()` says as well is there, and before the part is defined they set attributes.
 */
export const unwritten = ({ modules }: Manifest, sheetOf: (path: string) => string): string[] =>
  modules.flatMap(({ path, declarations }) => {
    const asked = askedIn(sheetOf(path));
    return declarations
      .filter(({ tagName }) => tagName)
      .flatMap(({ tagName, members = [] }) =>
        members
          .filter(({ attribute, reflects }) => attribute && !reflects && asked.has(attribute))
          .map(({ attribute }) => `${tagName} ${attribute}`),
      );
  });

function askedIn(sheet: string): Set<string> {
  const asked = new Set<string>();
  const stated = new Set<string>();
  postcss.parse(sheet).walkRules((rule) => {
    if (isBefore(rule)) return;
    for (const [, name] of rule.selector.matchAll(/\[([a-z-]+)(?=[\]=~^$*|])/g)) asked.add(name);
    for (const [, name] of rule.selector.matchAll(/:state\(([a-z-]+)\)/g)) stated.add(name);
  });
  return new Set([...asked].filter((name) => !stated.has(name)));
}

/** Whether a rule is for the time before the part is defined. `--_lee-answer` is the room that an answer will take. */
function isBefore(rule: Rule): boolean {
  if (rule.every((node) => node.type === 'decl' && node.prop === '--_lee-answer')) return true;
  const { parent } = rule;
  return rule.selector.includes(':not(:defined') || (parent?.type === 'rule' && isBefore(parent));
}
