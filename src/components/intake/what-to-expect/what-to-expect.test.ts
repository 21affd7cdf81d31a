import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import { forget } from '../../../../test/support/history.js';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/intake.js';
import '../../../define/step.js';
import '../../../define/what-to-expect.js';
import { en } from '../../../words/en.js';
import { intake } from '../intake/intake.html.js';
import type { LeeIntake } from '../intake/intake.js';
import { steps } from '../step/step.html.js';
import { whatToExpect } from './what-to-expect.html.js';

describe('lee-what-to-expect', () => {
  it('says that one can stop, and only what else is known', async () => {
    const element = await page(whatToExpect({ parts: 3, long: 'About a minute.' }));
    expect([...element.querySelectorAll('dt')].map((node) => node.textContent)).to.deep.equal([
      en.expect.parts,
      en.expect.long,
      en.expect.stop,
    ]);
  });

  it('lets people look around first', async () => {
    const element = await page<LeeIntake>(
      intake({
        action: '/nowhere',
        steps: steps([
          { heading: 'What to expect', content: whatToExpect({ parts: 2, preview: true }) },
          { heading: 'A question', content: markup`<label>Name <input name="name" required></label>` },
        ]),
      }),
    );
    element.querySelector<HTMLElement>('[data-lee-go=preview]')!.click();
    await element.updateComplete;
    expect([element.preview, element.current]).to.deep.equal([true, 2]);
    await forget();
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(whatToExpect({ parts: 3, near: 'Water.' }))).to.be.accessible();
  });
});
