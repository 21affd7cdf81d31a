import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page, settled } from '../../../../test/support/fixture.js';
import '../../../define/why.js';
import { en } from '../../../words/en.js';
import { why } from './why.html.js';
import type { LeeWhy } from './why.js';

const reasons = { why: 'To find a room that fits.', whoSees: 'Ana', ifSkipped: 'We ask when we meet' };
const short = `<lee-why why="${reasons.why}" who-sees="Ana" if-skipped="We ask when we meet"></lee-why>`;
const lines = (part: Element) => [...part.querySelectorAll('p')].map(({ textContent }) => textContent);

describe('lee-why', () => {
  for (const [how, written] of [
    ['written in full', why(reasons)],
    ['written with attributes only', short],
  ] as const)
    it(`is closed until it is opened, with the keyboard too, ${how}`, async () => {
      const part = await page(written);
      const details = part.querySelector('details')!;
      expect(details.open).to.equal(false);
      details.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(true);
      expect(lines(part)).to.deep.equal([
        reasons.why,
        en.field.whoSees(reasons.whoSees),
        en.field.ifSkipped(reasons.ifSkipped),
      ]);
    });

  it('says what its attributes say now, as text', async () => {
    const part = await page<LeeWhy>(short);
    part.why = '<b>To call you.</b>';
    part.whoSees = undefined;
    await settled();
    expect(lines(part)).to.deep.equal(['<b>To call you.</b>', en.field.ifSkipped(reasons.ifSkipped)]);
  });

  it('is open from the start for whoever wants more words, from attributes too', async () => {
    document.documentElement.setAttribute('data-lee-words', 'more');
    for (const written of [why(reasons), short])
      expect((await page(written)).querySelector('details')!.open).to.equal(true);
  });
});
