import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import { quickly, unhurried } from '../../../../test/support/quickly.js';
import '../../../define/button.js';
import { markup } from '../../../base/markup.js';
import { en } from '../../../words/en.js';
import { button } from './button.html.js';
import type { LeeButton } from './button.js';

const label = 'Send it';
const reason = 'Add a way to reach you first.';

const countPresses = (part: LeeButton) => {
  const presses = { count: 0 };
  part.addEventListener('click', () => presses.count++);
  return presses;
};

const note = (part: LeeButton) => part.querySelector<HTMLElement>('[slot=note]');

describe('lee-button', () => {
  it('is a native button that says what it does', async () => {
    const part = await page<LeeButton>(button({ label }));
    const { role, name } = await accessible(part.control!);
    expect([role, name]).to.deep.equal(['button', label]);
    expect(part.childElementCount, 'nothing is added').to.equal(1);
  });

  it('is a link where it leads somewhere', async () => {
    const part = await page<LeeButton>(button({ label, href: '/next' }));
    const { role, name } = await accessible(part.control!);
    expect([role, name]).to.deep.equal(['link', label]);
  });

  it('escapes its words', async () => {
    const part = await page<LeeButton>(button({ label: 'Send <b>it</b>' }));
    expect(part.control!.textContent).to.equal('Send <b>it</b>');
  });

  it('is large enough for a hand that trembles', async () => {
    for (const variant of [undefined, 'filled', 'quiet'] as const) {
      const part = await page<LeeButton>(button({ label: 'Go', variant }));
      const { width, height } = part.control!.getBoundingClientRect();
      expect(Math.min(width, height), variant).to.be.at.least(48);
    }
  });

  for (const [how, written] of [
    ['written in full', button({ label, reason, type: 'submit', id: 'send' })],
    [
      'written with an attribute only',
      `<lee-button reason="${reason}"><button>${label}</button></lee-button>`,
    ],
  ] as const) {
    it(`says what it waits for and stays in reach, ${how}`, async () => {
      const part = await page<LeeButton>(written);
      part.control!.focus();
      expect(document.activeElement === part.control).to.equal(true);
      const { engine, disabled, description } = await accessible(part.control!);
      if (engine === 'chromium') expect([disabled, description]).to.deep.equal([true, reason]);
      expect(note(part)!.textContent).to.equal(reason);
    });

    it(`holds its form back until there is no reason left, ${how}`, async () => {
      const form = await page<HTMLFormElement>(`<form>${String(written)}</form>`);
      const part = form.querySelector<LeeButton>('lee-button')!;
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      part.control!.click();
      expect(sent).to.equal(0);
      part.reason = undefined;
      await part.updateComplete;
      expect(part.control!.hasAttribute('aria-disabled')).to.equal(false);
      expect(note(part)!.textContent).to.equal('');
      part.control!.click();
      expect(sent).to.equal(1);
    });
  }

  it('says that it is on its way, and takes no press meanwhile', async () => {
    const part = await page<LeeButton>(button({ label, note: true }));
    const presses = countPresses(part);
    part.busy = true;
    await part.updateComplete;
    part.control!.click();
    expect(note(part)!.textContent).to.equal(en.button.busy);
    expect(presses.count).to.equal(0);
    part.busy = false;
    await part.updateComplete;
    part.control!.click();
    expect(presses.count).to.equal(1);
  });

  it('moves nothing when words come into the line that was kept for them', async () => {
    const part = await page<LeeButton>(button({ label, note: true }));
    const height = part.offsetHeight;
    part.busy = true;
    await part.updateComplete;
    expect(part.offsetHeight).to.equal(height);
  });

  it('keeps the description that an author wrote', async () => {
    const part = await page<LeeButton>(
      `<lee-button reason="${reason}"><button aria-describedby="own">${label}</button></lee-button>`,
    );
    expect(part.control!.getAttribute('aria-describedby')).to.equal(`own ${note(part)!.id}`);
  });

  it('ignores the second press of a hand that trembles', async () => {
    const part = await page<LeeButton>(button({ label }));
    const presses = countPresses(part);
    await quickly(async () => {
      await unhurried();
      presses.count = 0;
      part.control!.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
    });
    expect(presses.count).to.equal(1);
    await unhurried();
    await sendKeys({ press: 'Enter' });
    expect(presses.count).to.equal(2);
  });

  it('ignores the second press when another button has taken the place of the first', async () => {
    const both = await page(markup`<div>${button({ label })}${button({ label: 'Erase it' })}</div>`);
    const [first, second] = both.querySelectorAll<LeeButton>('lee-button');
    const presses = countPresses(second);
    first.addEventListener('click', () => second.control!.focus());
    await quickly(async () => {
      await unhurried();
      presses.count = 0;
      first.control!.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
    });
    expect(document.activeElement === second.control).to.equal(true);
    expect(presses.count).to.equal(0);
  });

  it('takes every press of a script', async () => {
    const part = await page<LeeButton>(button({ label }));
    const presses = countPresses(part);
    part.control!.click();
    part.control!.click();
    expect(presses.count).to.equal(2);
  });

  it('has nothing that axe finds', async () => {
    const all = markup`<div>${button({ label })}${button({ label, variant: 'filled', id: 'filled', reason })}${button(
      { label, variant: 'quiet', href: '/next' },
    )}</div>`;
    await expect(await page(all)).to.be.accessible();
  });
});
