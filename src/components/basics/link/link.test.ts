import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/link.js';
import { en } from '../../../words/en.js';
import { link } from './link.html.js';
import type { LeeLink } from './link.js';

const href = 'https://example.org/';
const label = 'Our house rules';

const { leaves, window: opens, both } = en.link;

describe('lee-link', () => {
  it('leaves a link of this site as it is, underlined', async () => {
    const part = await page<LeeLink>(link({ href: '/rules', label }));
    expect([part.link!.textContent, part.link!.hasAttribute('rel')]).to.deep.equal([label, false]);
    expect(getComputedStyle(part.link!).textDecorationLine).to.equal('underline');
  });

  for (const [what, written, byHand, says] of [
    ['leaves this site', { leaves: true }, `<lee-link leaves><a href="${href}">`, leaves],
    ['opens a new window', { newWindow: true }, `<lee-link><a href="${href}" target="_blank">`, opens],
    [
      'does both',
      { leaves: true, newWindow: true },
      `<lee-link leaves><a href="${href}" target="_blank">`,
      both,
    ],
  ] as const)
    it(`says in words that it ${what}, and tells nobody where the person came from`, async () => {
      for (const markup of [link({ href, label, ...written }), `${byHand}${label}</a></lee-link>`]) {
        const part = await page<LeeLink>(markup);
        expect(part.link!.innerText).to.equal(`${label} ${says}`);
        expect(part.link!.relList.contains('noreferrer')).to.equal(true);
      }
    });

  it('keeps what the author wrote in rel', async () => {
    const part = await page<LeeLink>(`<lee-link leaves><a href="${href}" rel="help">${label}</a></lee-link>`);
    expect(part.link!.rel).to.equal('help noreferrer');
  });

  it('says no more than is so when it changes', async () => {
    const part = await page<LeeLink>(link({ href, label, leaves: true }));
    part.leaves = false;
    await part.updateComplete;
    expect(part.link!.innerText).to.equal(label);
  });

  it('is large enough for a hand that trembles, alone and in a sentence, and moves no words', async () => {
    const alone = await page<LeeLink>(link({ href: '/', label: 'Go', alone: true }));
    expect(Math.min(alone.link!.offsetWidth, alone.link!.offsetHeight)).to.be.at.least(48);
    const text = await page(
      `<p style="line-height: 1.6; font-size: 18px">Read ${String(link({ href: '/', label }))} first.</p>`,
    );
    expect(text.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(48);
    expect(text.offsetHeight).to.be.below(32);
  });

  it('keeps the digits of a number together, in their order', async () => {
    const place = await page(
      `<p dir="rtl" style="inline-size: 5em">اتصل ${String(link({ href: 'tel:+15550100', label: '+1 555 0100' }))}</p>`,
    );
    const text = place.querySelector('a')!.firstChild!;
    const left = (at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const last = '+1 555 0100'.length - 1;
    expect(left(0).top).to.equal(left(last).top);
    expect(left(0).left).to.be.below(left(last).left);
  });

  it('escapes its words', async () => {
    expect((await page(link({ href: '"><b>', label: '<b>' }))).querySelector('b')).to.equal(null);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(link({ href, label, leaves: true, newWindow: true }))).to.be.accessible();
  });
});
