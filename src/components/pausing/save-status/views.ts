import { newId } from '../../../base/describe.js';
import { make } from '../../../base/made.js';
import type { Spoken } from '../../../words/words.js';

type Words = Spoken<'saveStatus'>['saveStatus'];

/** What a person is asked, beside the line that says how things are. At rest nothing is. */
export type View = 'rest' | 'ask' | 'phrase' | 'own' | 'open' | 'which' | 'behind';

/** What a press does: at rest, and while something is asked. */
export type Act = RestAct | AskedAct;
type RestAct = 'keep' | 'openKept' | 'open' | 'notNow' | 'erase' | 'swap';
type AskedAct =
  'yes' | 'no' | 'others' | 'own' | 'offer' | 'has' | 'unlock' | 'kept' | 'here' | 'keepHere' | 'keepThere';

/** A row of buttons: all outlined, and in a pair of exactly equal size. */
export function buttons(acts: readonly (readonly [act: Act, words: string])[], isPair = false): HTMLElement {
  const row = make('div');
  row.slot = 'actions';
  row.toggleAttribute('data-lee-pair', isPair);
  for (const [act, words] of acts) {
    const part = make('lee-button' as 'span');
    const pressed = make('button', words);
    pressed.type = 'button';
    pressed.setAttribute('data-lee-do', act);
    part.append(pressed);
    row.append(part);
  }
  return row;
}

/** The first words of what is asked, which take the focus once the person has pressed what leads here. */
function asked(words: string): HTMLElement {
  const line = make('p', words);
  line.slot = 'question';
  line.tabIndex = -1;
  return line;
}

/**
 * A box for return words. It belongs to no form, has no name, and browsers are asked to keep nothing of it: what is
 * written in it is read once, when its button is pressed.
 */
function box(label: string, hint: string): HTMLElement[] {
  const input = make('input');
  const about = make('p', hint);
  const error = make('p');
  input.id = newId();
  about.id = `${input.id}-hint`;
  error.id = `${input.id}-error`;
  about.slot = 'hint';
  error.slot = 'error';
  error.role = 'status';
  for (const [name, value] of Object.entries({
    type: 'text',
    form: '',
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    'aria-describedby': `${about.id} ${error.id}`,
  }))
    input.setAttribute(name, value);
  const name = make('label', label);
  name.htmlFor = input.id;
  const question = make('p');
  question.append(name);
  return [question, about, error, input];
}

/** Says what the matter is with return words in the box, and goes there. */
export function needsALook(box: HTMLInputElement, words: string): void {
  box.parentElement!.querySelector('[slot=error]')!.textContent = words;
  box.ariaInvalid = 'true';
  box.focus();
}

/** What is needed to draw a view. */
interface Drawn {
  readonly words: Words;
  readonly place: 'device' | 'server';
  readonly until: string;
  readonly phrase: string;
}

const VIEWS: Record<Exclude<View, 'rest'>, (of: Drawn) => readonly HTMLElement[]> = {
  ask({ words, place, until }) {
    const facts = make('ul');
    facts.append(...words[place].facts(until).map((fact) => make('li', fact)));
    const pair = buttons([['yes', words[place].yes], ['no', words.no]], true); // prettier-ignore
    return [asked(words[place].ask), facts, pair];
  },

  phrase({ words, place, phrase }) {
    const shown = make('p', phrase);
    shown.slot = 'phrase';
    shown.translate = false;
    const more = place === 'device' ? ([['own', words.own]] as const) : [];
    return [
      asked(words.yourWords),
      shown,
      make('p', `${words.once} ${words.lost}`),
      buttons([['has', words.has], ['others', words.offer], ...more, ['no', words.no]]), // prettier-ignore
    ];
  },

  own: ({ words }) => [
    ...box(words.yourWords, `${words.ownHint} ${words.hint}`),
    make('p', words.lost),
    buttons([['has', words.keep], ['offer', words.offer], ['no', words.no]]), // prettier-ignore
  ],

  open: ({ words }) => [
    ...box(words.yourWords, words.hint),
    buttons([['unlock', words.open], ['notNow', words.notNow]]), // prettier-ignore
  ],

  which: ({ words }) => [
    asked(words.which),
    buttons([['kept', words.kept], ['here', words.here]], true), // prettier-ignore
  ],

  behind: ({ words }) => [
    asked(words.behind),
    buttons([['keepHere', words.keepHere], ['keepThere', words.keepThere]], true), // prettier-ignore
  ],
};

/** Draws what is asked. A pair is named by its question. */
export function draw(view: Exclude<View, 'rest'>, of: Drawn): HTMLElement {
  const panel = make('div');
  panel.slot = 'panel';
  panel.append(...VIEWS[view](of));
  const question = panel.querySelector<HTMLElement>('[slot=question], label')!;
  question.id ||= newId();
  panel.role = 'group';
  panel.setAttribute('aria-labelledby', question.id);
  return panel;
}
