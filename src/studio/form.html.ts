import { attributes, markup, type Markup } from '../base/markup.js';
import { choice, details, textField } from '../html.js';
import { INPUTS, type Input } from '../themes/theme.js';
import { studio as words } from '../words/designers.js';

/** The groups of the form, with the inputs in each. A test looks that none is missing. */
export const GROUPS: readonly { heading: string; paths: readonly string[]; folded?: boolean }[] = [
  { heading: words.groups.name, paths: ['slug', 'name'] },
  { heading: words.groups.colour, paths: ['brand', 'paper'] },
  { heading: words.groups.fonts, paths: ['fonts.text', 'fonts.heading'] },
  { heading: words.groups.shape, paths: ['radius', 'density'] },
  { heading: words.groups.begin, paths: ['room', 'address'] },
  {
    heading: words.groups.server,
    paths: ['short', 'lang', 'logo', 'contact.phone', 'contact.email', 'contact.place', 'contact.hours'],
    folded: true,
  },
];

/** The id of an input's control. */
export const idOf = (path: string): string => `studio-${path.replace('.', '-')}`;

/** What an input's value looks like in its control. */
export const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? `${value}`
      : '';

/** The dozen inputs as a form, each with what it is for. */
export function form(first: Readonly<Record<string, string>>): Markup {
  const groups = GROUPS.map(({ heading, paths, folded }) => {
    const fields = markup`${INPUTS.filter(({ path }) => paths.includes(path)).map((input) => field(input, first[input.path]))}`;
    return folded
      ? details({ summary: heading, content: fields })
      : markup`<fieldset><legend>${heading}</legend>${fields}</fieldset>`;
  });
  return markup`<form class="inputs" novalidate aria-labelledby="studio-inputs"><h2 id="studio-inputs">${words.inputs}</h2>${groups}${opener()}</form>`;
}

function field(input: Input, first?: string): Markup {
  const { path } = input;
  const asked = { id: idOf(path), name: path, label: words.labels[path], hint: input.says };
  switch (input.kind) {
    case 'choice':
      return choice({
        ...asked,
        values: [first ?? input.default],
        options: input.values.map((value) => ({ value, label: words.options[path][value] })),
      });
    case 'number':
      return range(input, asked);
    case 'fonts':
      return textField({
        ...asked,
        hint: `${input.says} ${words.list}`,
        value: first ?? shown(input.default),
      });
    case 'colour':
      return markup`${textField({ ...asked, hint: `${input.says} ${words.example(input.legal)}`, value: first })}${picker(path)}`;
    case 'text':
      return textField({
        ...asked,
        hint: `${input.says} ${words.example(shown(input.example))}`,
        value: first,
      });
  }
}

interface Asked {
  id: string;
  name?: string;
  label: string;
  hint: string;
}

type Attributes = Parameters<typeof attributes>[0];

/** A control of the browser's own, with what it says and what it is for. */
const native = ({ id, name, label, hint }: Asked, own: Attributes, stands?: Markup): Markup =>
  markup`<div class="native"><label for="${id}">${label}</label>${stands}<p id="${id}-hint">${hint}</p><input${attributes(
    { id, name, ...own, 'aria-describedby': `${id}-hint` },
  )}></div>`;

/** A slider, with the number that it stands at. */
const range = (
  { least, most, step, default: value }: Extract<Input, { kind: 'number' }>,
  asked: Asked,
): Markup =>
  native(
    asked,
    { type: 'range', min: least, max: most, step, value },
    markup` <output for="${asked.id}">${value}</output>`,
  );

/** The colour picker. It writes into the line above, which takes more than it can show. */
const picker = (path: string): Markup =>
  native(
    { id: `${idOf(path)}-picker`, label: words.pick, hint: words.pickHint },
    { type: 'color', 'data-studio-picks': path },
  );

/** Reads a theme file on this device. */
const opener = (): Markup =>
  native(
    { id: 'studio-file', label: words.open, hint: words.openHint },
    { type: 'file', accept: '.json,application/json' },
  );
