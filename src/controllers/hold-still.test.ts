import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { page } from '../../test/support/fixture.js';
import { markup } from '../base/markup.js';
import { comfortPanel } from '../components/comfort/comfort-panel/comfort-panel.html.js';
import type { LeeComfortPanel } from '../components/comfort/comfort-panel/comfort-panel.js';
import { narrative } from '../components/fields/narrative/narrative.html.js';
import { textField } from '../components/fields/text-field/text-field.html.js';
import '../define/comfort-panel.js';
import '../define/comfort.js';
import '../define/narrative.js';
import '../define/text-field.js';
import { AXES, CHOICES, type ComfortAxis } from './comfort.js';
import { holdStill } from './hold-still.js';

/** A browser places boxes by 1/64 or 1/60 of a pixel. */
const LEAST = 1 / 60;

interface Choosing {
  axis: ComfortAxis;
  value: string;
}

const choosings = AXES.flatMap((axis) => ['system', ...CHOICES[axis]].map((value) => ({ axis, value })));

/** Several choices, a field, and where on the screen it is, as far as the page can be scrolled: from its top to its end. */
const middles = fc.record({
  chosen: fc.array(fc.constantFrom<Choosing>(...choosings), { minLength: 1, maxLength: 5 }),
  field: fc.nat({ max: 6 }),
  scrolled: fc.double({ min: 0, max: 1, noNaN: true }),
});

const frame = () => new Promise((done) => requestAnimationFrame(done));

const topOf = (one: Element) => one.getBoundingClientRect().top;

const questions = [0, 1, 2, 3, 4, 5].map((one) =>
  textField({ name: `name-${one}`, label: 'What should we call you?', hint: 'Any name is fine.' }),
);

/** A form in the middle of a page, which is longer than the screen. */
async function form(): Promise<LeeComfortPanel> {
  const main = await page(
    markup`<div>${comfortPanel()}<p>Some questions may be hard. You can skip any of them, and come back.</p>${questions}${narrative({ name: 'story', label: 'What is happening?' })}</div>`,
  );
  return main.querySelector('lee-comfort-panel')!;
}

const fields = () =>
  [...document.querySelectorAll<HTMLInputElement>('lee-text-field input, lee-narrative textarea')].filter(
    (one) => !one.closest('lee-option'),
  );

const control = (part: LeeComfortPanel, { axis, value }: Choosing) =>
  part.shadowRoot!.querySelector<HTMLInputElement>(`[name=${axis}][value=${value}]`)!;

/** Goes to a field, and brings it to a place on the screen. WebKit brings back by itself what is not on it. */
function goTo(field: number, scrolled: number): HTMLInputElement {
  const one = fields()[field];
  // WebKit brings what has the focus into view some frames later, unless it is told not to.
  one.focus({ preventScroll: true });
  one.value = 'Any name';
  one.setSelectionRange(2, 5);
  document.scrollingElement!.scrollTop += topOf(one) - scrolled * (innerHeight - one.offsetHeight);
  return one;
}

async function assertStays(one: Element, act: () => void, says: string): Promise<void> {
  const top = topOf(one);
  act();
  expect(Math.abs(topOf(one) - top), `${says}, at once`).to.be.below(LEAST);
  await frame();
  expect(Math.abs(topOf(one) - top), `${says}, later`).to.be.below(LEAST);
}

describe('a change of comfort in the middle of a question', function () {
  this.timeout(120_000);

  it('leaves the words, the place, the focus and the field where they are, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(middles, async ({ chosen, field, scrolled }) => {
        const part = await form();
        const one = goTo(field, scrolled);
        for (const choosing of chosen) {
          await assertStays(one, () => control(part, choosing).click(), JSON.stringify(choosing));
          expect(document.activeElement === one, 'the focus').to.equal(true);
          expect([one.value, one.selectionStart, one.selectionEnd]).to.deep.equal(['Any name', 2, 5]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('leaves what has the focus in the panel where it is, and the field that someone came from', async () => {
    await fc.assert(
      fc.asyncProperty(middles, async ({ chosen, field, scrolled }) => {
        const part = await form();
        const one = goTo(field, scrolled);
        part.show();
        for (const details of part.shadowRoot!.querySelectorAll('details')) details.open = true;
        for (const choosing of chosen) {
          const radio = control(part, choosing);
          radio.focus({ preventScroll: true });
          await frame();
          await frame();
          const top = topOf(one);
          await assertStays(radio, () => radio.click(), JSON.stringify(choosing));
          expect(part.shadowRoot!.activeElement === radio, 'the focus').to.equal(true);
          expect(Math.abs(topOf(one) - top), 'the field').to.be.below(LEAST);
        }
        part.hide();
      }),
      { numRuns: 4 },
    );
  });

  it('leaves the field where it is for a choice that the page writes', async () => {
    await form();
    document.querySelector('main')!.prepend(document.createElement('lee-comfort'));
    const part = document.querySelector('lee-comfort')!;
    const one = goTo(3, 0.5);
    for (const text of ['larger', 'system', 'large'])
      await assertStays(one, () => part.setAttribute('text', text), text);
  });

  it('leaves no space behind where the page can scroll', async () => {
    const part = await form();
    const one = goTo(3, 0.5);
    const height = document.scrollingElement!.scrollHeight;
    for (const value of ['larger', 'system'])
      await assertStays(one, () => control(part, { axis: 'text', value }).click(), value);
    expect(document.scrollingElement!.scrollHeight - height).to.be.within(-1, 1);
  });

  it('would see a field that is moved', async () => {
    await form();
    const one = goTo(3, 0.5);
    let failed = false;
    await assertStays(one, () => document.documentElement.setAttribute('data-lee-text', 'larger'), '').catch(
      () => (failed = true),
    );
    expect(failed).to.equal(true);
  });

  it('scrolls nothing for what is fixed to the screen', async () => {
    await form();
    const bar = document.querySelector<HTMLElement>('main > div > p')!;
    bar.style.position = 'fixed';
    bar.replaceChildren(document.createElement('button'));
    document.scrollingElement!.scrollTop = 100;
    holdStill([bar.firstElementChild], () => bar.style.setProperty('top', '40px'));
    expect(document.scrollingElement!.scrollTop).to.be.closeTo(100, 1);
  });
});
