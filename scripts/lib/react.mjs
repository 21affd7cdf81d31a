import { comment } from './comment.mjs';

/** `src/react/react.ts`: a component of every part, from what its helper takes and what the manifest says of it. */
export function reactComponents(helpers, manifest) {
  const declarations = new Map(
    manifest.modules.flatMap(({ declarations }) => declarations.map((one) => [one.name, one])),
  );
  return `${helpers.map(imports).join('')}import { part } from './part.js';
    import type { ControlProps, ElementProps, Part } from './props.js';

    export { elements } from './elements.js';

    ${helpers.map((one) => component(one, declarations.get(one.part.className))).join('\n')}`;
}

function imports({ part: { module, className }, helper, given, control }) {
  const path = module.replace('src', '..');
  const types = given ? `, type ${given}` : '';
  const element = control
    ? ''
    : `import type { ${className} as ${elementName(className)} } from '${path}.js';\n`;
  return `import { ${helper}${types} } from '${path}.html.js';\n${element}`;
}

const elementName = (className) => `${className}Element`;

function component(
  { part: { className }, helper, given, parameters, options, nodes, inside, known, control },
  { description },
) {
  const props = `${className}Props`;
  const quoted = (...names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
  const taken =
    given ??
    `{ ${parameters.map((name, index) => `${name}: Parameters<typeof ${helper}>[${index}]`).join('; ')} }`;
  const type = control
    ? `ControlProps<${[taken, quoted(control), quoted(...(known ? [known] : [])), ...(inside ? [quoted(inside)] : [])].join(', ')}>`
    : `ElementProps<${[taken, elementName(className), quoted(...(known ? [known] : [])), ...(inside ? [quoted(inside)] : [])].join(', ')}>`;
  const write = given
    ? helper
    : `({ ${parameters.join(', ')} }: ${taken}) => ${helper}(${parameters.join(', ')})`;
  const shape = {
    options: options.join(' '),
    ...(nodes.length && { nodes: nodes.join(' ') }),
    ...(inside && { inside }),
    ...(known && { known }),
  };
  return `/** The props of {@link ${className}}. */
    export type ${props} = ${type};

    ${comment(description)}
    export const ${className}: Part<${props}> = /* @__PURE__ */ part(${write}, ${JSON.stringify(shape)});
  `;
}
