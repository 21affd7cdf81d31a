import { newId } from '../base/describe.js';
import { messageFor, type Checked } from '../base/messages.js';
import type { Spoken, Words } from '../words/words.js';
import { bringTo } from './bring.js';
import { make } from '../base/made.js';
import { groupOf, isAnswered, questionOf, textOf } from './question.js';

/** A question that cannot be sent as it is answered. */
export interface Look {
  /** The control to go to. */
  readonly control: Checked;
  readonly question: string;
  /** What is said about its answer. */
  readonly words: string;
}

/**
 * Asks controls whether they can be sent as they are, and gives one entry a question where they cannot.
 *
 * @param minimum - the names without which a form is not sent; where they are said, no other is waited for
 */
export function whatNeedsALook(
  controls: readonly Checked[],
  words: Spoken<'field'>,
  minimum?: readonly string[],
): Look[] {
  const looks = new Map<HTMLElement, Look>();
  const answered = new Set(controls.filter(isAnswered).map(groupOf));
  for (const control of controls) {
    const group = groupOf(control);
    const isWaived = minimum && !minimum.includes(control.name) && !answered.has(group);
    if (isWaived || control.checkValidity() || looks.has(group)) continue;
    looks.set(group, {
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

/** The control that a link of a summary leads to. Followed as a link it would put the id of a question into the address. */
export function ledTo(event: Event, summary: Element | null, form: Element | null): HTMLElement | null {
  const link = (event.target as Element).closest('a');
  if (!link || !summary?.contains(link)) return null;
  const control = form?.querySelector<HTMLElement>(`#${CSS.escape(link.hash.slice(1))}`) ?? null;
  if (control) event.preventDefault();
  return control;
}
