import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import { emulateMedia } from '../../../../test/support/media.js';
import { markup } from '../../../base/markup.js';
import { AXES, CHOICES, readComfort, type ComfortAxis } from '../../../controllers/comfort.js';
import { applyKeptComfort, forgetComfort } from '../../../controllers/comfort-note.js';
import { forgetKept } from '../../../controllers/forget.js';
import '../../../define/comfort-panel.js';
import '../../../define/comfort.js';
import { en } from '../../../words/en.js';
import { comfort, comfortAttributes, readComfortCookie } from '../comfort/comfort.html.js';
import type { LeeComfortChangeEvent } from './comfort-change-event.js';
import { comfortPanel, type ComfortPanelMarkup } from './comfort-panel.html.js';
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

async function opened(as?: ComfortPanelMarkup): Promise<LeeComfortPanel> {
  const part = await page<LeeComfortPanel>(comfortPanel(as));
  part.opener!.click();
  return part;
}

describe('lee-comfort-panel', () => {
  afterEach(forgetComfort);

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
    expect(localStorage.getItem(KEY)).to.equal('room=open&offer=answered');
    control(part, 'text', 'large').click();
    expect(localStorage.getItem(KEY)).to.equal('room=open&text=large&offer=answered');
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
    expect(localStorage.getItem(KEY)).to.equal('text=large&offer=answered');
  });

  it('shows what the page has when it is opened', async () => {
    const part = await page<LeeComfortPanel>(comfortPanel());
    documentElement.setAttribute('data-lee-room', 'still');
    localStorage.setItem(KEY, 'room=still');
    part.show();
    expect([control(part, 'room', 'still').checked, keep(part).checked]).to.deep.equal([true, true]);
  });

  it('undoes what was changed since it was opened, and nothing before', async () => {
    documentElement.dataset.leeRoom = 'still';
    const part = await opened();
    control(part, 'room', 'nook').click();
    control(part, 'spacing', 'roomy').click();
    press(part, en.comfort.undo);
    expect(readComfort(documentElement)).to.deep.equal({ room: 'still' });
    expect(control(part, 'room', 'still').checked).to.equal(true);
    expect(control(part, 'spacing', 'system').checked).to.equal(true);
  });

  it('keeps in a cookie, where the page asks for it, what the server reads for the next page', async () => {
    const part = await opened({ keep: 'cookie' });
    control(part, 'room', 'dusk').click();
    expect(document.cookie).not.to.include(KEY);
    keep(part).click();
    expect(readComfortCookie(document.cookie)).to.deep.equal({ room: 'dusk' });
    control(part, 'ring', 'strong').click();
    expect(String(comfortAttributes(document.cookie))).to.equal(
      ' data-lee-room="dusk" data-lee-ring="strong"',
    );
    expect(localStorage.getItem(KEY)).to.equal(null);
    keep(part).click();
    expect(document.cookie).not.to.include(KEY);
  });

  it('forgets the cookie with everything else when someone leaves', async () => {
    const part = await opened({ keep: 'cookie' });
    keep(part).click();
    expect(document.cookie).to.include(KEY);
    forgetKept();
    expect(document.cookie).not.to.include(KEY);
  });

  it('shows what most people look for, and folds the rest away', async () => {
    const part = await opened();
    const shown = AXES.filter((axis) => control(part, axis, 'system').checkVisibility());
    expect(shown).to.deep.equal(['room', 'light', 'text']);
    for (const details of panelOf(part).querySelectorAll('details')) details.open = true;
    expect(AXES.every((axis) => control(part, axis, 'system').checkVisibility())).to.equal(true);
  });

  it('offers each axis as it is, and first', async () => {
    const part = await opened();
    for (const set of panelOf(part).querySelectorAll('fieldset'))
      expect(set.querySelector('input')!.value).to.equal('system');
  });

  it('says in one line what the device asks for, and nothing where it asks for nothing', async () => {
    const line = (part: LeeComfortPanel) => panelOf(part).querySelector('#device')!;
    if (!(await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })).supported) return;
    expect(line(await opened()).textContent).to.equal('Your device asks for dark colors and less motion.');
    await emulateMedia({ colorScheme: 'light' });
    const part = await opened();
    expect([line(part).textContent, line(part).checkVisibility()]).to.deep.equal(['', false]);
  });

  describe('as an offer', () => {
    afterEach(() => sessionStorage.removeItem(KEY));

    const buttons = (part: LeeComfortPanel) => [
      ...part.querySelectorAll<HTMLButtonElement>(':scope > button'),
    ];

    it('is one line with two answers of one size and look', async () => {
      const part = await page<LeeComfortPanel>(comfortPanel({ offer: true }));
      expect(part.querySelector('p')!.textContent).to.equal(en.comfort.offer);
      const looks = buttons(part).map((one) => {
        const { backgroundColor, borderColor, fontSize, fontWeight, height } = getComputedStyle(one);
        return { backgroundColor, borderColor, fontSize, fontWeight, height };
      });
      expect(looks).to.have.length(2);
      expect(looks[0]).to.deep.equal(looks[1]);
    });

    it('goes once someone leaves the page as it is, keeps the focus, and says where the choices are', async () => {
      const part = await page<LeeComfortPanel>(comfortPanel({ offer: true }));
      const [, no] = buttons(part);
      no.click();
      expect(part.open).to.equal(false);
      expect(buttons(part).some((one) => one.checkVisibility())).to.equal(false);
      expect(document.activeElement?.textContent).to.equal(en.comfort.later);
      expect(sessionStorage.getItem(KEY)).to.equal('offer=answered');
    });

    it('goes once someone has seen the choices', async () => {
      const part = await page<LeeComfortPanel>(comfortPanel({ offer: true }));
      part.opener!.click();
      expect(part.open).to.equal(true);
      press(part, en.comfort.close);
      expect(buttons(part).some((one) => one.checkVisibility())).to.equal(false);
      expect(document.activeElement?.textContent).to.equal(en.comfort.later);
    });

    it('is not there on the next page once it was answered, nor where choices are kept', async () => {
      for (const answered of ['offer=answered', 'room=nook&offer=answered']) {
        sessionStorage.setItem(KEY, answered);
        applyKeptComfort(documentElement);
        const part = await page<LeeComfortPanel>(comfortPanel({ offer: true }));
        expect(part.checkVisibility()).to.equal(false);
        documentElement.removeAttribute('data-lee-room');
      }
    });

    it('says nothing where the browser may keep nothing', async () => {
      const part = await page<LeeComfortPanel>(comfortPanel({ offer: true }));
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      try {
        buttons(part)[1].click();
      } finally {
        Storage.prototype.setItem = setItem;
      }
      expect(document.activeElement?.textContent).to.equal(en.comfort.later);
      expect(news(part)).to.equal('');
      expect(sessionStorage.getItem(KEY)).to.equal(null);
    });

    it('has nothing that axe finds', async () => {
      await expect(await page(comfortPanel({ offer: true }))).to.be.accessible();
    });
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

  it('has nothing that axe finds while it is open', async function () {
    this.timeout(60_000);
    await expect(await opened()).to.be.accessible();
  });
});
