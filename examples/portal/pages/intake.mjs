// @ts-check
import {
  contentNote,
  cover,
  intake as form,
  lookOver,
  markup,
  notice,
  saveStatus,
  steps,
} from 'leeway-ui/html.js';
import { questionsOf } from '../agencies/agency.mjs';
import { FORM } from '../forgery.mjs';
import { kindOf } from '../intake/kinds.mjs';
import { absentAs, isAsked } from '../intake/read.mjs';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';
import { phone } from './phone.mjs';

/** @typedef {import('../agencies/agency.mjs').Agency} Agency */

/**
 * The questions of an agency: a part at a time where there is script, and on one page where there is none.
 * @param {import('./layout.mjs').Frame & {
 *   token: string,
 *   posted?: import('../intake/questions.mjs').Posted,
 *   about?: Map<string, string>,
 *   trouble?: 'unsaved' | 'unproven' | 'ended',
 *   fresh?: boolean,
 *   open?: import('leeway-ui/html.js').Markup,
 * }} page `posted`: what was given before; `about`: what needs a look, by question; `trouble`: why it is here again;
 *   `fresh`: whether it follows one that was sent; `open`: what says until when the visit is open
 */
export function intake({ token, posted = new Map(), about = new Map(), trouble, fresh, open, ...frame }) {
  const { agency } = frame;
  const { slug, lang, parts, send, minimum } = agency;
  const said = words[lang];

  const write = (/** @type {import('../agencies/agency.mjs').Part} */ part) =>
    (part.asks ?? []).map((question) =>
      kindOf(question).write(question, {
        posted,
        lang,
        error: about.get(question.name),
        declined: absentAs(question.name, posted),
        asked: isAsked(part, posted, question),
      }),
    );

  const first = parts.findIndex(({ asks }) => asks?.some(({ name }) => about.has(name)));
  const current = trouble ? parts.length - 1 : first;

  const written = parts.map((part, index) => ({
    ...part,
    current: index === current,
    asked: isAsked(part, posted),
    skipped: part.name && absentAs(`${part.name}.skipped`, posted),
    content: [
      ...(part.note ? [contentNote({ text: part.note, read: index === current, lang })] : []),
      ...[part.intro(agency)].flat(),
      ...write(part),
      ...(index === parts.length - 1 ? [lookOver()] : []),
      // It goes along to the part that shows.
      ...(index === Math.max(current, 0) ? [keeps(agency)] : []),
    ],
  }));

  return layout({
    ...frame,
    main: markup`
      <div class="title"><h1>${agency.title}</h1>${cover({ lang })}</div>
      ${open}
      ${trouble && notice({ kind: 'look', lang, text: markup`<p>${said[trouble]} ${said.orCall} ${phone(agency)}.</p>` })}
      ${form({
        action: `/${slug}/intake`,
        enctype: questionsOf(agency).some(({ kind }) => kind === 'file') ? 'multipart/form-data' : undefined,
        lang,
        fresh,
        minimum,
        steps: steps(written, { send, lang, canEnd: minimum !== undefined }),
        looks: questionsOf(agency)
          .filter(({ name }) => about.has(name))
          .map((question) => ({
            id: kindOf(question).id(question),
            label: question.label,
            error: about.get(question.name) ?? '',
          })),
        content: markup`<input type="hidden" name="${FORM}" value="${token}">`,
      })}`,
  });
}

/** Where the words may be kept until they are sent, for those who want that. */
const keeps = (/** @type {Agency} */ { slug, lang, draft }) =>
  saveStatus({
    policy: draft,
    address: draft === 'server' ? `/${slug}/intake/draft` : undefined,
    lang,
  });
