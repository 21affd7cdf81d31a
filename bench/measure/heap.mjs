/* global document, window */
import { openTab } from '../lib/tab.mjs';
import { field } from '../questions.mjs';
import { holds } from './shown.mjs';

const FIELDS = 1000;
const ROUNDS = 10;
const AT_A_TIME = 100;

const markupOf = (contender, count) =>
  Array.from({ length: count }, (_, n) => contender.markup.text(field(n))).join('');

async function heap(tab) {
  await tab.settled();
  await tab.collectGarbage();
  const { usedSize, embedderHeapUsedSize } = await tab.cdp.send('Runtime.getHeapUsage');
  return { script: usedSize, page: embedderHeapUsedSize };
}

async function perField(browser, contender, address) {
  const tab = await openTab(browser, contender, address);
  const before = await heap(tab);
  await tab.page.evaluate((html) => window.bench.create(html), markupOf(contender, FIELDS));
  const after = await heap(tab);
  await holds(tab, contender, contender.page.fields, FIELDS);
  await tab.close();
  const kB = (name) => (after[name] - before[name]) / FIELDS / 1000;
  return { heap: kB('script') + kB('page'), script: kB('script'), tree: kB('page') };
}

/** What stays of fields that were created and removed. The first time is not counted: what is kept once is no leak. */
async function left(browser, contender, address) {
  const tab = await openTab(browser, contender, address);
  const round = async () => {
    await tab.page.evaluate((html) => window.bench.create(html), markupOf(contender, AT_A_TIME));
    await tab.settled();
    await tab.page.evaluate(() => {
      const main = document.querySelector('main');
      while (main.children.length > 1) main.lastElementChild.remove();
    });
    await tab.settled();
  };
  const counts = async () => {
    await tab.collectGarbage();
    await tab.settled();
    const { Nodes, JSEventListeners } = await tab.metrics();
    return { nodes: Nodes, listeners: JSEventListeners };
  };
  await round();
  const before = await counts();
  for (let time = 0; time < ROUNDS; time++) await round();
  const after = await counts();
  await tab.close();
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
}

/** What a field holds in memory, and what is left of it when it is gone. */
export default {
  key: 'heap',
  title: `Memory of a text field (of ${FIELDS}), and what is left after ${ROUNDS} rounds of ${AT_A_TIME} fields`,
  columns: [
    { key: 'heap', label: 'kB a field', unit: 'kB' },
    { key: 'script', label: 'of it script, kB', unit: 'kB' },
    { key: 'tree', label: 'of it the tree, kB', unit: 'kB' },
    { key: 'nodes', label: 'nodes left', unit: '' },
    { key: 'listeners', label: 'listeners left', unit: '' },
  ],
  most: 3,
  prepare: (site, contender) => site.page(contender, 'fields', ['text']),
  async measure(contender, { browser, address }) {
    return {
      ...(await perField(browser, contender, address)),
      ...(await left(browser, contender, address)),
    };
  },
};
