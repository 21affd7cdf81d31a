import { newId } from '../base/describe.js';
import { messageFor, type Checked } from '../base/messages.js';
import type { Spoken, Words } from '../words/words.js';
import { bringTo } from './bring.js';
import { make } from '../base/made.js';
import { groupOf, questionOf, textOf } from './question.js';

/** A question that cannot be sent as it is answered. */
export interface Look {
  /** The control to go to. */
  readonly control: Checked;
  readonly question: string;
  /** What is said about its answer. */
  readonly words: string;
}

/** Asks controls whether they can be sent as they are, and gives one entry a question where they cannot. */
export function whatNeedsALook(controls: readonly Checked[], words: Spoken<'field'>): Look[] {
  const looks = new Map<HTMLElement, Look>();
  for (const control of controls) {
    if (control.checkValidity() || looks.has(groupOf(control))) continue;
    looks.set(groupOf(control), {
      control,
      question: questionOf(control, words),
      words: said(control) || messageFor(control, words, {}),
    });
  }
  return [...looks.values()];
}

/** What the question says of itself by now. */
function said(control: Checked): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const error = [control, groupOf(control)]
    .flatMap((node) => node.getAttribute('aria-describedby')?.split(/\s+/) ?? [])
    .map((id) => root.getElementById(id))
    .find((node) => node?.slot === 'error');
  return error ? textOf(error) : '';
}

/** Says above the part which questions need a look, with a way to each, and moves focus there once. */
export function showLooks(place: HTMLElement, looks: readonly Look[], words: Words['intake']): void {
  const list = make('ul');
  for (const { control, question, words } of looks) {
    const link = make('a', question || words);
    control.id ||= newId();
    link.href = `#${control.id}`;
    const item = make('li');
    item.append(link);
    if (question) item.append(' ', make('span', words));
    list.append(item);
  }
  // An alert only now: one that a page begins with is read out of turn.
  place.role = 'alert';
  place.tabIndex = -1;
  place.replaceChildren(make('h2', words.needALook(looks.length)), list);
  bringTo(place, 'start');
}

/** Takes the summary away. */
export function clearLooks(place: HTMLElement): void {
  place.removeAttribute('role');
  place.replaceChildren();
}
