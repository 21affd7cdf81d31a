import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { emulateMedia } from '../../../../test/support/media.js';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/exit-explainer.js';
import '../../../define/quick-exit.js';
import { quickExit } from '../../../html.js';
import { en } from '../../../words/en.js';
import { exitExplainer } from './exit-explainer.html.js';
import type { LeeExitExplainer } from './exit-explainer.js';

const href = 'https://example.org/weather';
const { behind, shift, loaded, tried } = en.exitExplainer;

const open = async (given: Parameters<typeof exitExplainer>[0] = {}, keys?: string) => {
  document.documentElement.dataset.leeExit = 'on';
  const field = '<input aria-label="Name" value="Any name">';
  await page(
    `<div>${String(quickExit({ href, keys }))}${field}${String(exitExplainer({ open: true, ...given }))}</div>`,
  );
  return document.querySelector<LeeExitExplainer>('lee-exit-explainer')!;
};

const button = (part: Element, slot: 'try' | 'back') =>
  part.querySelector<HTMLButtonElement>(`[slot=${slot}] button`)!;

const shown = (part: Element, selector: string) =>
  [...part.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.textContent);

describe('lee-exit-explainer', () => {
  it('tells the developer where there is no exit, or one with other keys', async () => {
    expect((await told(exitExplainer())).join()).to.contain('is about a <lee-quick-exit>');
    const others = markup`<div>${quickExit({ href, keys: 'End End' })}${exitExplainer()}</div>`;
    expect((await told(others)).join()).to.contain('names other keys');
  });

  it('says what leaving does, in the exact words of the note, once the page is ready for it', async () => {
    const part = await open();
    expect(shown(part, '[data-lee-exit-note]')).to.deep.equal([en.leaving.armed]);
  });

  it('says what stays behind', async () => {
    const part = await open();
    expect(shown(part, 'li')).to.deep.equal(behind);
  });

  it('says without script what is true then, and offers nothing that does nothing', async () => {
    const { document } = await frame(String(exitExplainer({ open: true, help: 'Ana helps.' })));
    for (const mark of ['data-lee-script', 'data-lee-exit']) document.documentElement.removeAttribute(mark);
    const part = document.querySelector('lee-exit-explainer')!;
    expect(shown(part, '[data-lee-exit-note]')).to.deep.equal([en.leaving.plain]);
    expect(shown(part, 'button, [slot=keys], dialog')).to.deep.equal([]);
    expect(shown(part, '[slot=help] p')).to.deep.equal(['Ana helps.']);
    closeFrames();
  });

  it('can be closed and opened again at any time, and keeps nothing about it', async () => {
    const part = await open();
    const keys = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    const before = keys();
    for (const isOpen of [false, true, false, true]) {
      part.querySelector('summary')!.click();
      expect(part.details!.open).to.equal(isOpen);
    }
    expect(keys()).to.deep.equal(before);
  });

  it('is named after the exit of the page', async () => {
    const part = await open({ label: 'Go to the weather' });
    expect(part.querySelector('summary')!.textContent).to.equal('About "Go to the weather"');
  });

  for (const [which, exit, said, words] of [
    ['Shift', undefined, undefined, [`${shift} ${loaded}`]],
    [
      'the keys of the page',
      'Home Home',
      'Home Home',
      [`Press Home, then Home within five seconds to leave. ${loaded}`],
    ],
  ] as const)
    it(`tells which keys leave: ${which}`, async () => {
      const part = await open({ keys: said }, exit);
      expect(shown(part, '[slot=keys] p')).to.deep.equal(words);
    });

  for (const [where, exit, said] of [
    ['they are off', 'off', 'off'],
    ['the exit of the page has them off', 'off', undefined],
    ['the exit of the page has others', 'Home Home', undefined],
  ] as const)
    it(`says nothing about keys where ${where}`, async () => {
      const part = await open({ keys: said }, exit);
      expect(shown(part, '[slot=keys]')).to.deep.equal([]);
    });

  it('says from the start which keys leave once the page is ready, and moves nothing then', async () => {
    const { document, upgrade } = await frame(
      `${String(quickExit({ href }))}${String(exitExplainer({ open: true }))}`,
    );
    document.documentElement.dataset.leeExit = 'on';
    const part = document.querySelector<HTMLElement>('lee-exit-explainer')!;
    const height = part.offsetHeight;
    const said = [`${shift} ${loaded}`];
    expect(shown(part, '[slot=keys] p')).to.deep.equal(said);
    await upgrade();
    expect(shown(part, '[slot=keys] p')).to.deep.equal(said);
    expect(part.offsetHeight).to.equal(height);
    closeFrames();
  });

  it('shows how leaving looks over all of the page, and clears nothing', async () => {
    const part = await open();
    const field = document.querySelector('input')!;
    const before = JSON.stringify({ ...sessionStorage });
    button(part, 'try').click();
    expect(part.dialog!.matches(':modal')).to.equal(true);
    const { width, height } = part.dialog!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(field.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(shown(part, 'dialog p')[0]).to.equal(tried);
    button(part, 'back').click();
    expect(document.activeElement === button(part, 'try')).to.equal(true);
    expect(field.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(field.value).to.equal('Any name');
    expect(JSON.stringify({ ...sessionStorage })).to.equal(before);
  });

  it('puts the focus on its words, which are its name, and gives it back', async () => {
    const part = await open();
    button(part, 'try').click();
    expect(document.activeElement!.textContent).to.equal(tried);
    const { role, name } = await accessible(part.dialog!);
    expect([role, name]).to.deep.equal(['dialog', tried]);
    const closed = oneEvent(part.dialog!, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(part.dialog!.open).to.equal(false);
    expect(document.activeElement === button(part, 'try')).to.equal(true);
    expect(getComputedStyle(document.body).opacity).to.equal('1');
  });

  it('carries the exit of the page there, once', async () => {
    const part = await open();
    for (const time of ['first', 'second']) {
      button(part, 'try').click();
      const link = part.querySelector<HTMLAnchorElement>('lee-quick-exit a')!;
      const { left, top, width, height } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit === link, `in reach the ${time} time`).to.equal(true);
      expect([link.href, part.querySelectorAll('lee-quick-exit').length]).to.deep.equal([href, 1]);
      button(part, 'back').click();
    }
  });

  it('keeps the exit in view there on a very small screen', async () => {
    await setViewport({ width: 320, height: 256 });
    const part = await open();
    button(part, 'try').click();
    for (const y of [0, 900]) {
      part.dialog!.scrollTop = y;
      const { left, top, width, height } = part.querySelector('lee-quick-exit a')!.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit?.closest('lee-quick-exit') !== null, `scrolled to ${y}`).to.equal(true);
    }
    button(part, 'back').click();
    await setViewport({ width: 800, height: 600 });
  });

  it('shows the page again where it is taken away while it covers', async () => {
    const part = await open();
    button(part, 'try').click();
    expect(getComputedStyle(document.body).opacity).to.equal('0');
    part.remove();
    expect(getComputedStyle(document.body).opacity).to.equal('1');
  });

  it('shows all words on paper, and no button', async () => {
    const part = await open({ open: false });
    const height = part.offsetHeight;
    const { supported } = await emulateMedia({ media: 'print' });
    if (!supported) return;
    expect(part.offsetHeight).to.be.above(height + 200);
    expect(button(part, 'try').checkVisibility()).to.equal(false);
  });

  it('escapes its words', async () => {
    const part = await open({ label: '<b>a</b>', help: '<b>b</b>', keys: '<b> <b>' });
    expect(part.querySelector('b')).to.equal(null);
  });

  it('has nothing that axe finds, open and while it covers', async () => {
    const part = await open({ help: 'Ana helps.', safer: '/safer', talk: '/talk', level: 2 });
    await expect(part).to.be.accessible();
    button(part, 'try').click();
    await expect(part).to.be.accessible();
  });
});
