import type { Position } from './theme.js';

/** A value with the place where it stands. */
export type JsonNode = { at: Position } & (
  | { kind: 'object'; entries: readonly JsonEntry[] }
  | { kind: 'array'; items: readonly JsonNode[] }
  | { kind: 'value'; value: string | number | boolean | null }
);

export interface JsonEntry {
  key: string;
  at: Position;
  node: JsonNode;
}

/** Why a text is not JSON, in sentences, and where. */
export class JsonProblem extends Error {
  constructor(
    message: string,
    readonly at: Position,
  ) {
    super(message);
  }
}

// No theme needs more, and a deeper one would run out of stack.
const deepest = 20;

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON allows none of them inside quotes
const quoted = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Reads JSON as `JSON.parse` does, and keeps where each value stands. Throws a `JsonProblem`. */
export function parseJson(text: string): JsonNode {
  // Some editors begin a file with a mark that nobody sees.
  let place = text.startsWith('\ufeff') ? 1 : 0;

  const position = (index = place): Position => {
    const before = text.slice(0, index).replace(/^\ufeff/, '');
    const start = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: before.length - start + 1 };
  };
  const fail = (message: string, index = place): never => {
    throw new JsonProblem(message, position(index));
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = place;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) place += found.length;
    return found;
  };
  const next = (): string => {
    match(space);
    if (/^\/[/*]/.test(text.slice(place, place + 2)))
      fail('There is a comment here, and JSON has none. Take it out.');
    return text.charAt(place);
  };
  const take = (character: string): boolean => {
    if (next() !== character) return false;
    place += 1;
    return true;
  };

  function string(): string {
    const found = match(quoted);
    if (found !== undefined) return JSON.parse(found) as string;
    return fail(
      text.charAt(place) === "'"
        ? 'This is in single quotes. Write it in double quotes.'
        : 'This text does not end as JSON asks. Look for a missing quote, or a \\ before a letter.',
    );
  }

  function value(depth: number): JsonNode {
    const first = next();
    const at = position();
    if (depth > deepest)
      fail(`This is more than ${deepest} levels deep, and a theme needs two. Take it out.`);
    if (first === '{') return { at, kind: 'object', entries: list('}', () => entry(depth)) };
    if (first === '[') return { at, kind: 'array', items: list(']', () => value(depth + 1)) };
    if (first === '"' || first === "'") return { at, kind: 'value', value: string() };
    if (first === '') fail('The file ends too early. Look for a missing brace or value.');
    const found = match(literal);
    if (found === undefined) fail('This is not a value. Write text in double quotes.');
    return { at, kind: 'value', value: JSON.parse(found!) as number | boolean | null };
  }

  function entry(depth: number): JsonEntry {
    const first = next();
    const at = position();
    if (first !== '"' && first !== "'") fail('A name is missing here. Write it in double quotes.');
    const key = string();
    if (!take(':')) fail(`After "${key}" a colon is missing. Add it.`);
    return { key, at, node: value(depth + 1) };
  }

  function list<Item>(end: string, item: () => Item): Item[] {
    const start = place;
    place += 1;
    const items: Item[] = [];
    if (take(end)) return items;
    do {
      if (next() === end) fail('There is a comma too many before this. Take it out.');
      items.push(item());
    } while (take(','));
    if (take(end)) return items;
    if (next() === '') fail(`This is opened, and never closed. Add ${end} at its end.`, start);
    return fail('A comma is missing before this. Add it.');
  }

  const root = value(0);
  if (next() !== '') fail('There is more after the end. A theme is one { … }.');
  return root;
}
