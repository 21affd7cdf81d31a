import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import '../../../define/button.js';
import '../../../define/dialog.js';
import '../../../define/quick-exit.js';
import { markup } from '../../../base/markup.js';
import { quickExit } from '../../../html.js';
import { en } from '../../../words/en.js';
import { dialog } from './dialog.html.js';
import type { LeeDialog } from './dialog.js';

const href = 'https://example.org/weather';
const words = {
  label: 'How we keep this',
  heading: 'What you write here',
  content: 'It is kept for a year.',
  id: 'kept',
};
const inFull = dialog(words);
const byHand = `<lee-dialog><button type="button">Open</button><dialog><h2>Name</h2><p>Words</p></dialog></lee-dialog>`;

const close = (part: LeeDialog) => part.dialog!.querySelector<HTMLButtonElement>('[slot=close] button')!;

const inReach = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === element;
};

describe('lee-dialog', () => {
  it('opens when the person presses its button, and not before', async () => {
    const part = await page<LeeDialog>(inFull);
    expect(part.dialog!.checkVisibility()).to.equal(false);
    part.opener!.click();
    expect(part.dialog!.matches(':modal')).to.equal(true);
  });

  it('stays closed where the markup says open, and opens when it is asked for', async () => {
    const part = await page<LeeDialog>(String(inFull).replace('<dialog', '<dialog open'));
    expect([part.dialog!.open, part.dialog!.checkVisibility()]).to.deep.equal([false, false]);
    part.dialog!.setAttribute('open', '');
    expect(part.dialog!.checkVisibility(), 'written again later').to.equal(false);
    part.opener!.click();
    expect(part.dialog!.checkVisibility()).to.equal(true);
  });

  for (const [how, written, name] of [
    ['written in full', inFull, words.heading],
    ['written by hand', byHand, 'Name'],
  ] as const)
    it(`is named by its heading, which has the focus first, ${how}`, async () => {
      await page(`<div>${String(quickExit({ href }))}${String(written)}</div>`);
      const part = document.querySelector<LeeDialog>('lee-dialog')!;
      part.opener!.click();
      expect(document.activeElement!.textContent).to.equal(name);
      const found = await accessible(part.dialog!);
      expect([found.role, found.name]).to.deep.equal(['dialog', name]);
    });

  for (const [how, leave] of [
    ['with Close', (part: LeeDialog) => close(part).click()],
    ['with Escape', () => sendKeys({ press: 'Escape' })],
  ] as const)
    it(`closes ${how}, and gives the focus back to its button`, async () => {
      const part = await page<LeeDialog>(inFull);
      part.opener!.click();
      await leave(part);
      expect(part.dialog!.open).to.equal(false);
      expect(document.activeElement === part.opener).to.equal(true);
    });

  it('always has a visible way out, also where the page wrote none', async () => {
    const part = await page<LeeDialog>(byHand);
    for (const time of ['first', 'second']) {
      part.opener!.click();
      expect(close(part).textContent).to.equal(en.dialog.close);
      expect(inReach(close(part)), `the ${time} time`).to.equal(true);
      close(part).click();
    }
    expect(part.querySelectorAll('[slot=close]').length).to.equal(1);
  });

  it('keeps both ways out in view however long its words are', async () => {
    const long = markup`${Array.from({ length: 80 }, () => markup`<p>More to read.</p>`)}`;
    await page(markup`<div>${quickExit({ href })}${dialog({ ...words, content: long })}</div>`);
    const part = document.querySelector<LeeDialog>('lee-dialog')!;
    part.opener!.click();
    for (const y of [0, 900, 9000]) {
      part.dialog!.scrollTop = y;
      expect(inReach(close(part)), `Close at ${y}`).to.equal(true);
      expect(inReach(part.querySelector('[slot=leave] a')!), `Leave at ${y}`).to.equal(true);
    }
  });

  it('carries the exit of the page inside it, once', async () => {
    await page(markup`<div>${quickExit({ href, fixed: true })}${inFull}</div>`);
    const part = document.querySelector<LeeDialog>('lee-dialog')!;
    for (const time of ['first', 'second']) {
      part.opener!.click();
      const link = part.querySelector<HTMLAnchorElement>('lee-quick-exit a')!;
      expect(inReach(link), `the ${time} time`).to.equal(true);
      expect([link.href, link.rel]).to.deep.equal([href, 'noreferrer']);
      expect(part.querySelectorAll('lee-quick-exit').length).to.equal(1);
      close(part).click();
    }
  });

  it('is a section of the page where its script does not come', async () => {
    const { document } = await frame(String(inFull));
    document.documentElement.removeAttribute('data-lee-script');
    const shown = [...document.querySelectorAll<HTMLElement>('lee-dialog :is(button, h2, p)')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent);
    expect(shown).to.deep.equal([words.heading, words.content]);
    closeFrames();
  });

  it('escapes its words', async () => {
    const part = await page(
      dialog({ ...words, label: '<b>a</b>', heading: '<b>b</b>', content: '<b>c</b>' }),
    );
    expect(part.querySelector('b')).to.equal(null);
  });

  it('has nothing that axe finds, closed and open', async () => {
    const part = await page<LeeDialog>(inFull);
    await expect(part).to.be.accessible();
    part.opener!.click();
    await expect(part).to.be.accessible();
  });
});
