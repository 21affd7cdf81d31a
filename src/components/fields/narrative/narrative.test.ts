import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/narrative.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { narrative } from './narrative.html.js';
import type { LeeNarrative } from './narrative.js';

const story = { name: 'story', label: 'What is happening, in your own words?', hint: 'A line is enough.' };
const short = `<lee-narrative name="story" label="${story.label}" hint="${story.hint}"></lee-narrative>`;

const press = (part: Element) => part.querySelector<HTMLButtonElement>('button')!.click();

describe('lee-narrative', () => {
  it('keeps every line as it was written, the first one too', async () => {
    const value = '\n\nHe said: "<b>no</b>" \u00B7 \u2066555 0100\u2069\n';
    const part = await page<LeeNarrative>(narrative({ ...story, value }));
    expect(part.value).to.equal(value);
    expect(part.querySelector('b')).to.equal(null);
  });

  for (const [how, written] of [
    ['written in full', () => narrative(story)],
    ['written with attributes only', () => short],
  ] as const) {
    it(`grows with the words and never scrolls inside, ${how}`, async () => {
      const part = await page<LeeNarrative>(written());
      const control = part.control!;
      const before = control.offsetHeight;
      control.value = 'A line\n'.repeat(20);
      control.setSelectionRange(control.value.length, control.value.length);
      control.focus();
      await sendKeys({ type: 'More' });
      expect(control.offsetHeight).to.be.above(before);
      expect(control.scrollHeight - control.clientHeight).to.be.at.most(1);
    });

    it(`hides what was written and shows it again, ${how}`, async () => {
      const part = await page<LeeNarrative>(written());
      part.focus();
      await sendKeys({ type: 'Some words' });
      const height = part.offsetHeight;
      press(part);
      expect(getComputedStyle(part.control!).visibility).to.equal('hidden');
      expect(part.querySelector('[role=status]')!.textContent).to.equal(en.narrative.hidden);
      expect(part.querySelector('button')!.textContent).to.equal(en.narrative.show);
      expect(part.offsetHeight, 'nothing moves').to.equal(height);
      expect(part.value, 'nothing is lost').to.equal('Some words');
      press(part);
      expect(getComputedStyle(part.control!).visibility).to.equal('visible');
      expect(part.querySelector('[role=status]')!.textContent).to.equal('');
      expect(part.querySelector('button')!.textContent).to.equal(en.narrative.hide);
      expect(part.offsetHeight).to.equal(height);
    });
  }

  it('takes hidden words away from assistive technology too, and sends them all the same', async () => {
    const form = await page<HTMLFormElement>(
      `<form>${String(narrative({ ...story, value: 'Some words' }))}</form>`,
    );
    press(form);
    const { engine, role } = await accessible(form.querySelector('textarea')!);
    // WebKit's driver computes a role for what is not in the tree as well.
    if (engine !== 'webkit') expect(role).to.equal('none');
    expect(new FormData(form).get('story')).to.equal('Some words');
  });

  it('covers all of the words while they are hidden', async () => {
    const part = await page<LeeNarrative>(narrative({ ...story, value: 'A line\n'.repeat(20) }));
    press(part);
    const cover = part.querySelector('[slot=cover]')!.getBoundingClientRect();
    const control = part.control!.getBoundingClientRect();
    expect([cover.top, cover.left, cover.width, cover.height]).to.deep.equal([
      control.top,
      control.left,
      control.width,
      control.height,
    ]);
  });

  it('shows the words again when something about them needs a look', async () => {
    const form = await page<HTMLFormElement>(
      `<form>${String(narrative({ ...story, required: true }))}<button>Send it</button></form>`,
    );
    press(form);
    form.querySelector<HTMLElement>(':scope > button')!.click();
    expect(form.querySelector<LeeNarrative>('lee-narrative')!.covered).to.equal(false);
    expect(document.activeElement === form.querySelector('textarea')).to.equal(true);
  });

  it('keeps its prompts closed until the person opens them', async () => {
    const part = await page(narrative({ ...story, prompts: ['What would help', 'Who is with you'] }));
    const prompts = part.querySelector('details')!;
    expect(prompts.open).to.equal(false);
    prompts.querySelector('summary')!.click();
    expect(prompts.open).to.equal(true);
    expect([...prompts.querySelectorAll('li')].map((one) => one.textContent)).to.deep.equal([
      'What would help',
      'Who is with you',
    ]);
  });

  it('asks for no length and counts nothing', async () => {
    const { control } = await page<LeeNarrative>(narrative(story));
    expect([control!.minLength, control!.maxLength]).to.deep.equal([-1, -1]);
  });

  it('keeps a private answer out of form history and spelling services', async () => {
    for (const written of [narrative({ ...story, private: true }), short.replace('name', 'private name')]) {
      const { control } = await page<LeeNarrative>(written);
      expect(
        ['autocomplete', 'spellcheck', 'autocapitalize'].map((name) => control!.getAttribute(name)),
      ).to.deep.equal(['off', 'false', 'off']);
    }
  });

  it('sends the decline instead of the words, and keeps the words in reach', async () => {
    const form = await page<HTMLFormElement>(
      `<form>${String(narrative({ ...story, value: 'Some words', decline: true }))}</form>`,
    );
    form.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    expect([...new FormData(form)]).to.deep.equal([['story.declined', 'asked-declined']]);
    expect(form.querySelector<LeeNarrative>('lee-narrative')!.value).to.equal('Some words');
  });

  it('says that a line is enough, where nothing else helps', async () => {
    for (const written of [
      narrative({ name: 'story', label: story.label }),
      short.replace(` hint="${story.hint}"`, ''),
    ]) {
      const part = await page<LeeNarrative>(written);
      expect(part.querySelector('[slot=hint]')!.textContent).to.equal(en.narrative.line);
    }
    const own = await page<LeeNarrative>(short.replace(story.hint, 'Any words are fine.'));
    expect(own.querySelector('[slot=hint]')!.textContent).to.equal('Any words are fine.');
  });

  it('keeps its room without a hint before it is defined, with attributes only', async () => {
    const { document: other, upgrade } = await frame(
      `<lee-narrative name="story" label="${story.label}"></lee-narrative><p id="below">Below</p>`,
    );
    const top = () => other.querySelector('#below')!.getBoundingClientRect().top;
    const before = top();
    await upgrade();
    expect(Math.abs(top() - before)).to.be.lessThan(1);
    closeFrames();
  });

  it('stays quick with a hundred thousand characters of a pasted page, and keeps each of them', async () => {
    const line = '<p onclick="alert(1)">\u202Eسمر 👩🏽‍🦽</p><script>alert(1)</script>\n';
    const value = line.repeat(Math.ceil(100_000 / line.length));
    for (const written of [narrative({ ...story, value }), short]) {
      const form = await page<HTMLFormElement>(`<form>${String(written)}</form>`);
      const part = form.querySelector<LeeNarrative>('lee-narrative')!;
      part.value = value;
      const times = Array.from({ length: 9 }, () => {
        part.control!.setRangeText('a', 0, 1);
        const begun = performance.now();
        part.control!.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return performance.now() - begun;
      });
      expect(times.sort((one, other) => one - other)[4]).to.be.lessThan(50);
      expect(part.value).to.equal(`a${value.slice(1)}`);
      expect(new FormData(form).get('story')).to.have.lengthOf.at.least(value.length);
      expect(part.querySelector('p, script')).to.equal(null);
    }
  });
});
