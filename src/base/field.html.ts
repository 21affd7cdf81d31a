import { wordsIn } from '../words/words.js';
import { reasonsIn, type AbsentReason } from './absent.js';
import { aside } from './aside.html.js';
import { attributes, markup, type Markup } from './markup.js';
import { option } from './option.html.js';
import { PRIVATE } from './private.js';
import { reasonLines, whoSeesLine, type Reasons } from './why.js';

/** What every question's markup takes. */
export interface FieldMarkup extends Reasons {
  /** The name that the answer is sent under. */
  name: string;
  /** The question. */
  label: string;
  /** The id of the control; the name where nothing is said. Ids of hint and error begin with it. */
  id?: string;
  /** A line under the question that helps to answer it. */
  hint?: string;
  /** Words about an answer that needs a look. */
  error?: string;
  /** Whether the form cannot be sent without an answer or a decline. */
  required?: boolean;
  /** What is said when a needed answer is empty. */
  missing?: string;
  /** What is said when an answer could not be read. */
  unclear?: string;
  /** Offers "I'd rather not say", or the reasons it lists. */
  decline?: boolean | readonly AbsentReason[];
  /** The reason that was chosen already; `true` for "I'd rather not say". */
  declined?: boolean | AbsentReason;
  /** Keeps the answer out of form history, spelling services and restored pages, and says what a browser may do. */
  private?: boolean;
  /** Whether the question is a hard one. */
  sensitive?: boolean;
  /** By which answers it is asked, such as `reach=text`. */
  when?: string;
  /** Whether those answers were given already, so that it shows from the beginning. */
  asked?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** The attributes that every question's element takes from its markup. */
export const fieldAttributes = (
  field: FieldMarkup,
  more: Record<string, string | number | boolean | undefined> = {},
): Markup => {
  const { missing, unclear, sensitive, when, asked } = field;
  return attributes({
    missing,
    unclear,
    private: field.private,
    sensitive,
    when,
    asked: when && asked,
    ...more,
  });
};

/** What keeps a private answer from being kept, as far as a browser allows. */
export const privacy = (field: FieldMarkup): Record<string, string | undefined> =>
  field.private ? PRIVATE : {};

/** The question, with "needed" said in words where it is so. */
export const labelText = ({ label, required, lang = 'en' }: FieldMarkup): string =>
  required ? `${label} (${wordsIn(lang).field.needed})` : label;

/** A `<label>`, for a question that one control answers. It has an id where a decline is described by it. */
export const label = (id: string, field: FieldMarkup): Markup =>
  markup`<label slot="label"${attributes({ for: id, id: field.decline && `${id}-label` })}>${labelText(field)}</label>`;

/** The ids of what describes the control. */
export const describedBy = (id: string, field: FieldMarkup): string =>
  [
    field.hint !== undefined && `${id}-hint`,
    whoSeesLine(field, wordsIn('en').field) && `${id}-who-sees`,
    field.private && `${id}-private`,
    `${id}-error`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * What stands between a question and its answer: hint, who sees it, why it is asked, and a place for words about the
 * answer, which is always there and empty when quiet. Those words are marked as made by the element, which takes them away
 * once they are not true.
 */
export function about(id: string, field: FieldMarkup): Markup {
  const words = wordsIn(field.lang ?? 'en').field;
  const line = (slot: string, text: string | undefined) =>
    text !== undefined && markup`<span slot="${slot}" id="${id}-${slot}">${text}</span>`;
  return markup`${line('hint', field.hint)}${line('who-sees', whoSeesLine(field, words))}${field.private && line('private', words.private)}${
    field.why !== undefined && why(field)
  }<span slot="error" id="${id}-error" data-lee-made>${field.error}</span>`;
}

/** Why it is asked, in three short lines, closed until someone opens it. */
export function why({ lang = 'en', ...reasons }: Reasons & { lang?: string }): Markup {
  const words = wordsIn(lang).field;
  const lines = reasonLines(reasons, words).map((line) => markup`<p>${line}</p>`);
  return markup`<details slot="why"><summary>${words.ask}</summary>${lines}</details>`;
}

/** Which of the reasons not to answer was chosen. */
export const declinedAs = ({ declined }: Pick<FieldMarkup, 'declined'>): AbsentReason | undefined =>
  declined === true ? 'asked-declined' : declined || undefined;

/** What a question offers in place of an answer: one check box, or a group of radios. Nothing where it offers none. */
export function decline(id: string, field: FieldMarkup): Markup | undefined {
  const { lang = 'en' } = field;
  const words = wordsIn(lang).field;
  const wanted = field.decline instanceof Array ? field.decline : reasonsIn(field.decline);
  const chosen = declinedAs(field);
  const rows = wanted.map((reason, index) =>
    option({
      type: wanted.length > 1 ? 'radio' : 'checkbox',
      id: `${id}-declined${index ? `-${index + 1}` : ''}`,
      name: `${field.name}.declined`,
      value: reason,
      label: words.absent[reason],
      checked: chosen === reason,
      describedBy: `${id}-label`,
    }),
  );
  return rows.length > 1
    ? markup`<fieldset slot="decline"><legend>${words.instead}</legend>${rows}${aside(words.clear)}</fieldset>`
    : markup`${rows}`;
}
