// The story tests of npm test: every story in steady, and the story with all states of each part in a few conditions.
import { CONDITIONS, STEADY } from '../test/support/conditions.mjs';
import { findStories } from '../test/support/stories.mjs';
import { buildStorybook } from './build-storybook.mjs';
import { Problem } from './lib/command.mjs';
import { STORYBOOK, counts, visit } from './lib/story-report.mjs';

export const hasAllStates = ({ exportName }) => exportName === 'AllStates';
const isOfPart = ({ importPath }) => importPath.startsWith('./src/components/');

export async function storyTests() {
  await buildStorybook();
  const stories = await findStories(STORYBOOK);
  if (!stories.length) throw new Problem('There are no stories in storybook-static.');
  const visits = [
    ...stories.filter((story) => !hasAllStates(story)).map((story) => ({ story, conditions: [STEADY] })),
    ...stories.filter(hasAllStates).map((story) => ({ story, conditions: CONDITIONS })),
  ];
  const { passed, failed } = counts(await visit(visits));
  const without = filesWithoutAllStates(stories);
  return {
    passed,
    failed: failed + without.length,
    skipped: 0,
    said: without.join('\n'),
  };
}

/** The parts that would pass without having been looked at in those conditions. */
export function filesWithoutAllStates(stories) {
  const files = new Set(stories.filter(isOfPart).map(({ importPath }) => importPath));
  for (const { importPath } of stories.filter(hasAllStates)) files.delete(importPath);
  return [...files].map((file) => `${file} has no story AllStates`);
}
