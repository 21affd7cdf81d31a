import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/quick-exit.js';
import { en } from '../../../words/en.js';
import { markup } from '../../../base/markup.js';
import { quickExit, quickExitNote } from './quick-exit.html.js';
import type { LeeQuickExit } from './quick-exit.js';

const href = 'https://example.org/weather';

describe('lee-quick-exit', () => {
  it('leaves the link of the page as it is', async () => {
    const part = await page<LeeQuickExit>(quickExit({ href }));
    expect(part.matches(':defined')).to.equal(true);
    expect(part.childElementCount).to.equal(1);
    expect([part.link!.href, part.link!.rel, part.link!.textContent]).to.deep.equal([
      href,
      'noreferrer',
      en.leaving.leave,
    ]);
  });

  it('is a link that says what it does', async () => {
    const part = await page<LeeQuickExit>(quickExit({ href }));
    const { role, name } = await accessible(part.link!);
    expect([role, name]).to.deep.equal(['link', 'Leave this page']);
  });

  it('takes the words of the agency, escaped', async () => {
    const part = await page<LeeQuickExit>(quickExit({ href, label: 'Leave <now>' }));
    expect(part.link!.textContent).to.equal('Leave <now>');
  });

  it('is large enough for a hand that trembles', async () => {
    const part = await page<LeeQuickExit>(quickExit({ href, label: 'Go' }));
    const { width, height } = part.link!.getBoundingClientRect();
    expect(width).to.be.at.least(48);
    expect(height).to.be.at.least(48);
  });

  it('stays in view at every scroll position when it is fixed', async () => {
    await page(markup`<div>${quickExit({ href, fixed: true })}<p class="tall">A long page</p></div>`);
    const tall = document.querySelector<HTMLElement>('.tall')!;
    tall.style.height = '5000px';
    for (const y of [0, 1200, 4000]) {
      scrollTo(0, y);
      const { top, right, bottom, left } = document
        .querySelector('lee-quick-exit a')!
        .getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      expect(top >= 0 && left >= 0 && right <= clientWidth && bottom <= clientHeight, `at ${y}`).to.equal(
        true,
      );
    }
    scrollTo(0, 0);
  });

  it('stands at the inline end in both directions when it is fixed', async () => {
    const part = await page(quickExit({ href, fixed: true }));
    const end = () => document.documentElement.clientWidth - part.getBoundingClientRect().right;
    expect(end()).to.be.below(part.getBoundingClientRect().left);
    document.documentElement.dir = 'rtl';
    expect(end()).to.be.above(part.getBoundingClientRect().left);
  });

  it('fits into a narrow page', async () => {
    await setViewport({ width: 447, height: 640 });
    const part = await page(
      quickExit({ href, label: 'Leave this page and go to the weather of today', fixed: true }),
    );
    expect(part.getBoundingClientRect().left).to.be.at.least(0);
    await setViewport({ width: 800, height: 600 });
  });

  it('writes its settings as attributes, whichever way they are set', async () => {
    const part = await page<LeeQuickExit>(quickExit({ href, keys: 'off', signOut: '/leave' }));
    expect([part.keys, part.signOut, part.fixed]).to.deep.equal(['off', '/leave', false]);
    Object.assign(part, { fixed: true, keys: undefined, signOut: '/away' });
    await part.updateComplete;
    expect([
      part.hasAttribute('fixed'),
      part.hasAttribute('keys'),
      part.getAttribute('sign-out'),
    ]).to.deep.equal([true, false, '/away']);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(quickExit({ href }))).to.be.accessible();
  });

  it('promises no more than is true before the exit is ready, and all of it once it is', async () => {
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('[data-lee-exit-note]')]
        .filter((note) => note.checkVisibility())
        .map((note) => note.dataset.leeExitNote);
    await page(markup`<div>${quickExitNote({ talk: '/talk' })}</div>`);
    document.documentElement.removeAttribute('data-lee-exit');
    await page(markup`<div>${quickExit({ href })}${quickExitNote({ talk: '/talk' })}</div>`);
    expect(shown()).to.deep.equal(['armed']);
    document.documentElement.removeAttribute('data-lee-exit');
    expect(shown()).to.deep.equal(['plain']);
  });

  it('says what it does not clear, in both notes', () => {
    for (const note of [en.leaving.plain, en.leaving.armed])
      expect(note).to.match(/does not clear .*history/);
  });
});
