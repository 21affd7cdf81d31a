import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import { AXES, CHOICES, readComfort, type ComfortAxis } from '../../../controllers/comfort.js';
import '../../../define/comfort-panel.js';
import '../../../define/comfort.js';
import { en } from '../../../words/en.js';
import { comfort } from '../comfort/comfort.html.js';
import type { LeeComfortChangeEvent } from './comfort-change-event.js';
import { comfortPanel } from './comfort-panel.html.js';
import type { LeeComfortPanel } from './comfort-panel.js';

const { documentElement } = document;
const KEY = 'ui-comfort';

const panelOf = (part: LeeComfortPanel) => part.shadowRoot!.querySelector<HTMLElement>('section')!;
const controls = (part: LeeComfortPanel) => [...panelOf(part).querySelectorAll('input')];
const control = (part: LeeComfortPanel, axis: ComfortAxis, value: string) =>
  controls(part).find((one) => one.name === axis && one.value === value)!;
const keep = (part: LeeComfortPanel) => controls(part).find(({ name }) => name === 'keep')!;
const news = (part: LeeComfortPanel) => panelOf(part).querySelector('[role=status]')!.textContent;
const press = (part: LeeComfortPanel, words: string) =>
  [...panelOf(part).querySelectorAll('button')].find((one) => one.textContent === words)!.click();
const places = (part: LeeComfortPanel) =>
  controls(part).map((one) => {
    const { top, left, width, height } = one.getBoundingClientRect();
    return [top, left, width, height];
  });

/** Takes so much of the storage, if there is so much left. */
function fill(size: number): void {
  try {
    localStorage.setItem(`fill-${size}`, 'x'.repeat(size));
  } catch {
    // Less is left.
  }
}

async function opened(): Promise<LeeComfortPanel> {
  const part = await page<LeeComfortPanel>(comfortPanel());
  part.opener!.click();
  return part;
}

