import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/button.js';
import '../../../define/content-note.js';
import { contentNote } from './content-note.html.js';
import type { LeeContentNote } from './content-note.js';

const text = 'Next: questions about harm. About 3 minutes.';

describe('lee-content-note', () => {
  it('is a line and no more outside an intake and without script', async () => {
    const element = await page<LeeContentNote>(contentNote({ text }), { script: false });
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(element.querySelector('[slot=actions]')!.checkVisibility()).to.equal(false);
  });

  it('gives its three choices one weight', async () => {
    const element = await page<LeeContentNote>(contentNote({ text }));
    const variants = [...element.querySelectorAll('lee-button')].map((one) => one.getAttribute('variant'));
    expect(variants).to.deep.equal([null, null, null]);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(contentNote({ text }))).to.be.accessible();
  });
});
