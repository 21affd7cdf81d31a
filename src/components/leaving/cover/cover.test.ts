import { expect, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/cover.js';
import '../../../define/quick-exit.js';
import { en } from '../../../words/en.js';
import { quickExit } from '../../leaving/quick-exit/quick-exit.html.js';
import { cover } from './cover.html.js';
import type { LeeCover } from './cover.js';

const href = 'https://example.org/weather';
const WORDS = 'Some words of mine';

const card = (part: LeeCover) => part.shadowRoot!.querySelector('dialog')!;
const show = (part: LeeCover) => card(part).querySelector('button')!;

/** What a press in the middle of the screen would meet. */
const inTheMiddle = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2);

/** Not frames: there are none in a tab behind another. */
const aMoment = () => new Promise((done) => setTimeout(done, 50));

/** A page on which someone is writing, with a part beside what they write. */
async function writing(more: unknown = '') {
  const field = `<textarea aria-label="What is happening">${WORDS}</textarea>`;
  const main = await page(`<div>${field}${String(more)}${String(cover())}</div>`);
  const control = main.querySelector('textarea')!;
  control.focus();
  control.setSelectionRange(2, 6);
  return { main, control, part: main.querySelector<LeeCover>('lee-cover')! };
}

const placeIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
  [value, selectionStart, selectionEnd] as const;

