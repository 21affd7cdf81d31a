import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';

/** Nothing that people write may be sent where they decline. */
export const DECLINED = 'Canary Sam';

export const STORY = 'Canary: it has been a long winter';

/** What arrives of it. */
export const KEPT = [
  ['name', 'asked-declined'],
  ['reach', 'text'],
  ['story', STORY],
  ['share', 'no'],
];

/** How someone gets through an intake: not in the same way with script and without. */
export interface Ways {
  /** Goes on to the next part. */
  goOn(): Promise<void>;
  /** Pauses, where there is a pause, and gives the way on. */
  pause?(): Promise<() => Promise<void>>;
}

/** Someone fills in the intake of an example: writes, declines, pauses, says yes to sharing, takes it back, and looks over. */
export async function fillIn(frame: Frame, ways: Ways = scripted(frame)): Promise<void> {
  await found(frame, 'input[name=name]');
  await frame.type('input[name=name]', DECLINED);
  await frame.click('[name="name.declined"]');
  await frame.click('input[name=reach][value=text]');
  await ways.goOn();
  await frame.type('textarea[name=story]', STORY);
  const resume = await ways.pause?.();
  if (resume) assert.equal(await isSeen(frame, 'textarea[name=story]'), false, 'the words can be seen');
  await resume?.();
  assert.equal(await frame.$eval('textarea[name=story]', ({ value }: HTMLTextAreaElement) => value), STORY);
  await ways.goOn();
  await frame.click('input[name=share][value=yes]');
  assert.deepEqual(await chosen(frame), ['yes']);
  await frame.click('input[name=share][value=no]');
  assert.deepEqual(await chosen(frame), ['no']);
  await ways.goOn();
}

/** Sends it, and waits for the page that says that it arrived. */
export async function send(frame: Frame): Promise<void> {
  await press(frame, 'form [slot=actions] [type=submit], form > lee-button > button');
  await found(frame, 'lee-confirmation');
}

/** With script: a part at a time, and a quiet room. */
export const scripted = (frame: Frame): Ways => ({
  async goOn() {
    const part = await current(frame);
    await press(frame, 'lee-step:not([hidden]) [data-lee-go=next]');
    assert.equal(await current(frame), part + 1);
  },
  async pause() {
    await press(frame, 'lee-pause > button');
    await found(frame, 'lee-pause:state(paused)');
    return async () => {
      await press(frame, 'lee-pause >>> .choices lee-button:first-child > button');
      await found(frame, 'lee-pause:not(:state(paused))');
    };
  },
});

/** Waits until something is in the page, or in the one that comes in its place. Asks from outside, so it needs no script there. */
export async function found(frame: Frame, selector: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(50))
    if (await frame.$(selector).catch(() => null)) return;
  throw new Error(`${selector} did not come within 10 s`);
}

/** What is pressed right after another press is its second one, and does nothing. */
export async function press(frame: Frame, selector: string): Promise<void> {
  await wait(450);
  await frame.click(selector);
}

/** Without script: all parts on one page, and a pause that a link leads to. */
export const unscripted = (frame: Frame): Ways => ({
  async goOn() {},
  async pause() {
    await frame.click('a[href="#pause"]');
    await found(frame, '#pause:target');
    return async () => {
      await frame.click('#pause a[href="#main"]');
      await found(frame, '#main:target');
    };
  },
});

const current = (frame: Frame): Promise<number> =>
  frame.$eval('lee-intake', ({ current }: HTMLElement & { current: number }) => current);

const chosen = (frame: Frame): Promise<string[]> =>
  frame.$$eval('input[name=share]:checked', (ticked: HTMLInputElement[]) => ticked.map(({ value }) => value));

/** Whether something of the page can be seen, once it is scrolled to: nothing is over it, and it is not hidden. */
export const isSeen = (frame: Frame, selector: string): Promise<boolean> =>
  frame.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.checkVisibility({ visibilityProperty: true }) && element.contains(over);
  });
