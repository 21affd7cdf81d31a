import { finished, listenToStorybook, turnTo } from '../../../test/support/stories.mjs';
import { ROOMS } from './rooms.mjs';

/** Storybook waits so long for what moves in a story, and keeps that timer when nothing does. */
const REST = 5_500;

/** The room that a page shows Storybook in, once it does. */
const rooms = new WeakMap();

/**
 * Every story in every room. A story is watched from when Storybook has put it there and played it: what Storybook itself does
 * until then is none of ours.
 */
export const storiesInRooms = (stories, address) =>
  ROOMS.flatMap((room) =>
    stories.map(({ id }) => ({
      id: `story ${id}`,
      room,
      group: `stories in ${room}`,
      rest: REST,
      prepare: (page) => page.evaluateOnNewDocument(listenToStorybook),
      async open(page) {
        if (rooms.get(page) === room) {
          await page.evaluate(turnTo, id);
        } else {
          // axe would run after each story, and is asked elsewhere.
          const globals = `room:${room};a11y.manual:!true`;
          await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
          rooms.set(page, room);
        }
        await finished(page, page.getDefaultTimeout());
        const { thrown } = await page.evaluate(() => window.storyHeard);
        if (thrown.length) throw new Error(thrown.join('; '));
      },
    })),
  );
