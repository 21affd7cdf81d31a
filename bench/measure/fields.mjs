/* global window */
import { Problem } from '../../scripts/lib/command.mjs';
import { openTab } from '../lib/tab.mjs';
import { ERROR, field, HINT, LABEL } from '../questions.mjs';
import { holds, shows } from './shown.mjs';

const FIELDS = 1000;
/** On, and off again. */
const SWITCHES = 2;

const setErrors = (words) =>
  window.bench.every(window.bench.fields).forEach((one) => window.bench.error(one, words));
const setRoom = (on) => window.bench.room(on);
const look = ({ page }) =>
  page.evaluate(() => window.bench.look(window.bench.every(window.bench.fields).at(-1)));

async function rooms(tab, contender) {
  const costs = [];
  for (let time = 0; time < SWITCHES; time++) {
    const before = await look(tab);
    costs.push(await tab.cost(setRoom, time % 2 === 0));
    if ((await look(tab)) === before) throw new Problem(`${contender.name}: the room did not change.`);
  }
  return costs.reduce((sum, one) => sum + one) / SWITCHES;
}

async function errors(tab, contender) {
  const on = await tab.cost(setErrors, ERROR);
  await shows(tab, contender, contender.page.fields, ERROR);
  const off = await tab.cost(setErrors, '');
  await shows(tab, contender, contender.page.fields, ERROR, false);
  return on + off;
}

/** What 1,000 text fields with label and hint cost on the main thread. */
export default {
  key: 'fields',
  title: `${FIELDS} text fields with label and hint, ms of the main thread`,
  noted: ['errors', 'room'],
  columns: [
    { key: 'fields', label: 'created and laid out', unit: 'ms', times: true },
    { key: 'errors', label: 'errors on and off', unit: 'ms', times: true },
    { key: 'room', label: 'a switch of room', unit: 'ms', times: true },
  ],
  prepare: (site, contender) => site.page(contender, 'fields', ['text']),
  async measure(contender, { browser, address }) {
    const tab = await openTab(browser, contender, address);
    const html = Array.from({ length: FIELDS }, (_, n) => contender.markup.text(field(n))).join('');
    const fields = await tab.cost((html) => window.bench.create(html), html);
    await holds(tab, contender, contender.page.fields, FIELDS);
    for (const words of [LABEL, HINT]) await shows(tab, contender, contender.page.fields, words);
    const figures = {
      fields,
      room: contender.lacks.room ? undefined : await rooms(tab, contender),
      errors: contender.lacks.errors ? undefined : await errors(tab, contender),
    };
    await tab.close();
    return figures;
  },
};