describe('lee-cover', () => {
  beforeEach(() => (document.title = 'Rivermouth intake'));
  afterEach(() => document.querySelectorAll<LeeCover>('lee-cover').forEach((part) => part.uncover()));

  it('is a button that says what it does, and covers nothing by itself', async () => {
    const part = await page<LeeCover>(cover());
    const { role, name } = await accessible(part.opener!);
    expect([role, name]).to.deep.equal(['button', en.cover.hide]);
    expect(part.covered).to.equal(false);
  });

  it('has nothing that axe finds, at rest and while the page is covered', async () => {
    const part = await page<LeeCover>(cover());
    await expect(part).to.be.accessible();
    part.cover();
    await expect(part).to.be.accessible();
  });

  it('covers all of the page with a card that says "Notes"', async () => {
    const part = await page<LeeCover>(cover());
    part.opener!.click();
    expect([part.covered, part.matches(':state(covered)')]).to.deep.equal([true, true]);
    const { top, left, width, height } = card(part).getBoundingClientRect();
    expect([top, left, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    expect(inTheMiddle() === part).to.equal(true);
    const { role, name } = await accessible(card(part));
    expect([role, name]).to.deep.equal(['dialog', 'Notes']);
  });

  it('is opaque, and hides what is behind it from a search and from paper as well', async () => {
    const { part, control } = await writing();
    part.cover();
    expect(getComputedStyle(card(part)).backgroundColor).to.match(/^rgb\(/);
    expect(getComputedStyle(control).visibility).to.equal('hidden');
    part.uncover();
    expect(getComputedStyle(control).visibility).to.equal('visible');
  });

  it('takes the title along, and gives it back', async () => {
    const part = await page<LeeCover>(cover());
    part.cover();
    expect(document.title).to.equal('Notes');
    part.uncover();
    expect(document.title).to.equal('Rivermouth intake');
  });

  it('says what the agency wants it to say', async () => {
    const part = await page<LeeCover>(cover({ label: 'Cover', heading: '<Shopping>' }));
    part.cover();
    expect([part.opener!.textContent, document.title]).to.deep.equal(['Cover', '<Shopping>']);
    expect((await accessible(card(part))).name).to.equal('<Shopping>');
  });

  it('keeps the words, the focus and the caret', async () => {
    const { part, control } = await writing();
    part.cover();
    expect(document.activeElement === control).to.equal(false);
    show(part).click();
    expect(part.covered).to.equal(false);
    expect(document.activeElement === control).to.equal(true);
    expect(placeIn(control)).to.deep.equal([WORDS, 2, 6]);
  });

  it('keeps the place on the page, though the page was moved behind it', async () => {
    const { part, main } = await writing();
    main.style.paddingBlockEnd = '4000px';
    scrollTo(0, 900);
    part.cover();
    scrollTo(0, 0);
    part.uncover();
    expect(scrollY).to.equal(900);
    scrollTo(0, 0);
  });

  it('stays covered however often Escape is pressed, and whatever else is', async () => {
    const { part, control } = await writing();
    part.cover();
    for (const press of ['Escape', 'Escape', 'Escape', 'Escape', 'a', 'Backspace', 'PageDown', 'Escape']) {
      await sendKeys({ press });
      await aMoment();
      expect([part.covered, card(part).matches(':modal')], press).to.deep.equal([true, true]);
      expect(inTheMiddle() === part, press).to.equal(true);
    }
    expect(document.title).to.equal('Notes');
    show(part).click();
    expect(placeIn(control)).to.deep.equal([WORDS, 2, 6]);
  });

  it('is uncovered by no key that is hit in a hurry, in any order', async () => {
    const { part, control } = await writing();
    const keys = [
      'Escape',
      'Escape',
      'a',
      'Backspace',
      'Delete',
      'ArrowDown',
      'PageDown',
      'Home',
      'Shift',
      'End',
    ];
    part.cover();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...keys), { maxLength: 6 }), async (presses) => {
        for (const press of presses) await sendKeys({ press });
        expect([part.covered, inTheMiddle() === part, document.title]).to.deep.equal([true, true, 'Notes']);
      }),
      { numRuns: 12 },
    );
    part.uncover();
    expect(placeIn(control)).to.deep.equal([WORDS, 2, 6]);
  });

  it('comes back where the browser closes it all the same', async () => {
    const { part, control } = await writing();
    part.cover();
    (part.shadowRoot!.activeElement as HTMLElement).blur();
    const closed = oneEvent(card(part), 'close');
    card(part).close();
    expect(getComputedStyle(control).visibility, 'nothing shows in between').to.equal('hidden');
    await closed;
    expect([card(part).matches(':modal'), part.covered]).to.deep.equal([true, true]);
  });

  it('gives its button the focus back where nothing else had it', async () => {
    const part = await page<LeeCover>(cover());
    part.opener!.click();
    show(part).click();
    expect(document.activeElement === part.opener).to.equal(true);
  });

  it('says when it covers and when the page shows, and carries nothing', async () => {
    const part = await page<LeeCover>(cover());
    const heard: string[] = [];
    for (const type of ['lee-cover', 'lee-uncover'])
      part.parentElement!.addEventListener(
        type,
        (event) => heard.push([type, ...Object.keys(event).filter((key) => key !== 'isTrusted')].join(' ')),
        { once: true },
      );
    part.opener!.click();
    part.cover();
    show(part).click();
    part.uncover();
    expect(heard).to.deep.equal(['lee-cover', 'lee-uncover']);
  });

  it('carries the exit of the page inside it, once', async () => {
    const { part } = await writing(quickExit({ href, fixed: true }));
    for (const time of ['first', 'second']) {
      part.cover();
      const link = part.querySelector<HTMLAnchorElement>('lee-quick-exit a')!;
      const { left, top, width, height } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit === link, `in reach the ${time} time`).to.equal(true);
      expect(part.querySelectorAll('lee-quick-exit').length).to.equal(1);
      part.uncover();
    }
  });

  it('opens one card, however many parts there are', async () => {
    const main = await page(`<div>${String(cover())}${String(cover())}</div>`);
    const [one, other] = main.querySelectorAll<LeeCover>('lee-cover');
    one.cover();
    other.cover();
    expect([one.covered, other.covered, card(other).open]).to.deep.equal([true, false, false]);
    one.uncover();
    other.cover();
    expect([one.covered, other.covered]).to.deep.equal([false, true]);
  });

  it('covers a dialog of other code that was open before', async () => {
    const { part, main } = await writing('<dialog>What was said <button>Close it</button></dialog>');
    const other = main.querySelector('dialog')!;
    other.showModal();
    part.cover();
    expect(inTheMiddle() === part).to.equal(true);
    expect(getComputedStyle(other).opacity).to.equal('0');
    show(part).click();
    expect([part.covered, other.open]).to.deep.equal([false, true]);
  });

  it('stays in front of, and out of the way of, a dialog that the page opens meanwhile', async () => {
    const { part, main } = await writing(
      '<dialog>News <button>Close it</button></dialog><own-dialog></own-dialog>',
    );
    const inShadow = main.querySelector('own-dialog')!.attachShadow({ mode: 'open' });
    inShadow.append(document.createElement('dialog'));
    for (const other of [main.querySelector('dialog')!, inShadow.querySelector('dialog')!]) {
      part.cover();
      other.showModal();
      await sendKeys({ press: 'Tab' });
      await aMoment();
      expect(inTheMiddle() === part).to.equal(true);
      part.uncover();
      other.close();
    }
  });

  it('does not trap anyone where it cannot be seen', async () => {
    const { warn } = console;
    const heard: string[] = [];
    console.warn = (text: string) => heard.push(text);
    for (const hidden of ['hidden', 'inert']) {
      const main = await page(`<div ${hidden}>${String(cover())}</div>`);
      const part = main.querySelector<LeeCover>('lee-cover')!;
      part.cover();
      expect([part.covered, card(part).open], hidden).to.deep.equal([false, false]);
    }
    console.warn = warn;
    expect(heard.join()).to.match(/hidden or inert/);
  });

  it('stays covered while the page moves its nodes about', async () => {
    const { part, main } = await writing();
    part.cover();
    main.prepend(part);
    await aMoment();
    expect([part.covered, card(part).matches(':modal')]).to.deep.equal([true, true]);
    expect(inTheMiddle() === part).to.equal(true);
  });

  it('shows the page where the page takes the part out', async () => {
    const { part, control } = await writing();
    part.cover();
    part.remove();
    await aMoment();
    expect([part.covered, getComputedStyle(control).visibility]).to.deep.equal([false, 'visible']);
    expect(document.title).to.equal('Rivermouth intake');
  });
});
