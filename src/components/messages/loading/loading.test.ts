import { aTimeout, expect } from '@open-wc/testing';
import { accessible } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import '../../../define/loading.js';
import { en } from '../../../words/en.js';
import { loading } from './loading.html.js';
import type { LeeLoading } from './loading.js';

const slow =
  'This is taking longer. You do not need to do anything, and what you wrote is kept until Friday.';

const said = (part: Element) => part.textContent;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);

/** How many timers were set while something was done. */
async function timersOf(act: () => Promise<unknown>): Promise<number> {
  const { setTimeout } = window;
  let count = 0;
  window.setTimeout = ((...given: Parameters<typeof setTimeout>) => {
    if (given[1]) count++;
    return setTimeout(...given);
  }) as typeof setTimeout;
  await act();
  window.setTimeout = setTimeout;
  return count;
}

describe('lee-loading', () => {
  it('says nothing, then that it takes a moment, then that it takes longer, and moves nothing', async function () {
    this.timeout(15_000);
    const place = await page(
      `<div style="inline-size: 288px">${String(loading({ slow }))}<p>After it</p></div>`,
    );
    const [part, after] = place.children;
    const top = after.getBoundingClientRect().top;
    const heard: [string | null, number][] = [];
    for (const wait of [800, 400, 9000]) {
      await aTimeout(wait);
      heard.push([said(part), after.getBoundingClientRect().top]);
    }
    expect(heard).to.deep.equal([
      ['', top],
      [en.loading.text, top],
      [slow, top],
    ]);
  });

  it('begins when it is shown, and is silent again when it is hidden', async () => {
    const part = await page<LeeLoading>(loading({ text: 'We look for a time.', hidden: true }));
    await aTimeout(1100);
    expect(said(part)).to.equal('');
    part.hidden = false;
    await aTimeout(800);
    expect(said(part)).to.equal('');
    await aTimeout(400);
    expect(said(part)).to.equal('We look for a time.');
    part.hidden = true;
    expect(said(part)).to.equal('');
  });

  it('says nothing any more once it was taken out of the page', async () => {
    const part = await page<LeeLoading>(loading());
    part.remove();
    await aTimeout(1100);
    expect(said(part)).to.equal('');
  });

  it('counts from when the wait began, where it is drawn anew in the middle of it', async () => {
    for (const [waited, words, next, then] of [
      [800, '', 400, en.loading.text],
      [5000, en.loading.text, 400, en.loading.text],
      [9800, en.loading.text, 400, slow],
    ] as const) {
      const part = await page(loading({ slow, since: ago(waited) }));
      expect(said(part)).to.equal(words);
      await aTimeout(next);
      expect(said(part)).to.equal(then);
    }
  });

  it('says at once that it takes longer, where someone has waited for so long, and sets no timer', async () => {
    for (const written of [
      loading({ since: ago(10_000) }),
      `<lee-loading since="${ago(86_400_000).toISOString()}"></lee-loading>`,
    ])
      expect(
        await timersOf(async () => expect(said(await page(written))).to.equal(en.loading.slow)),
      ).to.equal(0);
  });

  it('keeps its words as they stand while a framework says again since when, and has them where it is moved', async () => {
    const part = await page<LeeLoading>(loading({ since: ago(10_000) }));
    const observer = new MutationObserver(() => undefined);
    observer.observe(part, { childList: true, characterData: true, subtree: true });
    part.since = ago(20_000).toISOString();
    expect([said(part), observer.takeRecords()]).to.deep.equal([en.loading.slow, []]);
    part.parentElement!.append(part);
    expect(said(part)).to.equal(en.loading.slow);
  });

  it('begins anew where another wait begins', async () => {
    const part = await page<LeeLoading>(loading({ since: ago(10_000) }));
    part.since = undefined;
    expect([said(part), part.hasAttribute('since')]).to.deep.equal(['', false]);
    await aTimeout(1100);
    expect(said(part)).to.equal(en.loading.text);
  });

  it('says nothing while it is hidden, since whenever someone waits', async () => {
    const part = await page<LeeLoading>(loading({ since: ago(10_000), hidden: true }));
    expect(said(part)).to.equal('');
    part.hidden = false;
    expect(said(part)).to.equal(en.loading.slow);
  });

  it('takes a moment that is still to come for now, as where the clock of the device is slow', async () => {
    const part = await page(loading({ since: ago(-60_000) }));
    expect(said(part)).to.equal('');
    await aTimeout(1100);
    expect(said(part)).to.equal(en.loading.text);
  });

  it('tells a developer of a moment that is none, and counts from when it shows', async () => {
    expect(await told('<lee-loading since="ten past two"></lee-loading>')).to.deep.equal([
      'Leeway: "since" of <lee-loading> is a date and time with its zone, such as 2026-06-01T15:40:00Z.',
    ]);
    expect(said(document.querySelector('lee-loading')!)).to.equal('');
  });

  it('says nothing more after its first words, where there are none for later', async () => {
    const text = 'We look for a time. It can take a minute.';
    for (const waited of [1000, 10_000]) {
      const since = ago(waited);
      const count = await timersOf(async () =>
        expect(said(await page(loading({ text, slow: '', since })))).to.equal(text),
      );
      expect(count).to.equal(0);
    }
  });

  it('is a status, written in full or not', async () => {
    for (const written of [loading(), '<lee-loading></lee-loading>'])
      expect((await accessible(await page(written))).role).to.equal('status');
  });

  it('escapes its words', async () => {
    const part = await page<LeeLoading>(loading({ text: '<b>"One" moment</b>' }));
    expect(part.text).to.equal('<b>"One" moment</b>');
  });

  it('has nothing that axe finds', async () => {
    const part = await page<LeeLoading>(loading());
    await aTimeout(1100);
    await expect(part).to.be.accessible();
  });
});
