import { expect } from '@open-wc/testing';
import { accessible, outline } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import '../../../define/limits.js';
import '../../../define/link.js';
import { en } from '../../../words/en.js';
import { limits } from './limits.html.js';

const child = { when: 'A child is harmed', then: 'Ana has to tell child protection.' };
const whole = { limits: [child], otherwise: 'All else stays.', ask: 'You can ask first.', skip: '#rest' };
const question = '<label>What is happening? <textarea></textarea></label>';

describe('lee-limits', () => {
  it('says what has to be passed on, and to whom, in view from the beginning', async () => {
    const part = await page(limits(whole));
    const [when, then] = [part.querySelector('dt')!, part.querySelector('dd')!];
    expect([when.textContent, then.textContent]).to.deep.equal([child.when, child.then]);
    expect([when, then].every((node) => node.checkVisibility())).to.equal(true);
    expect(part.querySelector('details, [hidden]')).to.equal(null);
  });

  it('leads past what would have to be passed on', async () => {
    const part = await page(limits(whole));
    const link = await accessible(part.querySelector('a')!);
    expect([link.role, link.name]).to.deep.equal(['link', en.limits.skip]);
    expect(part.querySelector('a')!.hash).to.equal('#rest');
  });

  it('is told as a heading, and a way past it', async () => {
    expect(await outline(await page(limits(whole)), 'h2, a')).to.deep.equal([
      `heading "${en.limits.heading}"`,
      `link "${en.limits.skip}"`,
    ]);
  });

  it('tells the developer where a question stands before it, or nothing is said', async () => {
    expect(await told(`<form>${String(limits(whole))}${question}</form>`)).to.deep.equal([]);
    expect((await told(`<form>${question}${String(limits(whole))}</form>`)).join()).to.contain(
      'after a question',
    );
    expect((await told('<lee-limits><h2>Before</h2></lee-limits>')).join()).to.contain('names nothing');
  });

  it('is not written without a limit, nor with one that is half said', () => {
    expect(() => limits({ limits: [] })).to.throw('there is no limit');
    expect(() => limits({ limits: [{ when: 'A child is harmed', then: '' }] })).to.throw('is no text');
    expect(() => limits({ limits: [{ when: '<b>', then: 'a' }] })).to.throw('is markup');
  });

  it('escapes what the agency writes', async () => {
    const part = await page(
      limits({ ...whole, heading: '<b>', otherwise: '<b>', ask: '"<b>', skip: '"><b>' }),
    );
    expect(part.querySelector('b')).to.equal(null);
  });

  it('has nothing that axe finds', async () => {
    await expect(
      await page(`<div>${String(limits(whole))}<p id="rest">The rest.</p></div>`),
    ).to.be.accessible();
  });
});
