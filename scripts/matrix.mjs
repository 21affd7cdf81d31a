// npm run test:matrix: every story in every room and condition. `-- button` takes only stories with that in their id.
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { buildStorybook } from './build-storybook.mjs';
import { Problem, command } from './lib/command.mjs';

await command(import.meta.url, async ([part = '']) => {
  await ensureDependencies();
  await ensureChromium();
  await buildStorybook();
  const { ALL_CONDITIONS, DRESSED } = await import('../test/support/conditions.mjs');
  const { findStories } = await import('../test/support/stories.mjs');
  const { STORYBOOK, counts, visit } = await import('./lib/story-report.mjs');
  const { filesWithoutAllStates, hasAllStates } = await import('./story-tests.mjs');
  const stories = (await findStories(STORYBOOK)).filter(({ id }) => id.includes(part));
  if (!stories.length) throw new Problem(`There is no story with "${part}" in its id.`);

  const begun = performance.now();
  const everyCondition = [...ALL_CONDITIONS, ...DRESSED];
  const visits = await visit(
    stories.map((story) => ({ story, conditions: hasAllStates(story) ? everyCondition : ALL_CONDITIONS })),
  );
  for (const condition of everyCondition) {
    const { passed, failed } = counts(visits.filter((one) => one.condition === condition));
    console.log(`${failed ? 'FAILED ' : 'ok     '} ${condition.name}: ${passed} passed, ${failed} failed`);
  }
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(`${stories.length} stories in ${everyCondition.length} conditions, in ${minutes} minutes`);
  const { passed, failed } = counts(visits);
  const without = part ? [] : filesWithoutAllStates(stories);
  console.log([...without, `${passed} passed, ${failed + without.length} failed`].join('\n'));
  if (failed + without.length) process.exitCode = 1;
});
