import { lookAtStories } from '../../test/support/stories.mjs';
import { at } from './paths.mjs';

export const STORYBOOK = at('storybook-static');

/** Looks at stories, each in its condition, says what is wrong as it is found, and gives every visit with what it found. */
export function visit(visits) {
  return lookAtStories(STORYBOOK, visits, ({ story, condition, wrong }) => {
    if (wrong.length)
      console.log([`${story.title}, ${story.exportName} (${condition.name})`, ...wrong].join('\n    '));
  });
}

export const counts = (visits) => {
  const failed = visits.filter(({ wrong }) => wrong.length).length;
  return { passed: visits.length - failed, failed };
};
