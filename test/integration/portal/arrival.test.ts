import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { decode } from '../../support/calm/picture.mjs';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';

/** Where someone comes from: a colour that no room has. */
const BEFORE = 'data:text/html,<body style="background:rgb(0,120,0)">';
const BEFORE_COLOUR = '0,120,0';

/** What shows from one page to the next: the ground of each picture that the browser draws. */
async function groundsOf(page: Page, go: () => Promise<unknown>): Promise<string[]> {
  const session = await page.createCDPSession();
  const pictures: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(Buffer.from(data, 'base64'));
    // A last picture may come when the page is closed already.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png' });
  await go();
  await wait(1000);
  await session.send('Page.stopScreencast');
  await session.detach();
  return pictures.map((png) => {
    const { width, data } = decode(png);
    // Below the header, at the edge of the page, where there is nothing but its ground.
    const at = (120 * width + 4) * 4;
    return [...data.subarray(at, at + 3)].join();
  });
}

const others = (grounds: string[], ...known: string[]) =>
  grounds.filter((ground) => ground !== BEFORE_COLOUR && !known.includes(ground));

describe('the first frame of a page', { skip: without('chromium') }, () => {
  let portal: Portal;
  before(async () => (portal = await Portal.open()));
  after(() => portal.close());

  for (const javaScript of [true, false])
    describe(javaScript ? 'with script' : 'without script', () => {
      let engine: Engine;
      before(async () => (engine = await launch('chromium', { javaScript })));
      after(() => engine?.close());

      /** Someone's first visit in a browser that holds no page of ours yet. */
      const arrive = async (room?: string) => {
        const person = await engine.newPerson();
        const { page } = (await person.newTab()) as { page: Page };
        if (room)
          await page
            .browserContext()
            .setCookie({ name: 'ui-comfort', value: `room=${room}`, domain: '127.0.0.1', path: '/' });
        await page.goto(BEFORE);
        await wait(200);
        const grounds = await groundsOf(page, () => page.goto(`${portal.base}/rivermouth/intake`));
        const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        await person.close();
        return { grounds, ground: /\((.*)\)/.exec(colour)![1].replaceAll(' ', '') };
      };

      test('is in the room that the person keeps, and none is in another', async () => {
        for (const room of ['dusk', 'nook']) {
          const { grounds, ground } = await arrive(room);
          assert.ok(grounds.includes(ground), `${room} was seen`);
          assert.deepEqual(others(grounds, ground), [], room);
        }
      });

      test('is as the device says for whoever keeps nothing', async () => {
        const { grounds, ground } = await arrive();
        assert.deepEqual(others(grounds, ground), []);
        assert.notEqual(ground, (await arrive('dusk')).ground);
      });
    });
});
