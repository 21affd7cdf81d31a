// npm run bench:peers: what our parts weigh and cost beside native HTML, two yardsticks and six other libraries.
// `-- --only=ours,native --what=size,fields --rounds=9` takes fewer. docs/performance.md says how it is measured.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { Problem, command } from './lib/command.mjs';
import { at } from './lib/paths.mjs';
import { chromiumFlags } from '../test/support/browser-options.mjs';

const ROUNDS = 7;

/** Those of a list that were asked for by key; all of them where nothing was said. */
function chosen(all, asked, what) {
  const keys = asked?.split(',').map((key) => key.trim());
  const unknown = keys?.filter((key) => !all.some((one) => one.key === key));
  if (unknown?.length)
    throw new Problem(
      `There is no ${what} ${unknown.join(', ')}; there are ${all.map(({ key }) => key).join(', ')}.`,
    );
  return keys ? all.filter(({ key }) => keys.includes(key)) : all;
}

/** All contenders take turns in every round, so that a busy machine is unfair to none. */
async function run(measure, contenders, { browser, site, rounds }) {
  const addresses = new Map();
  for (const contender of contenders) addresses.set(contender, await measure.prepare?.(site, contender));
  const runs = new Map(contenders.map((contender) => [contender, []]));
  const once = (contender) => measure.measure(contender, { browser, address: addresses.get(contender) });
  if (!measure.once) for (const contender of contenders) await once(contender); // warms the browser's own caches
  const count = measure.once ? 1 : Math.min(rounds, measure.most ?? Infinity) * (measure.often ?? 1);
  for (let round = 0; round < count; round++)
    for (const contender of contenders) runs.get(contender).push(await once(contender));
  return { runs, count };
}

await command(import.meta.url, async (args) => {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, what: { type: 'string' }, rounds: { type: 'string' } },
  });
  const rounds = Number(values.rounds ?? ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Problem('Give --rounds as a number, such as --rounds=9.');
  await ensureDependencies();
  await ensureDependencies(at('bench'));
  await build();
  const [{ contenders }, { measures }, { openSite }, report, { manifestOf }] = await Promise.all([
    import('../bench/contenders/index.mjs'),
    import('../bench/measure/index.mjs'),
    import('../bench/lib/site.mjs'),
    import('../bench/lib/report.mjs'),
    import('./lib/packages.mjs'),
  ]);
  const asked = {
    contenders: chosen(contenders, values.only, 'contender'),
    measures: chosen(measures, values.what, 'measure'),
  };
  for (const { name, packages } of asked.contenders)
    if (packages.length)
      console.log(
        `${name}: ${packages.map((one) => `${one} ${manifestOf(at('bench/node_modules', one)).version}`).join(', ')}`,
      );

  const site = await openSite();
  const browser = await puppeteer.launch({
    executablePath: await ensureChromium(),
    headless: true,
    args: chromiumFlags,
    protocolTimeout: 300_000,
  });
  console.log(
    `${await browser.version()}, Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'})`,
  );
  const results = new Map();
  try {
    for (const measure of asked.measures) {
      const begun = performance.now();
      const able = asked.contenders.filter(({ lacks }) => !lacks[measure.lack]);
      const { runs, count } = await run(measure, able, { browser, site, rounds });
      const figures = report.mediansOf(measure, runs);
      results.set(measure.key, figures);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      const how = measure.once ? '' : `; medians of ${count} alternated rounds, ${seconds} s`;
      console.log(`\n${measure.title}${how}\n\n${report.tableOf(measure, figures, asked.contenders)}`);
    }
  } finally {
    await browser.close();
    site.close();
  }
  const { text, short } = report.goalsOf(measures, results);
  console.log(`\nOurs beside its goals; times are times native HTML\n\n${text}`);
  if (short.length) console.log(`\nShort of the goal: ${short.join('; ')}.`);
});
