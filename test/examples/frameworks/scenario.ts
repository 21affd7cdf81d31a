import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { en } from '../../../src/words/en.js';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { watch, type Watched } from '../plain/watch.js';
import { Application } from './application.js';
import { Person, type Known } from './person.js';

const ABOUT = 'What would you like us to know?';
const STORY = 'Canary: it has been a long winter.';

const NOTHING: Known = { name: '', reach: '', story: '', storyDeclined: false, share: '' };

/** What `lastTime` is, in examples/frameworks/intake.ts. */
const LAST_TIME: Known = {
  name: 'Sam',
  reach: 'call',
  story: 'It was autumn then.',
  storyDeclined: true,
  share: 'yes',
};

const USE_LAST_TIME = 'Use what I said last time';
const START_AGAIN = 'Start again';

/** Frameworks draw what they know a moment later. */
async function soon(assertion: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + 5_000; ; await wait(20))
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
}

/**
 * Someone fills in the intake of an application, pauses, declines, agrees and takes it back, and sends it. What the framework
 * knows, what the form holds and what the server keeps have to be the same.
 */
export function scenario(name: string, path = '/'): void {
  describe(`${name} at ${path}`, { skip: without('chromium') }, () => {
    const application = new Application(name);
    let engine: Engine;
    let page: Page;
    let person: Person;
    let watched: Watched;

    before(async () => {
      [engine] = await Promise.all([launch('chromium'), application.start()]);
      page = (await engine.newTab()).page as Page;
      person = new Person(page);
      watched = await watch(page, application.base);
      await person.open(application.base + path);
    });
    after(async () => {
      await engine?.close();
      await application.close();
    });

    /** That the framework knows what the form holds. */
    const assertKnown = (change: Partial<Known>) =>
      soon(async () => {
        const known = await person.known();
        assert.deepEqual(known, { ...known, ...change });
        assert.deepEqual(await person.held(), known);
      });

    const assertSays = (selector: string, words: string) =>
      soon(async () => assert.equal(await person.said(selector), words));

    /** That these words, and no others, say what was decided about sharing. */
    const assertSaid = (...words: string[]) =>
      soon(async () => assert.deepEqual(await person.saidOfSharing(), words));

    test('draws the page anew with each key, and leaves the caret where it is', async () => {
      await assertKnown(NOTHING);
      await person.writeIn('#name', 'Rn');
      await page.keyboard.press('ArrowLeft');
      await person.write('obi');
      await assertSays('#greeting', 'We will call you Robin.');
      assert.deepEqual(await page.$eval('input#name', (input) => [input.value, input.selectionStart]), [
        'Robin',
        4,
      ]);
      await assertKnown({ name: 'Robin' });
    });

    test('says what needs a look, and still does when the page is drawn anew', async () => {
      await person.press('lee-step:not([hidden]) [data-lee-go=next]');
      assert.equal(await person.part(), 1);
      const error = 'lee-choice [slot=error]';
      await assertSays(error, 'Choose one way.');
      await page.click('#name');
      await person.write('!');
      await assertSays('#greeting', 'We will call you Robin!.');
      await assertSays(error, 'Choose one way.');
      const described = await page.$eval('lee-choice > fieldset', (frame) =>
        frame.ariaDescribedByElements?.map(({ slot }) => slot),
      );
      assert.ok(described?.includes('error'), String(described));
      await page.keyboard.press('Backspace');
      await page.click('[name=reach][value=text]');
      await assertSays(error, '');
      await assertKnown({ name: 'Robin', reach: 'text' });
    });

    test('hears that an answer was cleared, and that another was given', async () => {
      await person.press('lee-choice button[slot=aside]');
      await assertKnown({ reach: '' });
      await page.click('[name=reach][value=text]');
      await assertKnown({ reach: 'text' });
    });

    test('keeps words and caret through a pause', async () => {
      await person.go('next');
      await person.writeIn('#story', STORY.slice(0, -1));
      await page.keyboard.press('Home');
      await person.press('lee-pause > button');
      await page.waitForSelector('lee-pause:state(paused)');
      await person.press('lee-pause >>> .choices lee-button:first-child > button');
      await page.waitForSelector('lee-pause:not(:state(paused))');
      await page.keyboard.press('End');
      await person.write('.');
      await assertKnown({ story: STORY });
    });

    test('sets words aside where someone would rather not say, and gives them back', async () => {
      await page.click('[name="story.declined"]');
      await assertKnown({ story: STORY, storyDeclined: true });
      await person.writeIn('#story', 'more');
      await assertKnown({ story: STORY, storyDeclined: true });
      await page.click('[name="story.declined"]');
      await person.writeIn('#story', '!');
      await assertKnown({ storyDeclined: false });
      await soon(async () => assert.equal((await person.known()).story.length, STORY.length + 1));
    });

    test('knows a yes, a no, and that it is not decided', async () => {
      await page.click('[name=share][value=yes]');
      await assertKnown({ share: 'yes' });
      await page.click('[name=share][value=no]');
      await assertKnown({ share: 'no' });
      await assertSaid(en.consent.saidNo, 'Harbor Clinic keeps what it already has.');
      await page.click('[name=share][value=yes]');
      await person.press('lee-consent button[slot=aside]');
      await assertKnown({ share: '' });
      await assertSaid(en.consent.undecided, 'Harbor Clinic keeps what it already has.');
    });

    test('loses nothing on the way back and on again', async () => {
      const known = await person.known();
      await person.go('back');
      assert.equal(await page.$eval('input#name', ({ value }) => value), 'Robin');
      await person.go('next');
      await person.go('back');
      await assertKnown(known);
    });

    test('fills in what the application brings, and the parts follow', async () => {
      await person.pressWords(USE_LAST_TIME);
      await assertKnown(LAST_TIME);
      await person.go('next');
      await person.writeIn('#story', 'more');
      await assertKnown({ story: LAST_TIME.story });
      await assertSaid(en.consent.saidYes);
      await page.click('[name=share][value=no]');
      await assertSaid(en.consent.saidNo, 'Harbor Clinic keeps what it already has.');
      await assertKnown({ ...LAST_TIME, share: 'no' });
      await person.go('back');
    });

    test('empties what the application empties, and the parts follow', async () => {
      await person.pressWords(START_AGAIN);
      await assertKnown(NOTHING);
      await page.click('[name=reach][value=call]');
      await person.go('next');
      await soon(async () => assert.equal((await person.saidOfSharing())[0], en.consent.undecided));
      await person.writeIn('#story', STORY);
      await page.click('[name=share][value=yes]');
      await assertKnown({ ...NOTHING, reach: 'call', story: STORY, share: 'yes' });
    });

    test('knows what someone removes while looking over it, and puts back', async () => {
      await person.go('next');
      await person.press(`[aria-label="${en.intake.removeThis(ABOUT)}"]`);
      await assertKnown({ story: '' });
      await person.press(`[aria-label="${en.intake.putBackThis(ABOUT)}"]`);
      await assertKnown({ story: STORY });
    });

    test('sends it once, however often someone presses, and all three say the same', async () => {
      await person.go('back');
      await page.click('[name="story.declined"]');
      await person.go('next');
      const known = await person.known();
      const network = await slowed(page);
      const send = 'lee-step:not([hidden]) button[type=submit]';
      await wait(450);
      await page.click(send, { count: 2 });
      assert.equal(await person.said('lee-step:not([hidden]) [slot=status]'), en.intake.sending);
      await person.press(send);
      await page.waitForSelector('h1 ::-p-text(We have it)');
      await network.detach();
      assert.deepEqual(known, { name: '', reach: 'call', story: STORY, storyDeclined: true, share: 'yes' });
      assert.deepEqual(application.sent(), [{ reach: 'call', story: 'asked-declined', share: 'yes' }]);
    });

    test('has said nothing, broken no rule of the policy, and asked no other site', () => {
      assert.deepEqual({ said: watched.said, elsewhere: watched.elsewhere }, { said: [], elsewhere: [] });
    });

    test('keeps every word where it cannot be sent, says so, and sends it later', async () => {
      page = (await engine.newTab()).page as Page;
      person = new Person(page);
      await person.open(application.base + path);
      await person.pressWords(USE_LAST_TIME);
      for (const _ of [1, 2]) await person.go('next');
      await application.stop();
      const send = 'lee-step:not([hidden]) button[type=submit]';
      await person.press(send);
      await page.waitForSelector(`[slot=status] ::-p-text(${en.intake.notSent})`);
      await assertKnown(LAST_TIME);
      await application.start();
      await person.press(send);
      await page.waitForSelector('h1 ::-p-text(We have it)');
      assert.deepEqual(application.sent()[1], {
        name: 'Sam',
        reach: 'call',
        story: 'asked-declined',
        share: 'yes',
      });
    });
  });
}

/** Lets every answer of the server take a second, so that someone can press again meanwhile. */
async function slowed(page: Page): Promise<CDPSession> {
  const network = await page.createCDPSession();
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1000,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  return network;
}
