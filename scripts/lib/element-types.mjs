import { comment } from './comment.mjs';

/**
 * `src/types/elements.ts`: what each element takes, for whoever writes its tag in a template. The types are those of the
 * class's own properties; what only goes on to a native control has no property and says its type itself.
 */
export function elementTypes(manifest) {
  const modules = manifest.modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(
        ({ name, attributes, customElement }) =>
          customElement || (name.startsWith('Lee') && attributes?.length),
      )
      .map((declaration) => ({ path, declaration })),
  );
  const known = new Set(modules.map(({ declaration }) => declaration.name));
  const elements = modules.map(({ declaration }) => declaration).filter(({ tagName }) => tagName);
  const taken = modules.map(({ declaration }) => takenBy(declaration, known));
  const used = modules.filter((_, index) => taken[index].includes("['"));
  const events = eventsOf(manifest);
  return `${[...used.map(({ path, declaration: { name } }) => ({ path, name })), ...events].map(importOf).join('')}
    /** How a value is written: in a template as itself, and in HTML as text. */
    type Written<Value> =
      | Value
      | (number extends Value ? \`\${number}\` : never)
      | (boolean extends Value ? '' : never);

    ${taken.join('\n\n')}

    /** What each element takes: its attributes, and those properties that stand in no attribute. */
    export interface LeeElements {
      ${elements.map(({ tagName, name, description }) => `${comment(description)}\n'${tagName}': ${name}Attributes;`).join('\n')}
    }

    /** What the elements raise. It bubbles, so it can be listened to around them. */
    export interface LeeEvents {
      ${events.map(({ event, description, name }) => `${comment(description)}\n'${event}': ${name};`).join('\n')}
    }

    /** What listens to them, under their names and what a framework puts before these. */
    export type LeeListeners<Before extends string> = {
      [Name in keyof LeeEvents as \`\${Before}\${Name}\`]?: (event: LeeEvents[Name]) => void;
    };
  `;
}

const importOf = ({ path, name }) => `import type { ${name} } from '${path.replace('dist', '..')}';\n`;

/** The events of our own classes, once each, though several elements may raise one: `{ event, name, path, description }`. */
function eventsOf({ modules }) {
  const classes = new Map(
    modules.flatMap(({ path, declarations }) => declarations.map((one) => [one.name, { path, ...one }])),
  );
  const raised = modules.flatMap(({ declarations }) => declarations.flatMap(({ events = [] }) => events));
  return [...new Map(raised.map((one) => [one.name, one])).values()]
    .filter(({ type }) => classes.has(type.text))
    .map(({ name: event, type }) => ({ event, ...classes.get(type.text) }));
}

function takenBy({ name, superclass, attributes = [], members = [] }, known) {
  const base = known.has(superclass?.name) ? `${superclass.name}Attributes` : undefined;
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  const fields = members.filter(
    (member) =>
      !member.inheritedFrom &&
      member.kind === 'field' &&
      !member.static &&
      !member.readonly &&
      !member.attribute &&
      !attributes.some((attribute) => attribute.name === member.name),
  );
  const written = own.map(({ name: attribute, description, fieldName, type }) => {
    const value = fieldName ? `${name}['${fieldName}']` : type.text;
    return `${comment(description)}\n'${attribute}'?: Written<${value}>;`;
  });
  const set = fields.map(
    (field) => `${comment(field.description)}\n${field.name}?: ${name}['${field.name}'];`,
  );
  const all = [...written, ...set];
  return all.length
    ? `export interface ${name}Attributes${base ? ` extends ${base}` : ''} {\n${all.join('\n')}\n}`
    : `export type ${name}Attributes = ${base ?? 'object'};`;
}
