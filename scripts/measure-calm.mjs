// npm run measure:calm: how much every story and every page of the portal asks of the senses, in every room, while nobody does
// anything. `-- --only=northfield` or `-- --only="(nook)"` takes only pages with that in their name or room, and `--json` says it
// for programs.
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { buildStorybook } from './build-storybook.mjs';
import { Problem, command } from './lib/command.mjs';
import { at } from './lib/paths.mjs';

const TABS = 40;
const SILENCE = 10_000;

/** After how many pages it is said how far it has come. */
const STRETCH = 100;

const minutesSince = (begun) => ((performance.now() - begun) / 60_000).toFixed(1);

await command(import.meta.url, async (args) => {
  const isJson = args.includes('--json');
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  const say = (...lines) => isJson || console.log(lines.join('\n'));
  await ensureDependencies();
  await ensureChromium();
  await buildStorybook();
  const { startPortal } = await import('./lib/calm/portal.mjs');
  const { portalPages } = await import('./lib/calm/portal-pages.mjs');
  const { watchAll } = await import('./lib/calm/run.mjs');
  const { ROOMS } = await import('./lib/calm/rooms.mjs');
  const { storiesInRooms } = await import('./lib/calm/stories.mjs');
  const { about, columns, head, highest, howMany, nameOf, row } = await import('./lib/calm/table.mjs');
  const { findStories } = await import('../test/support/stories.mjs');
  const { serveFolder } = await import('../test/support/static-server.mjs');

  const begun = performance.now();
  const storybook = await serveFolder(at('storybook-static'));
  const portal = await startPortal();
  try {
    const subjects = [
      ...(await portalPages(portal.address)),
      ...storiesInRooms(await findStories(at('storybook-static')), storybook.address),
    ].filter((subject) => nameOf(subject).includes(only));
    if (!subjects.length) throw new Problem(`There is no page with "${only}" in its name or room.`);

    say(head(), '', columns());
    let seen = 0;
    const heard = (result) => {
      say(row(result));
      if (++seen % STRETCH === 0) say(`${seen} of ${subjects.length} pages, ${minutesSince(begun)} minutes`);
    };
    const results = await watchAll(subjects, { tabs: TABS, silence: SILENCE, heard });
    if (isJson) console.log(JSON.stringify(results));

    const over = results.flatMap(about);
    say('', ...over, '', columns(), ...ROOMS.map((room) => highest(room, results)), howMany(results), '');
    say(`${results.length} pages, each in ${SILENCE / 1000} s of silence, in ${minutesSince(begun)} minutes`);
    say(`${over.length} figures are over their limit`);
    if (over.length) process.exitCode = 1;
  } finally {
    storybook.close();
    await portal.close();
  }
});
