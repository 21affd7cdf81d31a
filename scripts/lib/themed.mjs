import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at, named } from './paths.mjs';
import { findParts } from './parts.mjs';
import { readSheets } from './sheets.mjs';

/** A plugin of the manifest analyzer: the tokens that a part's rules read are the CSS properties that restyle it. */
export const themed = () => ({
  name: 'leeway-themed',
  packageLinkPhase({ customElementsManifest }) {
    const rules = rulesByClass();
    const described = descriptions();
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const text = rules.get(declaration.name);
        if (text === undefined) continue;
        declaration.cssProperties = tokensIn(text).map((name) => ({
          name: `--lee-${name}`,
          description: described.get(name),
        }));
      }
  },
});

const tokensIn = (text) =>
  [
    ...new Set(
      Array.from(text.matchAll(/var\(--lee-([\w-]+)|\btoken\('([\w-]+)'\)/g), ([, css, ts]) => css ?? ts),
    ),
  ].sort();

/** All the rules that dress a part: its own and the shared ones that it needs. */
function rulesByClass() {
  const { shared, parts: sheets } = readSheets();
  const textOf = new Map(shared.map(({ name, text }) => [name, text]));
  return new Map(
    findParts().map(({ noun, className, module }) => {
      const sheet = sheets.find((one) => one.noun === noun);
      const needed = sheet?.needs.map((name) => textOf.get(name)) ?? [];
      return [className, [sheet?.text, ...needed, ...shadowRules(`${module}.ts`)].join('\n')];
    }),
  );
}

/** The rules of a shadow root, which its module imports. */
function shadowRules(path) {
  if (!existsSync(at(path))) return [];
  const text = readFileSync(at(path), 'utf8');
  const imported = Array.from(text.matchAll(/from '(\.[^']*\.styles)\.js'/g), ([, from]) =>
    named(join(at(dirname(path)), `${from}.ts`)),
  );
  return [...(path.endsWith('.styles.ts') ? [text] : []), ...imported.flatMap(shadowRules)];
}

/** What each token is for, by its name. */
function descriptions() {
  const found = new Map();
  const walk = (tree, names) => {
    if (tree.$description) found.set(names.join('-'), tree.$description);
    for (const [name, inside] of Object.entries(tree))
      if (!name.startsWith('$')) walk(inside, [...names, name]);
  };
  for (const file of readdirSync(at('tokens/semantic')))
    walk(JSON.parse(readFileSync(at('tokens/semantic', file), 'utf8')), []);
  return found;
}
