interface Described {
  name?: string;
  description?: string;
}

interface Declaration extends Described {
  tagName?: string;
  members?: Described[];
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const LISTS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

/** Everything in the manifest that no sentence explains. */
export function undocumented({ modules }: Manifest): string[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) => [
      ...(declaration.description ? [] : [`${declaration.name}`]),
      ...LISTS.flatMap((list) =>
        (declaration[list] ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${declaration.name} ${list}: ${name || 'the default'}`),
      ),
    ]);
}
