interface Described {
  name?: string;
  description?: string;
  type?: { text: string };
}

interface Member extends Described {
  kind: 'field' | 'method';
  static?: boolean;
  attribute?: string;
  reflects?: boolean;
}

export interface Declaration extends Described {
  tagName?: string;
  members?: Member[];
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

export interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

const LISTS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;

/** Everything in the manifest that no sentence explains. */
export function undocumented({ modules }: Manifest): string[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) => [
      ...(declaration.description ? [] : [`${declaration.name}`]),
      ...LISTS.flatMap((list) =>
        (declaration[list] ?? [])
          .filter(({ description }) => !description?.includes(' '))
          .map(({ name }) => `${declaration.name} ${list}: ${name || 'the default'}`),
      ),
    ]);
}

/** Every attribute, property and event whose type nobody can tell. */
export const untyped = ({ modules }: Manifest): string[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ name: owner, attributes = [], events = [], members = [] }) =>
      [...attributes, ...events, ...members.filter(({ kind }) => kind === 'field')]
        .filter(({ type }) => !type?.text || type.text === 'undefined')
        .map(({ name }) => `${owner}: ${name}`),
    );
