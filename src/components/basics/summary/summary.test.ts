import { expect } from '@open-wc/testing';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/button.js';
import '../../../define/summary.js';
import { summary } from './summary.html.js';

const question = 'How may we reach you?';

describe('lee-summary', () => {
  it('keeps answers word for word, with their lines and spaces, and escapes them', async () => {
    const answer = 'First line\n\n  second <b>line</b>';
    const part = await page(summary({ rows: [{ question, answer }] }));
    const said = part.querySelector<HTMLElement>('dd')!;
    expect(said.textContent).to.equal(answer);
    expect(said.offsetHeight, 'three lines').to.be.above(70);
  });

  it('stays as wide as its place however long a word is', async () => {
    const rows = [{ question, answer: 'long'.repeat(200), change: '#reach' }];
    const place = await page(`<div style="inline-size: 288px">${String(summary({ rows }))}</div>`);
    expect(place.scrollWidth).to.be.at.most(288);
  });

  it('lets words in another direction run in their own, and stand where the others stand', async () => {
    const rows = [
      { question, answer: 'Text message' },
      { question, answer: 'رسالة: 12.' },
    ];
    const part = await page(summary({ rows }));
    const [, foreign] = part.querySelectorAll<HTMLElement>('bdi');
    expect(foreign.matches(':dir(rtl)')).to.equal(true);
    const starts = [...part.querySelectorAll('bdi')].map((one) =>
      Math.round(one.getBoundingClientRect().left),
    );
    expect(new Set(starts).size).to.equal(1);
  });

  it('has a way to change each answer, which says what it changes', async () => {
    const part = await page(summary({ rows: [{ question, answer: ['Text', 'Call'], change: '#reach' }] }));
    const way = part.querySelector('a')!;
    const { role, name } = await accessible(way);
    expect([role, name]).to.deep.equal(['link', `Change: ${question}`]);
    expect(way.getAttribute('href')).to.equal('#reach');
    expect(part.querySelectorAll('dd:not([slot])').length).to.equal(2);
    expect(part.querySelectorAll('dd').item(2).contains(way), 'read after the answers').to.equal(true);
  });

  it('has nothing that axe finds', async () => {
    const rows = [
      { question, answer: 'Text message', change: '#reach' },
      { question: 'When?', answer: 'Not on Monday' },
    ];
    await expect(await page(summary({ rows }))).to.be.accessible();
  });
});
