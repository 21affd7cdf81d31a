// @ts-check
import { button, details, markup, notice, option } from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { FORM } from '../forgery.mjs';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';
import { phone } from './phone.mjs';

/** What most people look for first, and the rest by what it changes. */
const FIRST = /** @type {const} */ (['room', 'light', 'text']);
const GROUPS = /** @type {const} */ ({
  shows: ['amount', 'words', 'help'],
  lines: ['spacing', 'edges', 'underlines', 'ring'],
  moves: ['motion', 'sound'],
});

/** What stands for no choice: the device decides, or the room, or the agency. */
const NO_CHOICE = 'system';

/**
 * Where someone chooses how pages are without JavaScript. With it the panel in the header does the same, at once.
 * @param {import('./layout.mjs').Frame & {
 *   token: string,
 *   chosen: import('../wishes.mjs').Wishes['comfort'],
 *   isKept: boolean,
 *   unproven?: boolean,
 * }} page `chosen`: what is ticked; `isKept`: whether this browser keeps choices
 */
export function comfort({ token, chosen, isKept, unproven, ...frame }) {
  const { agency } = frame;
  const { slug, lang } = agency;
  const said = words[lang].comfort;
  const { comfort } = wordsIn(lang);

  const axis = (/** @type {keyof typeof comfort.choices} */ name) =>
    set(name, comfort.axes[name], comfort.choices[name], chosen[name] ?? NO_CHOICE);

  return layout({
    ...frame,
    main: markup`
      <h1>${comfort.comfort}</h1>
      ${unproven && notice({ kind: 'look', lang, text: markup`<p>${said.unproven} ${words[lang].orCall} ${phone(agency)}.</p>` })}
      <p>${isKept ? comfort.isKept : said.shows}</p>
      <form class="choices" method="post" action="/${slug}/comfort" novalidate>
        ${FIRST.map(axis)}
        ${Object.entries(GROUPS).map(([group, axes]) =>
          details({
            summary: comfort.groups[/** @type {keyof typeof GROUPS} */ (group)],
            content: markup`<div class="choices">${axes.map(axis)}</div>`,
          }),
        )}
        ${set('lasts', said.howLong, { visit: [said.visit], year: [said.year] }, 'visit')}
        <p>${comfort.kept} ${said.leaving}</p>
        <input type="hidden" name="${FORM}" value="${token}">
        <div class="presses">
          ${button({ label: said.show, type: 'submit', variant: 'filled' })}
          ${button({ label: comfort.reset, type: 'submit', name: 'undo', value: 'yes' })}
        </div>
      </form>`,
  });
}

/**
 * One question that always has an answer, so that there is nothing to clear. A room has a picture of itself.
 * @param {string} name
 * @param {string} label
 * @param {Record<string, string[]>} choices
 * @param {string} ticked
 */
function set(name, label, choices, ticked) {
  const rows = Object.entries(choices).map(([value, [label, hint]], index) =>
    option({
      type: 'radio',
      id: `${name}-${index + 1}`,
      name,
      value,
      label,
      hint,
      checked: value === ticked,
      inside: name === 'room' && value !== NO_CHOICE ? picture(value) : undefined,
    }),
  );
  return markup`<lee-choice><fieldset id="${name}"><legend>${label}</legend>${rows}</fieldset></lee-choice>`;
}

const picture = (/** @type {string} */ room) => markup`<span class="swatch" data-lee-room="${room}"></span>`;
