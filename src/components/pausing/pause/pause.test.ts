import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import '../../../define/pause.js';
import '../../../define/quick-exit.js';
import { en } from '../../../words/en.js';
import { quickExit } from '../../leaving/quick-exit/quick-exit.html.js';
import { pause } from './pause.html.js';
import type { LeePause } from './pause.js';

const href = 'https://example.org/weather';
const everything = { later: '/later', talk: '/talk' };

const room = (part: LeePause) => part.shadowRoot!.querySelector('dialog')!;
const choices = (part: LeePause) => [...room(part).querySelectorAll<HTMLElement>('.choices :is(button, a)')];

/** The room is closed when it says so, which is a task later. */
async function resumed(part: LeePause, how: () => unknown): Promise<void> {
  const resume = oneEvent(part, 'lee-resume');
  await how();
  await resume;
}

describe('lee-pause', () => {
  it('is a button that says what it does, and opens nothing by itself', async () => {
    const part = await page<LeePause>(pause());
    const { role, name } = await accessible(part.opener!);
    expect([role, name]).to.deep.equal(['button', en.pause.pause]);
    expect(part.paused).to.equal(false);
  });

  it('opens the quiet room over all of the page', async () => {
    const part = await page<LeePause>(pause());
    part.opener!.click();
    expect(part.paused).to.equal(true);
    expect(part.matches(':state(paused)')).to.equal(true);
    const { top, left, width, height } = room(part).getBoundingClientRect();
    expect([top, left, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
  });

  it('puts the focus on its one line, which is its name', async () => {
    const part = await page<LeePause>(pause());
    part.opener!.click();
    expect(part.shadowRoot!.activeElement!.textContent).to.equal(en.pause.line);
    const { role, name } = await accessible(room(part));
    expect([role, name]).to.deep.equal(['dialog', en.pause.line]);
  });

  it('says when it is opened and when the person goes on', async () => {
    const part = await page<LeePause>(pause());
    const heard: string[] = [];
    for (const type of ['lee-pause', 'lee-resume'])
      part.parentElement!.addEventListener(type, () => heard.push(type), { once: true });
    part.opener!.click();
    expect(heard).to.deep.equal(['lee-pause']);
    await resumed(part, () => choices(part)[0].click());
    expect(heard).to.deep.equal(['lee-pause', 'lee-resume']);
    expect([part.paused, part.matches(':state(paused)')]).to.deep.equal([false, false]);
  });

  it('goes on with Escape', async () => {
    const part = await page<LeePause>(pause());
    part.opener!.click();
    await resumed(part, () => sendKeys({ press: 'Escape' }));
    expect(part.paused).to.equal(false);
    expect(document.activeElement === part.opener).to.equal(true);
  });

  it('gives the focus back to the exact control, and the place in the words', async () => {
    const field = '<textarea aria-label="What is happening">Some words</textarea>';
    const main = await page(`<div>${field}${String(pause())}</div>`);
    const control = main.querySelector('textarea')!;
    const part = main.querySelector<LeePause>('lee-pause')!;
    control.focus();
    control.setSelectionRange(2, 6);
    part.pause();
    expect(document.activeElement === control).to.equal(false);
    await resumed(part, () => part.resume());
    expect(document.activeElement === control).to.equal(true);
    expect([control.value, control.selectionStart, control.selectionEnd]).to.deep.equal(['Some words', 2, 6]);
  });

  it('carries the exit of the page inside it, once', async () => {
    const main = await page(markup`<div>${quickExit({ href, fixed: true })}${pause()}</div>`);
    const part = main.querySelector<LeePause>('lee-pause')!;
    for (const time of ['first', 'second']) {
      part.opener!.click();
      const link = part.querySelector<HTMLAnchorElement>('lee-quick-exit a')!;
      const { left, top, width, height } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit === link, `in reach the ${time} time`).to.equal(true);
      expect([link.href, link.rel]).to.deep.equal([href, 'noreferrer']);
      expect(part.querySelectorAll('lee-quick-exit').length).to.equal(1);
      await resumed(part, () => part.resume());
    }
  });

  it('takes the exit that the page put into it', async () => {
    const own = `<lee-quick-exit slot="leave"><a href="${href}" rel="noreferrer">Go</a></lee-quick-exit>`;
    const part = await page<LeePause>(`<lee-pause><button type="button">Pause</button>${own}</lee-pause>`);
    part.opener!.click();
    expect([...part.querySelectorAll('a')].map((link) => link.textContent)).to.deep.equal(['Go']);
  });

  it('offers only what the page has, as equal choices', async () => {
    const alone = await page<LeePause>(pause());
    alone.opener!.click();
    expect(choices(alone).map((one) => one.textContent)).to.deep.equal([en.pause.resume]);
    alone.resume();
    const part = await page<LeePause>(pause(everything));
    part.opener!.click();
    const { resume, later, talk } = en.pause;
    expect(choices(part).map((one) => one.textContent)).to.deep.equal([resume, later, talk]);
    const sizes = choices(part).map(({ offsetWidth, offsetHeight }) => `${offsetWidth} x ${offsetHeight}`);
    expect(new Set(sizes).size).to.equal(1);
  });

  it('says what becomes of the words wherever someone can go', async () => {
    for (const [settings, says] of [
      [everything, en.pause.unkept],
      [{ ...everything, kept: 'Your words are kept for a week.' }, 'Your words are kept for a week.'],
    ] as const) {
      const part = await page<LeePause>(pause(settings));
      expect(room(part).textContent).to.contain(says);
    }
    expect(room(await page<LeePause>(pause())).textContent).not.to.contain(en.pause.unkept);
  });

  it('has nothing that axe finds, at rest and while it is open', async () => {
    const part = await page<LeePause>(pause(everything));
    await expect(part).to.be.accessible();
    part.opener!.click();
    await expect(part).to.be.accessible();
  });
});
