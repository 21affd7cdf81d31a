import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Pair } from '../room.js';
import { TokenProblem } from './problem.js';
import { isTypeName, types, type TypeName } from './types.js';

/** A token as the files have it. What a file leaves unsaid comes from the layer below. */
export interface SourceToken {
  path: string;
  name: string;
  file: string;
  type?: TypeName;
  value?: unknown;
  description?: string;
  pairs?: readonly Pair[];
  mostChroma?: number;
}

/** Tokens by their dotted path. */
export type Layer = ReadonlyMap<string, SourceToken>;

type Json = Record<string, unknown>;

const isGroup = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads DTCG files, named from the folder of tokens, into one layer. */
export async function readLayer(folder: string, files: readonly string[]): Promise<Layer> {
  const tokens: SourceToken[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const shown = `${basename(folder)}/${file}`;
    const group = parse(await read(join(folder, file), shown), shown);
    collect(group, [], shown, {}, tokens, problems);
  }
  const layer = new Map<string, SourceToken>();
  for (const token of tokens) {
    const twin = layer.get(token.path);
    if (twin) problems.push(`${token.file}: ${token.name} is in ${twin.file} as well. Keep one of them.`);
    layer.set(token.path, token);
  }
  if (problems.length > 0) throw new TokenProblem(problems);
  return layer;
}

async function read(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new TokenProblem([
      `${shown}: this file is not there, or cannot be read. Add it, or look at who may read it.`,
    ]);
  }
}

function parse(text: string, shown: string): Json {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    throw new TokenProblem([
      `${shown}: this is not JSON (${message}). Look for a comma or a quote too many or too few.`,
    ]);
  }
  if (!isGroup(json))
    throw new TokenProblem([`${shown}: this is not a group of tokens. Begin with { and name them inside.`]);
  return json;
}

/** What a group says for all that is in it. */
interface Inherited {
  type?: unknown;
  mostChroma?: unknown;
}

function collect(
  node: Json,
  path: readonly string[],
  file: string,
  above: Inherited,
  tokens: SourceToken[],
  problems: string[],
): void {
  const {
    'leeway.contrast': pairs,
    'leeway.chroma': mostChroma = above.mostChroma,
    ...others
  } = (node.$extensions ?? {}) as Json;
  const type = node.$type ?? above.type;
  const children = Object.entries(node).filter(([key]) => !key.startsWith('$'));
  const isToken = path.length > 0 && ('$value' in node || children.length === 0);
  if (!isToken) {
    for (const [key, child] of children) {
      if (isGroup(child)) collect(child, [...path, key], file, { type, mostChroma }, tokens, problems);
      else
        problems.push(`${file}: ${[...path, key].join('-')} is not a token. Write it like { "$value": … }.`);
    }
    return;
  }
  const name = path.join('-');
  if (type !== undefined && !isTypeName(type)) {
    const known = Object.keys(types).join(', ');
    problems.push(
      `${file}: ${name} has the type ${JSON.stringify(type)}, which is not known here. Use one of: ${known}.`,
    );
    return;
  }
  const unknown = Object.keys(others).find((key) => key.startsWith('leeway.'));
  if (unknown || !isPairs(pairs) || !['undefined', 'number'].includes(typeof mostChroma)) {
    problems.push(
      `${file}: the checks of ${name} cannot be read${unknown ? ` (${unknown})` : ''}. ` +
        'Write them like "leeway.contrast": [{ "on": ["surface-page"], "least": 7 }] or "leeway.chroma": 0.06.',
    );
    return;
  }
  tokens.push({
    path: path.join('.'),
    name,
    file,
    type,
    value: node.$value,
    description: node.$description as string | undefined,
    pairs,
    mostChroma: mostChroma as number | undefined,
  });
}

function isPairs(value: unknown): value is readonly Pair[] | undefined {
  if (value === undefined) return true;
  return (
    Array.isArray(value) &&
    value.every((pair) => isGroup(pair) && Array.isArray(pair.on) && typeof pair.least === 'number')
  );
}
