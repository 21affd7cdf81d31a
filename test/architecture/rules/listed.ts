import type { Declaration, Manifest } from './documented.js';
import type { Source } from '../source.js';

/** What a source uses of what the manifest lists, by the list that it belongs in. */
export interface Used {
  slots: string[];
  cssStates: string[];
  cssParts: string[];
  cssProperties: string[];
  events: string[];
}

const matches = (text: string, ...patterns: RegExp[]): string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, ...names]) => names.filter(Boolean)));

/**
 * Slots are those that a node is given, by a helper or by a class; the slot in which the part itself stands is another's.
 * Events are the classes that are raised.
 */
export function usedIn({ text }: Source, tag = ''): Used {
  const inside = tag ? text.replaceAll(new RegExp(`<${tag} slot="[\\w-]+"`, 'g'), '') : text;
  return {
    slots: matches(
      inside,
      / slot="([\w-]+)"/g,
      /\.slot = '([\w-]+)'/g,
      /\bslot: '([\w-]+)'/g,
      /\bmakeBox\('([\w-]+)'/g,
      /\bmakeSlot\('\w+', '([\w-]+)'/g,
    ),
    cssStates: matches(text, /\bstates\.add\('([\w-]+)'/g, /#state\('([\w-]+)'/g),
    cssParts: matches(text, / part="([\w-]+)"/g, /\bnode\([^)]*\bpart: '([\w-]+)'/g, /::part\(([\w-]+)\)/g),
    cssProperties: matches(text, /var\((--lee-[\w-]+)/g).concat(
      matches(text, /\btoken\('([\w-]+)'\)/g).map((name) => `--lee-${name}`),
    ),
    events: matches(text, /\bnew (Lee\w+Event)\(/g),
  };
}

/** What an element or a class lists, under the names that sources use: events by their class. */
const namesIn = (declaration: Declaration, list: keyof Used): string[] =>
  (declaration[list] ?? []).map(({ name, type }) => (list === 'events' ? type?.text : name) ?? '');

/** What a part uses and its element does not list. */
export function unlisted(declaration: Declaration, sources: readonly Source[]): string[] {
  const found = sources.flatMap((source) => {
    const used = usedIn(source, declaration.tagName);
    return (Object.keys(used) as (keyof Used)[]).flatMap((list) => {
      const listed = namesIn(declaration, list);
      return used[list]
        .filter((name) => !listed.includes(name))
        .map((name) => `<${declaration.tagName}> ${list}: ${name}, in ${source.path}`);
    });
  });
  return [...new Set(found)];
}

/** What is used for several parts, or by the rules of one for another, and no element lists. */
export function listedNowhere({ modules }: Manifest, sources: readonly Source[]): string[] {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const found = sources.flatMap((source) => {
    const used = usedIn(source);
    used.cssStates.push(...matches(source.text, /:state\(([\w-]+)\)/g));
    return (['slots', 'cssStates', 'events'] as const).flatMap((list) => {
      const listed = elements.flatMap((element) => namesIn(element, list));
      return used[list]
        .filter((name) => !listed.includes(name))
        .map((name) => `${list}: ${name}, in ${source.path}`);
    });
  });
  return [...new Set(found)];
}

/** Attributes that an element listens to and does not list. Those that every element has are explained elsewhere. */
export const unlistedAttributes = (declaration: Declaration, observed: readonly string[]): string[] =>
  observed
    .filter(
      (name) => name !== 'hidden' && !declaration.attributes?.some((attribute) => attribute.name === name),
    )
    .map((name) => `<${declaration.tagName}> attributes: ${name}`);
