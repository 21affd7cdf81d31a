// npm run bench:exit: how long after a press the page is seen to be covered: the time until the second frame, whose start
// says that the first one was drawn. A page with 200 fields, on a network that takes 1.2 s to answer.
import puppeteer from 'puppeteer-core';
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { chromiumFlags } from '../test/support/browser-options.mjs';
import { command, Problem } from './lib/command.mjs';

const PRESSES = Number(process.env.LEEWAY_BENCH_RUNS ?? 50);
const LIMITS = { median: 50, worst: 100 };
const NETWORK = { download: 50_000, upload: 50_000, latency: 1200 };
const PATIENCE = 20_000;

const KINDS = {
  click: (page) => page.click('lee-quick-exit a'),
  async touch(page) {
    const link = await page.$('lee-quick-exit a');
    const { x, y } = await link.clickablePoint();
    await page.touchscreen.tap(x, y);
  },
  async keys(page) {
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
  },
};

/** What the page itself saw comes past the network, which would hold it up for longer than it took. */
async function press(browser, site, kind) {
  const page = await browser.newPage();
  let deadline;
  try {
    const told = new Promise((resolve, reject) => {
      const late = () => reject(new Problem(`The page did not tell what it saw within ${PATIENCE} ms.`));
      deadline = setTimeout(late, PATIENCE);
      void page.exposeFunction('told', (seen) => resolve(JSON.parse(seen)));
    });
    await page.evaluateOnNewDocument(() => {
      navigator.sendBeacon = (address, body) => address !== '/seen' || Boolean(window.told(body));
    });
    await page.goto(`${site.inside}/both/1?fields=200`);
    await page.type('textarea', 'Some words');
    await page.emulateNetworkConditions(NETWORK);
    await KINDS[kind](page);
    const { after, frame } = await told;
    if (!frame.covered || !frame.inert || frame.filled)
      throw new Problem('The second frame showed a page that was not covered and empty.');
    return after;
  } finally {
    clearTimeout(deadline);
    await page.close();
  }
}

async function measure(browser, site, kind) {
  const times = [];
  for (let count = 0; count < PRESSES; count++) times.push(await press(browser, site, kind));
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)], worst: times.at(-1) };
}

await command(import.meta.url, async () => {
  await ensureDependencies();
  const { openSite } = await import('../test/integration/leaving/site.mjs');
  const [site, browser] = await Promise.all([
    openSite(),
    puppeteer.launch({ executablePath: await ensureChromium(), args: chromiumFlags }),
  ]);
  const row = (...cells) =>
    console.log(cells.map((cell, column) => String(cell).padEnd(column ? 12 : 10)).join(''));
  const over = [];
  try {
    console.log(`From the press to a page that is seen to be covered, in ms; ${PRESSES} presses each:`);
    row('by', 'median', 'worst');
    for (const kind of Object.keys(KINDS)) {
      const figures = await measure(browser, site, kind);
      row(kind, figures.median.toFixed(1), figures.worst.toFixed(1));
      for (const [what, limit] of Object.entries(LIMITS))
        if (figures[what] > limit) over.push(`The ${what} by ${kind} is over its limit of ${limit} ms.`);
    }
    row('limit', LIMITS.median, LIMITS.worst);
  } finally {
    await browser.close();
    await site.close();
  }
  if (over.length) throw new Problem(over.join('\n'));
});
