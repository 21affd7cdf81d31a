import { toOklch } from '../colour.js';
import { TokenProblem } from './problem.js';
import type { Layer, SourceToken } from './read.js';
import { colourHex, types, type ColourValue } from './types.js';

/** Lays one layer over another. A name that the layer below does not have is refused. */
export function overlay(below: Layer, above: Layer): Layer {
  const merged = new Map(below);
  const problems: string[] = [];
  for (const token of above.values()) {
    const known = below.get(token.path);
    if (!known || token.path.startsWith('base.')) {
      problems.push(
        `${token.file}: ${token.name} is not a token of Leeway. Use one of those in tokens/semantic/.`,
      );
    } else if (token.type && token.type !== known.type) {
      problems.push(
        `${token.file}: ${token.name} has the type ${token.type}. Make it ${known.type}, as in ${known.file}.`,
      );
    } else {
      const said = Object.entries(token).filter(([, value]) => value !== undefined);
      merged.set(token.path, { ...known, ...Object.fromEntries(said) });
    }
  }
  if (problems.length > 0) throw new TokenProblem(problems);
  return merged;
}

/** Checks that each token has a value of its type, or points to one; `place` is where a missing value belongs. */
export function checkValues(layer: Layer, place: string): void {
  const problems = [...layer.values()]
    .map((token) => faultOf(token, layer, place))
    .filter((fault) => fault !== undefined);
  if (problems.length > 0) throw new TokenProblem(problems);
}

function faultOf(token: SourceToken, layer: Layer, place: string): string | undefined {
  const { file, name, type, value } = token;
  if (!type) return `${file}: ${name} has no "$type". Use one of: ${Object.keys(types).join(', ')}.`;
  if (value === undefined) return `${place}: ${name} has no value. Give it a "$value", a ${type}.`;
  if (referenceIn(value)) return faultOfReference(token, layer);
  const fault = types[type].fault(value);
  return fault ? `${file}: ${name} is ${JSON.stringify(value)}, which is ${fault}.` : faultOfChroma(token);
}

function faultOfReference({ file, name, path, type, value }: SourceToken, layer: Layer): string | undefined {
  const seen = new Set([path]);
  for (let next = referenceIn(value); next; next = referenceIn(layer.get(next)?.value)) {
    const target = layer.get(next);
    if (!target)
      return `${file}: ${name} points to {${next}}, and there is no such token. Point to one in tokens/base/ or tokens/semantic/.`;
    if (target.type !== type)
      return `${file}: ${name} is a ${type} and points to {${next}}, a ${target.type}. Point to a ${type}.`;
    if (seen.has(next))
      return `${file}: ${name} points to {${next}}, which leads back to itself. Give one of them a value.`;
    seen.add(next);
  }
  return undefined;
}

function faultOfChroma({ file, name, value, mostChroma = Infinity }: SourceToken): string | undefined {
  const { colorSpace, components } = value as ColourValue;
  if (mostChroma === Infinity) return undefined;
  const chroma = colorSpace === 'oklch' ? components[1] : toOklch(colourHex(value as ColourValue))[1];
  if (chroma <= mostChroma + 1e-6) return undefined;
  return `${file}: ${name} is too vivid. Its chroma is ${Number(chroma.toFixed(3))}; make it ${mostChroma} at most.`;
}

/** The dotted path that a value like `{base.size.one}` points to. */
function referenceIn(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
}
