import { expect } from '@open-wc/testing';
import { page, told } from '../../../../test/support/fixture.js';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import { choicePair, type AnswerMarkup } from './choice-pair.html.js';

const no = { label: 'No' };
const long = { label: 'Yes, tell the people at Harbor Clinic what I wrote about my children' };
const pair = (...answers: [AnswerMarkup, AnswerMarkup]) => String(choicePair({ answers }));

const boxes = (part: Element) =>
  [...part.querySelectorAll('lee-button > *')].map((one) => one.getBoundingClientRect());

const size = ({ width, height }: DOMRect) => `${width.toFixed(1)} x ${height.toFixed(1)}`;

/** What tells one answer from the other. */
const looks = (part: Element) =>
  [...part.querySelectorAll('lee-button > *')].map((one) => {
    const { color, backgroundColor, borderColor, borderWidth, fontWeight, fontSize, textDecorationLine } =
      getComputedStyle(one);
    return [
      color,
      backgroundColor,
      borderColor,
      borderWidth,
      fontWeight,
      fontSize,
      textDecorationLine,
    ].join();
  });

describe('lee-choice-pair', () => {
  // A warning is said once, so this comes before what would have said it.
  it('tells the developer of a pair that is none', async () => {
    const [variant] = await told(pair(no, long).replace('<lee-button', '<lee-button variant="filled"'));
    expect(variant).to.contain('has a variant');
    const [single] = await told(
      '<lee-choice-pair><lee-button><button>No</button></lee-button></lee-choice-pair>',
    );
    expect(single).to.contain('needs two');
  });

  it('gives both answers the same size, beside each other, in the order as they are written', async () => {
    const [first, second] = boxes(await page(pair(no, long)));
    expect(size(first)).to.equal(size(second));
    expect(first.right).to.be.below(second.left);
    expect(first.height).to.be.at.least(48);
  });

  it('gives both the same size, below each other, where there is no room', async () => {
    const place = await page(`<div style="inline-size: 288px">${pair(no, long)}</div>`);
    const [first, second] = boxes(place);
    expect(size(first)).to.equal(size(second));
    expect(second.top - first.bottom).to.be.at.least(8);
    expect(place.scrollWidth).to.be.at.most(288);
  });

  it('lets neither stand out, whatever is written on it', async () => {
    for (const variant of ['filled', 'quiet']) {
      const part = await page(pair(no, long).replace('<lee-button', `<lee-button variant="${variant}"`));
      const [first, second] = looks(part);
      expect(first, variant).to.equal(second);
    }
  });

  it('is named by the question that it answers, escaped', async () => {
    const part = await page(choicePair({ answers: [{ label: 'No <b>' }, long], question: 'asked' }));
    expect([part.getAttribute('role'), part.getAttribute('aria-labelledby')]).to.deep.equal([
      'group',
      'asked',
    ]);
    expect(part.querySelector('button')!.textContent).to.equal('No <b>');
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(pair({ ...no, href: '/no' }, { ...long, href: '/yes' }))).to.be.accessible();
  });
});
