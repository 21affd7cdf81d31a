/* global window */
import { openTab } from '../lib/tab.mjs';
import { field } from '../questions.mjs';
import { holds } from './shown.mjs';

const FEW = 1000;
const MANY = 5000;
const KEYS = 20;
/** Milliseconds of the main thread in two frames of such a page, under which nothing happens. */
const STILL = 10;

async function create(browser, contender, address, count) {
  const tab = await openTab(browser, contender, address, STILL);
  const html = Array.from({ length: count }, (_, n) => contender.markup.text(field(n))).join('');
  const cost = await tab.cost((html) => window.bench.create(html), html);
  await holds(tab, contender, contender.page.fields, count);
  return { tab, cost };
}

/** What a key costs in the last of them. */
async function key({ page, settled, busy }) {
  await page.evaluate(() => window.bench.control(window.bench.every(window.bench.fields).at(-1)).focus());
  await page.keyboard.press('a');
  await settled();
  const before = await busy();
  for (let time = 0; time < KEYS; time++) await page.keyboard.press('a');
  return ((await busy()) - before) / KEYS;
}

/** Whether 5,000 fields cost five times as much as 1,000, and can still be written in. */
export default {
  key: 'many',
  title: `${MANY} text fields on one page, ms of the main thread`,
  columns: [
    { key: 'few', label: `created, ${FEW}`, unit: 'ms', times: true },
    { key: 'many', label: `created, ${MANY}`, unit: 'ms', times: true },
    { key: 'growth', label: `a field of ${MANY} to one of ${FEW}`, unit: 'times' },
    { key: 'key', label: 'a key in the last one', unit: 'ms', times: true },
  ],
  most: 3,
  prepare: (site, contender) => site.page(contender, 'fields', ['text']),
  async measure(contender, { browser, address }) {
    const few = await create(browser, contender, address, FEW);
    await few.tab.close();
    const many = await create(browser, contender, address, MANY);
    const cost = await key(many.tab);
    await many.tab.close();
    return { few: few.cost, many: many.cost, growth: many.cost / few.cost / (MANY / FEW), key: cost };
  },
};
