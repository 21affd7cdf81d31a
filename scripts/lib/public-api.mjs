import { findParts } from './parts.mjs';

/**
 * A plugin of the manifest analyzer that keeps what a portal's developer can use: elements with their tags (registered
 * apart from their classes, in `define/`), the classes they extend and their events, under the paths of the package.
 */
export const publicApi = () => ({
  name: 'leeway-public-api',
  packageLinkPhase({ customElementsManifest }) {
    const parts = new Map(findParts().map((part) => [part.className, part]));
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(isPublic);
      const kept = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ declaration }) => kept.has(declaration.name));
      for (const declaration of module.declarations) describe(declaration, parts.get(declaration.name));
    }
    const modules = customElementsManifest.modules.filter(
      (module) => module.declarations.length && module.exports.length,
    );
    customElementsManifest.modules = [...modules, ...definitions(modules, parts)].map(published);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

const isPublic = ({ kind, name, superclass }) =>
  kind === 'class' && (name.startsWith('Lee') || superclass?.name.endsWith('Event'));

function describe(declaration, part) {
  if (part) Object.assign(declaration, { tagName: part.tag, customElement: true });
  else delete declaration.customElement;
  declaration.members = declaration.members?.filter(
    ({ privacy, name }) => !privacy?.startsWith('pr') && !name.startsWith('#'),
  );
  for (const one of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
    if (!one.type && one.default && !Number.isNaN(Number(one.default))) one.type = { text: 'number' };
}

const definitions = (modules, parts) =>
  modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ customElement }) => customElement)
      .map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `src/define/${parts.get(name).noun}.ts`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
      })),
  );

/** Addresses of source files become those of the published ones. */
function published(value, key) {
  if (Array.isArray(value)) return value.map((item) => published(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, published(item, name)]));
  }
  const isAddress = (key === 'path' || key === 'module') && typeof value === 'string';
  return isAddress ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') : value;
}
