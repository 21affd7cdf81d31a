import { aside } from '../../../base/aside.html.js';
import { about, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link consent} writes. A consent without its terms cannot be given, so they are all needed. */
export interface ConsentMarkup extends Pick<
  FieldMarkup,
  'name' | 'label' | 'id' | 'hint' | 'error' | 'lang'
> {
  /** What is shared, named exactly. */
  what: string;
  /** Who receives it. */
  who: string;
  /** What for. */
  why: string;
  /** Until when. */
  until: string;
  /** What happens, and what does not, when the answer is no. */
  otherwise: string;
  /** What the row for yes says. */
  yes?: string;
  /** What the row for no says, in as many words. */
  no?: string;
  /** What happens to what was shared already. Said when a yes is taken back. */
  takenBack?: string;
  /** What this person decided. Never set for them. */
  state?: 'yes' | 'no';
}

/** Writes a whole `lee-consent`, which works before and without JavaScript. */
export function consent(field: ConsentMarkup): Markup {
  const { id = field.name, name, state, takenBack, lang = 'en' } = field;
  const words = wordsIn(lang);
  const { undecided, saidNo, saidYes } = words.consent;
  const terms = (['what', 'who', 'why', 'until', 'otherwise'] as const).map(
    (term) => markup`<div><dt>${words.consent[term]}</dt><dd>${field[term]}</dd></div>`,
  );
  const [no, yes] = (['no', 'yes'] as const).map((value) =>
    option({
      type: 'radio',
      id: `${id}-${value}`,
      name,
      value,
      label: field[value] ?? words.consent[value],
      checked: state === value,
      private: true,
    }),
  );
  const described = [field.hint !== undefined && `${id}-hint`, `${id}-terms`, `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return markup`<lee-consent${attributes({ 'taken-back': takenBack })}><fieldset${attributes({ id, 'aria-describedby': described })}><legend>${field.label}</legend>${about(id, { name, label: field.label, hint: field.hint, error: field.error })}<dl slot="terms" id="${id}-terms">${terms}</dl><div slot="pair">${no}${yes}</div><span slot="state" role="status" data-lee-made><span slot="undecided" data-lee-made>${undecided}</span><span slot="no" data-lee-made>${saidNo}</span><span slot="yes" data-lee-made>${saidYes}</span><span slot="taken-back" data-lee-made>${takenBack}</span></span>${aside(words.field.clear)}</fieldset></lee-consent>`;
}
