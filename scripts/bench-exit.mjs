// npm run bench:exit: how long after a press the page is seen to be covered: the time until the second frame, whose
// start says that the first one was drawn. A page with 200 fields, on a fast network and on a slow one.
import puppeteer from 'puppeteer-core';
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { chromiumFlags } from '../test/support/browser-options.mjs';
import { command, Problem } from './lib/command.mjs';

const PRESSES = Number(process.env.LEEWAY_BENCH_RUNS ?? 50);
const LIMITS = { median: 50, worst: 100 };
const NETWORKS = {
  fast: null,
  slow: { download: 50_000, upload: 50_000, latency: 1200 },
};

async function press(page, site, network) {
  site.seen.length = 0;
  await page.goto(`${site.inside}/both/1?to=slow&fields=200`);
  await page.type('textarea', 'Some words');
  await page.emulateNetworkConditions(network);
  await page.click('lee-quick-exit a');
  for (const deadline = Date.now() + 20_000; !site.seen.length;) {
    if (Date.now() > deadline) throw new Problem('The page did not tell what it saw within 20 s.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await page.emulateNetworkConditions(null);
  const [{ after, frame }] = site.seen;
  if (!frame.covered || !frame.inert)
    throw new Problem('The second frame showed a page that was not covered.');
  return after;
}

async function measure(browser, site, network) {
  const times = [];
  for (let count = 0; count < PRESSES; count++) {
    const page = await browser.newPage();
    times.push(await press(page, site, network));
    await page.close();
  }
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
  try {
    console.log(`From the press to a page that is seen to be covered, in ms; ${PRESSES} presses each:`);
    row('network', 'median', 'worst');
    for (const [name, network] of Object.entries(NETWORKS)) {
      const figures = await measure(browser, site, network);
      row(name, figures.median.toFixed(1), figures.worst.toFixed(1));
      for (const [what, limit] of Object.entries(LIMITS))
        if (figures[what] > limit) throw new Problem(`The ${what} is over its limit of ${limit} ms.`);
    }
    row('limit', LIMITS.median, LIMITS.worst);
  } finally {
    await browser.close();
    await site.close();
  }
});
