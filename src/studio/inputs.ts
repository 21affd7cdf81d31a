import { themeOf } from '../themes/read-theme.js';
import { INPUTS, type Theme } from '../themes/theme.js';
import { shown } from './form.html.js';

/** What answers an input: a control, or the radios of a choice, which have a value together. */
const controlAt = (form: HTMLFormElement, path: string): HTMLInputElement | RadioNodeList =>
  form.elements.namedItem(path) as HTMLInputElement | RadioNodeList;

/** The theme file that the form stands for. What is empty is left out. */
export function textOf(form: HTMLFormElement): string {
  const values = new Map(
    INPUTS.map(({ path, kind }): [string, unknown] => {
      const value = controlAt(form, path).value.trim();
      if (!value) return [path, undefined];
      if (kind === 'number') return [path, Number(value)];
      if (kind === 'fonts') return [path, value.split(',').map((name) => name.trim())];
      return [path, value];
    }),
  );
  return `${JSON.stringify(themeOf(values), null, 2)}\n`;
}

/** Puts a theme into the form. What it does not say has the value that it has where nothing is said. */
export function fill(form: HTMLFormElement, theme: Theme): void {
  for (const input of INPUTS) {
    const [first, second] = input.path.split('.') as [keyof Theme, string?];
    const group = theme[first] as Record<string, unknown> | undefined;
    const value: unknown = second ? group?.[second] : group;
    controlAt(form, input.path).value = shown(value ?? ('default' in input ? input.default : ''));
  }
}
