import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/path.js';
import { en } from '../../../words/en.js';
import { path } from './path.html.js';
import type { LeePath } from './path.js';

describe('lee-path', () => {
  it('says where a person is, without a percentage, and follows its attributes', async () => {
    const element = await page<LeePath>('<lee-path number="2" total="4" label="Contact"></lee-path>');
    expect(element.textContent).to.equal('Part 2 of 4: Contact. You can stop here.');
    element.number = 3;
    await element.updateComplete;
    expect(element.textContent).to.equal(en.step.path(3, 4, 'Contact'));
  });

  it('promises no end that can change on the way', async () => {
    const element = await page(path({ number: 2, label: 'Contact' }));
    expect(element.textContent).to.equal('Part 2: Contact. You can stop here.');
  });

  it('leaves the line that a page wrote', async () => {
    const element = await page('<lee-path number="2" total="4"><p>Second of four</p></lee-path>');
    expect(element.textContent).to.equal('Second of four');
  });
});
