import { expect } from '@open-wc/testing';
import { page, told } from '../../../../test/support/fixture.js';
import '../../../define/card.js';
import { markup } from '../../../base/markup.js';
import { card } from './card.html.js';

const content = 'There are five short parts.';

describe('lee-card', () => {
  it('has a heading of the level that the page needs, escaped', async () => {
    const part = await page(card({ heading: 'Write <b>', level: 3, id: 'write', content }));
    expect(part.querySelector('h3#write')!.textContent).to.equal('Write <b>');
    expect(part.querySelector('p')!.textContent).to.equal(content);
  });

  it('has an edge, and casts no shadow whatever the page does', async () => {
    const place = await page(
      `<div><style>lee-card { box-shadow: 0 0 9px !important }</style>${String(card({ heading: 'Write', content }))}</div>`,
    );
    const { boxShadow, borderTopWidth } = getComputedStyle(place.querySelector('lee-card')!);
    expect([boxShadow, borderTopWidth]).to.deep.equal(['none', '1px']);
  });

  it('ends with the same space as it begins', async () => {
    const part = await page(card({ heading: 'Write', content: markup`<p>One.</p><p>Two.</p>` }));
    const { top, bottom } = part.getBoundingClientRect();
    const above = part.querySelector('h2')!.getBoundingClientRect().top - top;
    const below = bottom - part.querySelector('p:last-child')!.getBoundingClientRect().bottom;
    expect(Math.round(above)).to.equal(Math.round(below));
  });

  it('tells the developer who makes it to be pressed, and no one else', async () => {
    const written = String(card({ heading: 'Write', content }));
    expect(await told(written)).to.deep.equal([]);
    const [said] = await told(written.replace('<lee-card', '<lee-card tabindex="0"'));
    expect(said).to.contain('made to be pressed');
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(card({ heading: 'Write', content }))).to.be.accessible();
  });
});
