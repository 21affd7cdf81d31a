import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMedia } from '../../../../test/support/media.js';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { page } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import '../../../define/details.js';
import { details } from './details.html.js';

const summary = 'Why we ask this';
const content = 'To find a room that fits you.';

const { documentElement: root } = document;

const choose = (name: string, value: string | null) => {
  if (value === null) root.removeAttribute(`data-lee-${name}`);
  else root.setAttribute(`data-lee-${name}`, value);
  document.dispatchEvent(new Event('lee-comfort-change'));
};

const native = (part: Element) => part.querySelector('details')!;

describe('lee-details', () => {
  it('is closed until the person opens it', async () => {
    const part = await page(details({ summary, content }));
    expect(part.querySelector('p')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    part.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(native(part).open).to.equal(true);
    expect(part.querySelector('p')!.textContent).to.equal(content);
  });

  it('is open where the page says so', async () => {
    expect(native(await page(details({ summary, content, open: true }))).open).to.equal(true);
  });

  it('is large enough for a hand that trembles', async () => {
    const part = await page(details({ summary, content }));
    expect(part.querySelector('summary')!.offsetHeight).to.be.at.least(48);
  });

  it('tells whether it is open by the shape of its marker', async () => {
    const part = await page(details({ summary, content }));
    const marker = () => getComputedStyle(part.querySelector('summary')!).listStyleType;
    expect(marker()).to.equal('disclosure-closed');
    native(part).open = true;
    expect(marker()).to.equal('disclosure-open');
  });

  it('shows everything on paper', async () => {
    const part = await page(details({ summary, content }));
    const height = part.offsetHeight;
    const { supported } = await emulateMedia({ media: 'print' });
    if (supported) expect(part.offsetHeight).to.be.above(height + 20);
  });

  it('escapes its words', async () => {
    const part = await page(details({ summary: 'Why <b>we</b> ask', content: 'To <i>know</i>' }));
    expect(part.querySelector('b, i')).to.equal(null);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(details({ summary, content, open: true }))).to.be.accessible();
  });

  describe('for whoever wants more words', () => {
    it('is open from the start, can be closed, and is as it was once they want no more', async () => {
      root.setAttribute('data-lee-words', 'more');
      const part = await page(details({ summary, content }));
      expect(native(part).open).to.equal(true);
      part.querySelector('summary')!.click();
      expect(native(part).open).to.equal(false);
      choose('words', null);
      expect(native(part).open).to.equal(false);
      choose('words', 'more');
      expect(native(part).open).to.equal(true);
      choose('words', 'usual');
      expect(native(part).open).to.equal(false);
    });

    it('leaves open what someone opened before', async () => {
      const part = await page(details({ summary, content }));
      part.querySelector('summary')!.click();
      choose('words', 'more');
      choose('words', null);
      expect(native(part).open).to.equal(true);
    });

    it('is open in the room open, unless they chose how many words there are', async () => {
      const part = await page(details({ summary, content }));
      choose('room', 'open');
      expect(native(part).open).to.equal(true);
      choose('words', 'usual');
      expect(native(part).open).to.equal(false);
    });
  });

  describe('with what can be tucked', () => {
    const line = (part: Element) => part.querySelector('summary')!.checkVisibility();
    const words = (part: Element) =>
      part.querySelector('p')!.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
      part.querySelector('p')!.offsetHeight > 0;

    for (const [tuck, axis, value] of [
      ['words', 'words', 'fewer'],
      ['around', 'room', 'nook'],
    ] as const)
      it(`shows as any words do, and folds into one line that opens, by ${axis} ${value}`, async () => {
        const part = await page(details({ summary, content, tuck }));
        expect([line(part), words(part)]).to.deep.equal([false, true]);
        choose(axis, value);
        expect([line(part), words(part)]).to.deep.equal([true, false]);
        part.querySelector('summary')!.click();
        expect([line(part), words(part)]).to.deep.equal([true, true]);
        choose(axis, null);
        expect([line(part), words(part)]).to.deep.equal([false, true]);
      });

    it('stays open while someone is in it', async () => {
      const part = await page(
        details({ summary, content: markup`<p><a href="#a">How we work</a></p>`, tuck: 'words' }),
      );
      part.querySelector('a')!.focus();
      choose('words', 'fewer');
      expect(document.activeElement).to.equal(part.querySelector('a'));
      expect(part.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('shows everything where no script comes', async () => {
      const { document } = await frame(String(details({ summary, content, tuck: 'words' })));
      document.documentElement.setAttribute('data-lee-words', 'fewer');
      document.documentElement.removeAttribute('data-lee-script');
      expect(document.querySelector('p')!.offsetHeight).to.be.above(0);
    });
  });

  describe('before the script has come', () => {
    afterEach(closeFrames);

    for (const [axis, value, tuck] of [
      ['words', 'more', undefined],
      ['room', 'open', undefined],
      ['words', 'fewer', 'words'],
      ['room', 'nook', 'around'],
    ] as const)
      it(`takes up the same room as after it, by ${axis} ${value}`, async function () {
        // Without `::details-content` a closed one cannot be shown open: Firefox before 143.
        if (!tuck && !CSS.supports('selector(::details-content)')) this.skip();
        const { document, upgrade } = await frame(
          `${String(details({ summary, content, tuck }))}<p id="after">After</p>`,
        );
        document.documentElement.setAttribute(`data-lee-${axis}`, value);
        const after = () => document.querySelector('#after')!.getBoundingClientRect().top;
        const before = after();
        await upgrade();
        expect(after()).to.be.closeTo(before, 0.01);
      });
  });
});
