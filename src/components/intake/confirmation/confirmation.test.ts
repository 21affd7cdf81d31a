import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/confirmation.js';
import { en } from '../../../words/en.js';
import { confirmation } from './confirmation.html.js';

describe('lee-confirmation', () => {
  it('says who reads it, and how to take it back, and only what else is known', async () => {
    const element = await page(
      confirmation({ heading: 'We have it', reader: 'Ana, today.', takeBack: 'Call us <any time>.' }),
    );
    expect([...element.querySelectorAll('h2, dt, dd')].map((node) => node.textContent)).to.deep.equal([
      'We have it',
      en.confirmation.reader,
      'Ana, today.',
      en.confirmation.takeBack,
      'Call us <any time>.',
    ]);
  });

  it('has nothing that axe finds', async () => {
    const element = await page(
      confirmation({ heading: 'We have it', reader: 'Ana, today.', takeBack: 'Call us.' }),
    );
    await expect(element).to.be.accessible();
  });
});
