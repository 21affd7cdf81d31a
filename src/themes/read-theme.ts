import { JsonProblem, parseJson, type JsonEntry, type JsonNode } from './json.js';
import { nearestName } from './nearest-name.js';
import { INPUTS, inputAt, type Input, type Position, type Theme, type ThemeProblem } from './theme.js';
import { faultOf } from './fault.js';

export interface ReadTheme {
  theme?: Theme;
  problems: readonly ThemeProblem[];
}

// A theme has a few lines. What is longer is another file, and would take long to look through.
const longest = 16_000;

// Only a file says where its schema is; the theme is the same without.
const aside = '$schema';

const groups = new Set(INPUTS.flatMap(({ path }) => /^(.+)\./.exec(path)?.[1] ?? []));

/** Reads the text of a theme, and says everything that is wrong with it at once, each with its line. */
export function readTheme(text: string, file: string): ReadTheme {
  if (text.length > longest) {
    const says = `This file has ${text.length} characters, and a theme has ${longest} at most. Look whether it is the right one.`;
    return { problems: [{ file, path: '', says }] };
  }
  let root: JsonNode;
  try {
    root = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    return { problems: [{ file, ...error.at, path: '', says: `This is not JSON. ${error.message}` }] };
  }
  if (root.kind !== 'object') {
    const says = 'A theme is one object. Begin with { and write its inputs inside.';
    return { problems: [{ file, ...root.at, path: '', says }] };
  }
  return readInputs(root.entries, root.at, file);
}

function readInputs(entries: readonly JsonEntry[], at: Position, file: string): ReadTheme {
  const problems: ThemeProblem[] = [];
  const values = new Map<string, unknown>();
  const positions: Record<string, Position> = {};
  const report = (path: string, where: Position, says: string, nearest?: string) =>
    problems.push({ file, ...where, path, says, ...(nearest === undefined ? {} : { nearest }) });

  function collect(members: readonly JsonEntry[], within: string): void {
    const seen = new Map<string, Position>();
    for (const { key, at: where, node } of members) {
      const path = within + key;
      const twin = seen.get(key);
      seen.set(key, where);
      if (twin) {
        report(path, where, `${path} is on line ${twin.line} as well. Keep one of them.`);
      } else if (inputAt(path)) {
        positions[path] = node.at;
        read(inputAt(path)!, node);
      } else if (groups.has(path)) {
        if (node.kind === 'object') collect(node.entries, `${path}.`);
        else report(path, node.at, `${path} holds other inputs. Write it like { ${membersOf(path)} }.`);
      } else if (path !== aside) {
        unknown(path, within, where);
      }
    }
  }

  function read(input: Input, node: JsonNode): void {
    const value = plain(node);
    const fault = faultOf(input, value);
    if (fault) report(input.path, node.at, fault.says, fault.nearest);
    else values.set(input.path, value);
  }

  function unknown(path: string, within: string, where: Position): void {
    const known = [...INPUTS.map((input) => input.path), ...groups].filter((name) => name !== path);
    const nearest = nearestName(path, known);
    const instead = nearest ? `Is it ${nearest}?` : `A theme has ${membersOf(within.slice(0, -1))}.`;
    report(path, where, `${path} is not an input of a theme. ${instead}`, nearest);
  }

  collect(entries, '');
  for (const { path, required } of INPUTS) {
    if (required && !positions[path]) report(path, at, `${path} is missing, and a theme needs it. Add it.`);
  }
  problems.sort((one, other) => one.line! - other.line! || one.column! - other.column!);
  if (problems.length > 0) return { problems };
  return { theme: { ...themeOf(values), source: { file, positions } }, problems };
}

const membersOf = (group: string): string =>
  (group
    ? INPUTS.flatMap(({ path }) => (path.startsWith(`${group}.`) ? path.slice(group.length + 1) : []))
    : [...new Set(INPUTS.map(({ path }) => path.split('.')[0]))]
  ).join(', ');

/** The inputs by their paths, as the object that a file has. */
export function themeOf(values: ReadonlyMap<string, unknown>): Theme {
  const theme: Record<string, unknown> = {};
  for (const { path } of INPUTS) {
    const value = values.get(path);
    if (value === undefined) continue;
    const [first, second] = path.split('.') as [string, string?];
    if (second === undefined) theme[first] = value;
    else ((theme[first] ??= {}) as Record<string, unknown>)[second] = value;
  }
  return theme as unknown as Theme;
}

function plain(node: JsonNode): unknown {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  // No input is an object, and its keys are a stranger's.
  return node;
}
