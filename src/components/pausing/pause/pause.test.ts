import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import { pause as pausing } from '../../../controllers/pause.js';
import '../../../define/details.js';
import '../../../define/pause.js';
import '../../../define/quick-exit.js';
import '../../../define/quiet-room.js';
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

  it('leads whoever presses it in the middle of a word back to the middle of that word', async () => {
    const main = await page(`<div><input aria-label="Name" value="Some words">${String(pause())}</div>`);
    const control = main.querySelector('input')!;
    const part = main.querySelector<LeePause>('lee-pause')!;
    control.focus();
    control.setSelectionRange(2, 6, 'backward');
    const { left, top, width, height } = part.opener!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    expect(part.paused).to.equal(true);
    await resumed(part, () => part.resume());
    expect(document.activeElement === control).to.equal(true);
    const { selectionStart, selectionEnd, selectionDirection } = control;
    expect([selectionStart, selectionEnd, selectionDirection]).to.deep.equal([2, 6, 'backward']);
  });

  it('gives back what was selected in a place where a portal lets people write', async () => {
    const main = await page(`<div><p contenteditable="true">Some words</p>${String(pause())}</div>`);
    const place = main.querySelector('p')!;
    const part = main.querySelector<LeePause>('lee-pause')!;
    place.focus();
    getSelection()!.setBaseAndExtent(place.firstChild!, 2, place.firstChild!, 6);
    part.pause();
    await resumed(part, () => part.resume());
    expect(document.activeElement === place).to.equal(true);
    expect(getSelection()!.toString()).to.equal('me w');
  });

  it('lets nothing of the page be read meanwhile, and all of it afterwards', async () => {
    const written = '<p>Canary</p><label>Canary <input value="Canary"></label><textarea>Canary</textarea>';
    const main = await page(`<div><section>${written}</section>${String(pause(everything))}</div>`);
    const part = main.querySelector<LeePause>('lee-pause')!;
    const seen = () =>
      [...main.querySelectorAll('section, section *')].filter((one) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      ).length;
    const before = seen();
    part.opener!.click();
    expect(seen()).to.equal(0);
    expect(document.body.innerText).not.to.contain('Canary');
    expect(choices(part).every((one) => one.checkVisibility({ visibilityProperty: true }))).to.equal(true);
    await resumed(part, () => part.resume());
    expect(seen()).to.equal(before);
  });

  it('pauses the page while it is open', async () => {
    const part = await page<LeePause>(pause());
    part.opener!.click();
    expect(pausing.paused).to.equal(true);
    await resumed(part, () => part.resume());
    expect(pausing.paused).to.equal(false);
  });

  it('gives the page back where the part is taken out of it', async () => {
    const main = await page(`<div><p>Words</p>${String(pause())}</div>`);
    const part = main.querySelector<LeePause>('lee-pause')!;
    part.opener!.click();
    part.remove();
    const words = main.querySelector('p')!;
    expect(words.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(true);
    expect([pausing.paused, part.paused]).to.deep.equal([false, false]);
    main.append(part);
    part.opener!.click();
    expect(part.paused).to.equal(true);
  });

  it('opens the quiet room of the page, which takes its choices, and tells of it', async () => {
    const main = await page(`<div>${String(pause(everything))}<lee-quiet-room></lee-quiet-room></div>`);
    const part = main.querySelector('lee-pause')!;
    const quiet = main.querySelector('lee-quiet-room')!;
    const heard: string[] = [];
    for (const type of ['lee-pause', 'lee-resume'])
      main.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`));
    part.opener!.click();
    expect([part.paused, quiet.open, room(part).open]).to.deep.equal([true, true, false]);
    const shown = [...quiet.shadowRoot!.querySelectorAll('.choices a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(shown).to.deep.equal(['/later', '/talk']);
    await resumed(part, () => sendKeys({ press: 'Escape' }));
    expect(heard).to.deep.equal(['lee-pause lee-pause', 'lee-resume lee-pause']);
    expect([part.paused, quiet.open]).to.deep.equal([false, false]);
    expect(document.activeElement === part.opener).to.equal(true);
  });

  it('opens the quiet room that it names, and its own where that one cannot show', async () => {
    const rooms = '<lee-quiet-room></lee-quiet-room><lee-quiet-room id="garden"></lee-quiet-room>';
    const named = String(pause()).replace('<lee-pause', '<lee-pause room="garden"');
    const main = await page(`<div>${named}<div>${rooms}</div></div>`);
    const part = main.querySelector('lee-pause')!;
    const [first, garden] = main.querySelectorAll('lee-quiet-room');
    part.opener!.click();
    expect([first.open, garden.open]).to.deep.equal([false, true]);
    await resumed(part, () => part.resume());
    main.querySelector('div')!.hidden = true;
    part.opener!.click();
    expect([garden.open, room(part).open, part.paused]).to.deep.equal([false, true, true]);
  });

  it('says nothing that is not true where a visit ends', async () => {
    const { rest, restUntil, line } = en.pause;
    for (const [limit, says] of [
      [() => '', rest],
      [() => '3:40 pm', restUntil('3:40 pm')],
      [() => undefined, line],
    ] as const) {
      pausing.limit = limit;
      const part = await page<LeePause>(pause());
      part.opener!.click();
      expect(room(part).querySelector('#line')!.textContent).to.equal(says);
      part.resume();
    }
    pausing.limit = undefined;
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