describe('lee-comfort-panel', () => {
  afterEach(() => localStorage.removeItem(KEY));

  it('opens and closes with its button, and says which', async () => {
    const part = await page<LeeComfortPanel>(comfortPanel());
    const { role, name } = await accessible(part.opener!);
    expect([role, name]).to.deep.equal(['button', en.comfort.comfort]);
    for (const open of [true, false]) {
      part.opener!.click();
      expect(part.open).to.equal(open);
      expect(part.opener!.ariaExpanded).to.equal(String(open));
    }
  });

  for (const axis of AXES) {
    it(`changes the page at once when someone chooses: ${axis}`, async () => {
      const part = await opened();
      const heard: object[] = [];
      part.addEventListener('lee-comfort-change', ({ comfort: chosen }: LeeComfortChangeEvent) =>
        heard.push(chosen),
      );
      for (const value of CHOICES[axis]) {
        control(part, axis, value).click();
        expect(readComfort(documentElement)).to.deep.equal({ [axis]: value });
        expect(heard.pop()).to.deep.equal({ [axis]: value });
      }
      control(part, axis, 'system').click();
      expect(readComfort(documentElement)).to.deep.equal({});
    });
  }

  it('shows each choice on itself', async () => {
    const part = await opened();
    const look = () => {
      const { backgroundColor, fontSize } = getComputedStyle(panelOf(part));
      return { backgroundColor, fontSize };
    };
    control(part, 'room', 'steady').click();
    const before = look();
    control(part, 'room', 'dusk').click();
    expect(look().backgroundColor).not.to.equal(before.backgroundColor);
    control(part, 'text', 'larger').click();
    expect(parseFloat(look().fontSize)).to.be.above(parseFloat(before.fontSize));
  });

  it('moves nothing by any part of a pixel, the focused control neither, when the room changes', async () => {
    const part = await opened();
    for (const room of [...CHOICES.room, 'system']) {
      const chosen = control(part, 'room', room);
      chosen.focus();
      const before = places(part);
      chosen.click();
      expect(part.shadowRoot!.activeElement === chosen, 'keeps the focus').to.equal(true);
      expect(places(part), room).to.deep.equal(before);
    }
  });

  it('says what was chosen', async () => {
    const part = await opened();
    control(part, 'room', 'nook').click();
    expect(news(part)).to.equal(en.comfort.chosen(en.comfort.axes.room, 'Nook'));
  });

  it('says only the last of several choices, and that after a while', async () => {
    const part = await opened();
    control(part, 'room', 'nook').click();
    const first = news(part);
    control(part, 'text', 'large').click();
    control(part, 'text', 'larger').click();
    expect(news(part), 'while the first is read').to.equal(first);
    await waitUntil(() => news(part) !== first, 'it says more', { timeout: 3000 });
    expect(news(part), 'later').to.equal(en.comfort.chosen(en.comfort.axes.text, 'Largest'));
  });

  it('says kindly that the storage of the browser is full, and keeps the choice on the page', async () => {
    const part = await opened();
    try {
      for (let size = 2 ** 23; size >= 1; size /= 2) fill(size);
      keep(part).click();
      expect(news(part)).to.equal(en.comfort.notKept);
      expect(keep(part).checked).to.equal(false);
      control(part, 'room', 'nook').click();
      expect(documentElement.dataset.leeRoom).to.equal('nook');
    } finally {
      localStorage.clear();
    }
  });

  it('undoes every choice with one press, and what is kept too', async () => {
    const part = await opened();
    for (const axis of AXES) control(part, axis, CHOICES[axis].at(-1)!).click();
    keep(part).click();
    expect(Object.keys(readComfort(documentElement))).to.deep.equal(AXES);
    press(part, en.comfort.reset);
    expect(readComfort(documentElement)).to.deep.equal({});
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(
      controls(part)
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ).to.deep.equal(AXES.map(() => 'system'));
  });

  it('keeps nothing before someone asks, and forgets it when they ask', async () => {
    const stored = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    const before = stored();
    const part = await opened();
    control(part, 'room', 'nook').click();
    press(part, en.comfort.reset);
    control(part, 'room', 'open').click();
    expect(stored()).to.equal(before);
    keep(part).click();
    expect(localStorage.getItem(KEY)).to.equal('room=open');
    control(part, 'text', 'large').click();
    expect(localStorage.getItem(KEY)).to.equal('room=open&text=large');
    keep(part).click();
    expect(stored()).to.equal(before);
    expect(readComfort(documentElement), 'what was chosen stays').to.deep.equal({
      room: 'open',
      text: 'large',
    });
  });

  it('keeps only known values', async () => {
    documentElement.setAttribute('data-lee-room', 'night');
    documentElement.setAttribute('data-lee-agency', 'rivermouth');
    const part = await opened();
    control(part, 'text', 'large').click();
    keep(part).click();
    expect(localStorage.getItem(KEY)).to.equal('text=large');
  });

  it('shows what the page has when it is opened', async () => {
    const part = await page<LeeComfortPanel>(comfortPanel());
    documentElement.setAttribute('data-lee-room', 'still');
    localStorage.setItem(KEY, 'room=still');
    part.show();
    expect([control(part, 'room', 'still').checked, keep(part).checked]).to.deep.equal([true, true]);
  });

  it('is for the part of the page that it is in, and offers to keep nothing there', async () => {
    const wrap = await page(comfort({}, markup`${comfortPanel()}`));
    const part = wrap.querySelector<LeeComfortPanel>('lee-comfort-panel')!;
    part.show();
    control(part, 'room', 'dusk').click();
    expect(readComfort(wrap)).to.deep.equal({ room: 'dusk' });
    expect(readComfort(documentElement)).to.deep.equal({});
    expect(keep(part).checkVisibility()).to.equal(false);
  });

  it('closes with Escape and gives the focus back to its button', async () => {
    const part = await opened();
    control(part, 'room', 'system').focus();
    await sendKeys({ press: 'Escape' });
    expect(part.open).to.equal(false);
    expect(document.activeElement === part.opener).to.equal(true);
  });

  it('closes when the focus goes elsewhere, so that it never covers it', async () => {
    const main = await page(markup`<div>${comfortPanel()}<a href="#top">On</a></div>`);
    const part = main.querySelector<LeeComfortPanel>('lee-comfort-panel')!;
    part.show();
    control(part, 'room', 'system').focus();
    expect(part.open).to.equal(true);
    main.querySelector('a')!.focus();
    expect(part.open).to.equal(false);
  });

  it('has nothing that axe finds while it is open', async () => {
    await expect(await opened()).to.be.accessible();
  });
});
