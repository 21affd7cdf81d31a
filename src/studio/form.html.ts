import { attributes, markup, type Markup } from '../base/markup.js';
import { choice, details, textField } from '../html.js';
import { INPUTS, type Input } from '../themes/theme.js';
import { studio as words } from '../words/designers.js';

/** The inputs in each part of the form. A test looks that none is missing. */
export const PARTS = {
  colour: ['brand'],
  shape: ['paper', 'fonts.text', 'fonts.heading', 'radius', 'density'],
  agency: ['name', 'slug', 'room', 'address'],
  server: ['short', 'lang', 'logo', 'contact.phone', 'contact.email', 'contact.place', 'contact.hours'],
};

/** The id of an input's control. */
export const idOf = (path: string): string => `studio-${path.replace('.', '-')}`;

/** What an input's value looks like in its control. */
export const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? `${value}`
      : '';

/** The dozen inputs as a form: the colour, and below it everything else in groups that open one at a time. */
export function form(first: Readonly<Record<string, string>>): Markup {
  const fields = (paths: readonly string[]) => {
    const inputs = paths.map((path) => INPUTS.find((input) => input.path === path)!);
    return markup`${inputs.map((input) => field(input, first[input.path]))}`;
  };
  const { groups } = words;
  return markup`<form class="inputs" novalidate aria-label="${words.inputs}">${[
    fields(PARTS.colour),
    group(groups.shape, fields(PARTS.shape)),
    group(
      groups.agency,
      markup`${fields(PARTS.agency)}${details({ summary: groups.server, content: fields(PARTS.server) })}`,
    ),
    group(groups.look, markup`${look('light', words.lights)}${look('size', words.sizes)}`),
    group(groups.files, markup`${downloads()}${opener()}`),
  ]}</form>`;
}

/** What is needed now and then. The browser closes one as another opens. */
const group = (summary: string, content: Markup): Markup =>
  markup`<details class="group" name="studio-group"><summary>${summary}</summary>${content}</details>`;

/** How the rooms are looked at: a row of radios, the first one chosen. */
const look = (name: 'light' | 'size', labels: Record<string, string>): Markup =>
  markup`<fieldset class="look"><legend>${words[name]}</legend>${Object.entries(labels).map(
    ([value, label], index) =>
      markup`<label><input${attributes({ type: 'radio', name: `studio-${name}`, value, checked: index === 0 })}>${label}</label>`,
  )}</fieldset>`;

const downloads = (): Markup =>
  markup`<p>${words.downloadsHint}</p><div class="downloads">${Object.entries(words.download).map(
    ([what, label]) =>
      markup`<lee-button><button type="button" data-studio-download="${what}">${label}</button></lee-button>`,
  )}</div>`;

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
      return markup`${textField({ ...asked, hint: words.example(shown(input.example)), value: first })}${picker(path, first)}`;
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
  hint?: string;
}

type Attributes = Parameters<typeof attributes>[0];

/** A control of the browser's own, with what it says and what it is for. */
const native = ({ id, name, label, hint }: Asked, own: Attributes, stands?: Markup): Markup =>
  markup`<div class="native"><label for="${id}">${label}</label>${stands}${hint && markup`<p id="${id}-hint">${hint}</p>`}<input${attributes(
    { id, name, ...own, 'aria-describedby': hint && `${id}-hint` },
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
const picker = (path: string, value?: string): Markup =>
  native(
    { id: `${idOf(path)}-picker`, label: words.pick },
    { type: 'color', value, 'data-studio-picks': path },
  );

/** Reads a theme file on this device. */
const opener = (): Markup =>
  native(
    { id: 'studio-file', label: words.open, hint: words.openHint },
    { type: 'file', accept: '.json,application/json' },
  );
