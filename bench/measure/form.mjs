/* global window */
import { openTab } from '../lib/tab.mjs';
import { FORM, FORM_PARTS, formOf, HINT } from '../questions.mjs';
import { shows } from './shown.mjs';

/** Milliseconds of the main thread in two frames of such a page, under which nothing happens. */
const STILL = 3;

/** What the first form of 20 questions costs on a page that has loaded its parts and used none. */
export default {
  key: 'form',
  title: `A form of ${FORM.length} questions of five kinds, ms of the main thread`,
  columns: [{ key: 'form', label: 'created and laid out', unit: 'ms', times: true }],
  // Short beside what one page differs from the next.
  often: 3,
  prepare: (site, contender) => site.page(contender, 'form', FORM_PARTS),
  async measure(contender, { browser, address }) {
    const tab = await openTab(browser, contender, address, STILL);
    const form = await tab.cost((html) => window.bench.create(html), formOf(contender));
    await shows(tab, contender, contender.page.fields, HINT);
    await tab.close();
    return { form };
  },
};
