import { expect } from '@open-wc/testing';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/icon.js';
import { icons, type IconName } from '../../../base/icons.js';
import { icon } from './icon.html.js';
import type { LeeIcon } from './icon.js';

const names = Object.keys(icons) as IconName[];
const shape = (part: Element) => part.querySelector('path')!.getAttribute('d');

describe('lee-icon', () => {
  for (const [how, written] of [
    ['written in full', (name: IconName) => String(icon({ name }))],
    ['written with attributes only', (name: IconName) => `<lee-icon name="${name}"></lee-icon>`],
  ] as const)
    it(`draws each of its shapes, and says nothing, ${how}`, async () => {
      for (const name of names) {
        const part = await page<LeeIcon>(written(name));
        expect(shape(part)).to.equal(icons[name]);
        expect(part.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      }
    });

  it('says what it means where no words stand beside it', async () => {
    for (const written of [
      icon({ name: 'saved', label: 'Saved' }),
      '<lee-icon name="saved" label="Saved"></lee-icon>',
    ]) {
      const part = await page<LeeIcon>(written);
      const { name } = await accessible(part.querySelector('svg')!);
      expect([name, part.querySelector('svg')!.hasAttribute('aria-hidden')]).to.deep.equal(['Saved', false]);
    }
  });

  it('changes its shape and its words', async () => {
    const part = await page<LeeIcon>(icon({ name: 'saved', label: 'Saved' }));
    Object.assign(part, { name: 'close', label: undefined });
    await part.updateComplete;
    expect(shape(part)).to.equal(icons.close);
    expect(part.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is drawn in the colour of the words, as large as they are', async () => {
    const size = async (text: number) => {
      const place = await page(
        `<p style="font-size: ${text}px; color: rgb(1, 2, 3)">${String(icon({ name: 'info' }))}</p>`,
      );
      expect(getComputedStyle(place.querySelector('svg')!).stroke).to.equal('rgb(1, 2, 3)');
      return place.querySelector('svg')!.getBoundingClientRect().width;
    };
    expect(await size(40)).to.be.closeTo(2 * (await size(20)), 2);
  });

  it('mirrors only what points somewhere, where the text runs the other way', async () => {
    const mirrored: string[] = [];
    for (const dir of ['ltr', 'rtl'])
      for (const name of names) {
        const part = await page(icon({ name }));
        document.documentElement.dir = dir;
        if (getComputedStyle(part.querySelector('svg')!).transform !== 'none')
          mirrored.push(`${name} ${dir}`);
      }
    expect(mirrored).to.deep.equal(['leave rtl']);
  });

  it('keeps its room before it is drawn', async () => {
    const place = await page(`<p style="font-size: 20px"><lee-icon></lee-icon></p>`);
    // Three quarters of a line, which is as high as its letters at least.
    expect(place.querySelector('lee-icon')!.getBoundingClientRect().width).to.be.at.least(15);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(icon({ name: 'saved', label: 'Saved' }))).to.be.accessible();
  });
});
