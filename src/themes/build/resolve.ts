import StyleDictionary from 'style-dictionary';
import type { DesignTokens, TransformedToken } from 'style-dictionary/types';
import type { Layer, SourceToken } from './read.js';
import { types, type TypeName } from './types.js';

/** A token with the value that CSS gets. */
export type ResolvedToken = SourceToken & { type: TypeName; css: string };

/** Resolved tokens by their name, without the base tier. */
export type TokenSet = ReadonlyMap<string, ResolvedToken>;

// Not transitive: a reference takes over the CSS of what it points to.
const toCss = {
  type: 'value' as const,
  transform: ({ $type, $value }: TransformedToken): string => types[$type as TypeName].css($value as never),
};

/** Follows the references of a checked layer and writes its values as CSS. */
export async function resolve(layer: Layer): Promise<TokenSet> {
  const dictionary = new StyleDictionary({
    tokens: nest(layer),
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'disabled' },
    hooks: { transforms: { 'leeway/css': toCss } },
    platforms: { css: { transforms: ['name/kebab', 'leeway/css'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const set = new Map<string, ResolvedToken>();
  for (const { path, $value } of allTokens) {
    const token = layer.get(path.join('.')) as ResolvedToken;
    if (path[0] !== 'base') set.set(token.name, { ...token, css: $value as string });
  }
  return set;
}

function nest(layer: Layer): DesignTokens {
  const root: DesignTokens = {};
  for (const { path, type, value } of layer.values()) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const group = keys.reduce<DesignTokens>((node, key) => (node[key] ??= {}) as DesignTokens, root);
    group[last] = { $type: type, $value: value };
  }
  return root;
}
