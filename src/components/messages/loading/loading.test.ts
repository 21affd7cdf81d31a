import { aTimeout, expect } from '@open-wc/testing';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/loading.js';
import { en } from '../../../words/en.js';
import { loading } from './loading.html.js';
import type { LeeLoading } from './loading.js';

const slow =
  'This is taking longer. You do not need to do anything, and what you wrote is kept until Friday.';

const said = (part: Element) => part.textContent;

describe('lee-loading', () => {
  it('says nothing, then that it takes a moment, then that it takes longer, and moves nothing', async function () {
    this.timeout(15_000);
    const place = await page(
      `<div style="inline-size: 288px">${String(loading({ slow }))}<p>After it</p></div>`,
    );
    const [part, after] = place.children;
    const top = after.getBoundingClientRect().top;
    const heard: [string | null, number][] = [];
    for (const wait of [800, 400, 9000]) {
      await aTimeout(wait);
      heard.push([said(part), after.getBoundingClientRect().top]);
    }
    expect(heard).to.deep.equal([
      ['', top],
      [en.loading.text, top],
      [slow, top],
    ]);
  });

  it('begins when it is shown, and is silent again when it is hidden', async () => {
    const part = await page<LeeLoading>(loading({ text: 'We look for a time.', hidden: true }));
    await aTimeout(1100);
    expect(said(part)).to.equal('');
    part.hidden = false;
    await aTimeout(800);
    expect(said(part)).to.equal('');
    await aTimeout(400);
    expect(said(part)).to.equal('We look for a time.');
    part.hidden = true;
    expect(said(part)).to.equal('');
  });

  it('says nothing any more once it was taken out of the page', async () => {
    const part = await page<LeeLoading>(loading());
    part.remove();
    await aTimeout(1100);
    expect(said(part)).to.equal('');
  });

  it('is a status, written in full or not', async () => {
    for (const written of [loading(), '<lee-loading></lee-loading>'])
      expect((await accessible(await page(written))).role).to.equal('status');
  });

  it('escapes its words', async () => {
    const part = await page<LeeLoading>(loading({ text: '<b>"One" moment</b>' }));
    expect(part.text).to.equal('<b>"One" moment</b>');
  });

  it('has nothing that axe finds', async () => {
    const part = await page<LeeLoading>(loading());
    await aTimeout(1100);
    await expect(part).to.be.accessible();
  });
});
