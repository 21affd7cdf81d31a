/* global window */
import { openTab } from '../lib/tab.mjs';
import { checkBox } from '../questions.mjs';
import { holds, shows } from './shown.mjs';

const BOXES = 1000;

/** What 1,000 check boxes with a label cost on the main thread. */
export default {
  key: 'checks',
  title: `${BOXES} check boxes with a label, ms of the main thread`,
  lack: 'checks',
  noted: ['checks'],
  columns: [{ key: 'checks', label: 'created and laid out', unit: 'ms', times: true }],
  prepare: (site, contender) => site.page(contender, 'checks', ['check']),
  async measure(contender, { browser, address }) {
    const tab = await openTab(browser, contender, address);
    const html = Array.from({ length: BOXES }, (_, n) => contender.markup.check(checkBox(n))).join('');
    const checks = await tab.cost((html) => window.bench.create(html, window.bench.checks), html);
    await holds(tab, contender, contender.page.checks, BOXES);
    await shows(tab, contender, contender.page.checks, checkBox(0).label);
    await tab.close();
    return { checks };
  },
};
