import { INPUTS, type Input } from './theme.js';

type Json = Record<string, unknown>;

/** The JSON schema of a theme, which editors complete from. */
export function themeSchema(): Json {
  const root = group('An agency in Leeway: what it brings, from which all six rooms are made.');
  root.properties.$schema = { type: 'string', description: 'Where this schema is, for your editor.' };
  const groups = new Map<string, ReturnType<typeof group>>();
  for (const input of INPUTS) {
    const [first, second] = input.path.split('.') as [string, string?];
    if (second === undefined) {
      root.properties[first] = schemaOf(input);
      if (input.required) root.required.push(first);
    } else {
      if (!groups.has(first)) groups.set(first, (root.properties[first] = group(groupSays[first])));
      groups.get(first)!.properties[second] = schemaOf(input);
    }
  }
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'A theme of Leeway', ...root };
}

const groupSays: Readonly<Record<string, string>> = {
  fonts: 'Its fonts, from those that people have on their devices.',
  contact: 'How people reach it, for your server.',
};

const group = (description: string) => ({
  type: 'object',
  description,
  properties: {} as Json,
  required: [] as string[],
  additionalProperties: false,
});

function schemaOf(input: Input): Json {
  const { says: description } = input;
  const examples = [input.example];
  switch (input.kind) {
    case 'text':
      return {
        type: 'string',
        description,
        examples,
        minLength: 1,
        maxLength: input.most,
        pattern: input.pattern,
      };
    case 'colour':
      return { type: 'string', description, examples, pattern: input.pattern };
    case 'fonts':
      return {
        type: 'array',
        description,
        examples,
        minItems: 1,
        maxItems: input.most,
        items: { type: 'string', maxLength: 60, pattern: input.pattern },
      };
    case 'number':
      return {
        type: 'number',
        description,
        examples,
        default: input.default,
        minimum: input.least,
        maximum: input.most,
      };
    case 'choice':
      return { description, examples, default: input.default, enum: input.values };
  }
}
