import { compound, inputPart } from '../../../base/compound.html.js';
import { textIn, textsIn, type Entries } from '../../../base/entries.js';
import { privacy, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn } from '../../../words/words.js';
import { FILLED_IN, contactRules, isWritten, sumUp, type ContactRules } from './rules.js';

export { contactRules } from './rules.js';
export type { ClosedChannel, ContactRules, OpenChannel } from './rules.js';

/** One channel of a {@link safeContact}. */
export interface ContactChannel {
  /** Its part of the name, such as `text` or `signal`. */
  value: string;
  /** What it is called; a default for `text`, `call`, `email` and `post`. */
  label?: string;
}

/** What {@link safeContact} writes. */
export interface SafeContactMarkup extends FieldMarkup {
  /** The channels that the agency can use: only those. */
  channels: readonly ContactChannel[];
  /** The times to choose from, such as "After 5 pm". */
  times?: readonly string[];
  /** What the agency could say it is, such as "a friend". The person may write something else. */
  says?: readonly string[];
  /** What the person answered already, as it was posted. */
  posted?: Entries;
}

/** Writes a whole `lee-safe-contact`, which works before and without JavaScript. {@link contactRules} reads what it posts. */
export function safeContact(field: SafeContactMarkup): Markup {
  const { id = field.name, name, channels, times = [], says = [], lang = 'en' } = field;
  const words = wordsIn(lang).safeContact;
  const posted = [...(field.posted ?? [])];
  const text = (ending: string, label: string, more: Record<string, string | undefined> = {}) =>
    inputPart(label, {
      id: `${id}-${ending.replace('.', '-')}`,
      name: `${name}.${ending}`,
      value: textIn(posted, `${name}.${ending}`) || undefined,
      ...more,
      ...privacy(field),
    });
  const row = (
    type: 'radio' | 'checkbox',
    ending: string,
    value: string,
    label: string,
    at = '',
    describedBy?: string,
  ) =>
    option({
      type,
      id: `${id}-${ending.replace('.', '-')}${at}`,
      name: `${name}.${ending}`,
      value,
      label,
      checked: textsIn(posted, `${name}.${ending}`).includes(value),
      private: field.private,
      describedBy,
    });
  const written = channels.map(({ value: channel, label }) => {
    const known = channel as keyof typeof words.channels;
    const safe = (['yes', 'no', 'unsure'] as const).map((value) =>
      row('radio', `${channel}.safe`, value, words.safe[value], `-${value}`),
    );
    const hours = times.map((time, at) => row('checkbox', `${channel}.when`, time, time, `-${at + 1}`));
    return markup`<fieldset slot="channel"><legend>${label ?? words.channels[known] ?? channel}</legend>${safe}<div slot="details">${[
      text(`${channel}.to`, words.to[known] ?? words.to.other, { autocomplete: FILLED_IN[channel] }),
      !isWritten(channel) && row('checkbox', `${channel}.message`, 'yes', words.message),
      hours.length > 0 && markup`<fieldset><legend>${words.times}</legend>${hours}</fieldset>`,
      text(`${channel}.say`, words.say, { list: says.length ? `${id}-says` : undefined }),
      text(`${channel}.shared`, words.shared),
    ]}</div></fieldset>`;
  });
  const rules = contactRules(
    posted,
    name,
    channels.map(({ value }) => value),
  );
  const isAnswered = posted.some(([one]) => one.endsWith('.safe') || one === `${name}.none`);
  const sentence = isAnswered ? contactInWords(rules, lang, channels) : '';
  return compound('lee-safe-contact', field, [
    written,
    text('word', words.word),
    row('checkbox', 'none', 'yes', words.none),
    markup`<div slot="sum"><p slot="sentence" id="${id}-sentence" data-lee-made>${sentence}</p>${row(
      'checkbox',
      'confirmed',
      'yes',
      words.right,
      '',
      `${id}-sentence`,
    )}</div>`,
    says.length > 0 &&
      markup`<datalist id="${id}-says">${says.map((value) => markup`<option${attributes({ value })}></option>`)}</datalist>`,
  ]);
}

/** The rules as one instruction to the agency, such as "Text 555 0100 after 5 pm. Say you are a friend." */
export const contactInWords = (
  rules: ContactRules,
  lang = 'en',
  channels: readonly ContactChannel[] = [],
): string =>
  sumUp(
    rules,
    wordsIn(lang).safeContact,
    Object.fromEntries(channels.flatMap(({ value, label }) => (label ? [[value, label]] : []))),
  );
