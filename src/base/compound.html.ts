import { about, decline, describedBy, fieldAttributes, labelText, type FieldMarkup } from './field.html.js';
import { attributes, markup, type Markup, type MarkupValue } from './markup.js';

/** A question that several controls answer: what stands around them, and `inside` it what answers. */
export function compound(
  tag: string,
  field: FieldMarkup,
  inside: MarkupValue,
  more?: Record<string, string | number | boolean | undefined>,
): Markup {
  const { id = field.name, name, required } = field;
  return markup`<${tag}${fieldAttributes(field, { name, required, ...more })}><fieldset${attributes({
    id,
    'aria-describedby': describedBy(id, field),
  })}><legend id="${id}-label">${labelText(field)}</legend>${about(id, field)}${inside}${decline(id, field)}</fieldset></${tag}>`;
}

/** One control of it, with its own label. */
export const part = (id: string, label: string, control: Markup): Markup =>
  markup`<div slot="part"><label for="${id}">${label}</label>${control}</div>`;

/** An `<input>` as one of its parts. */
export const inputPart = (
  label: string,
  given: { id: string; name: string } & Record<string, string | boolean | undefined>,
): Markup => part(given.id, label, markup`<input${attributes(given)}>`);
