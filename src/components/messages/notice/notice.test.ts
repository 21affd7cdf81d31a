import { expect } from '@open-wc/testing';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/button.js';
import '../../../define/notice.js';
import { icons } from '../../../base/icons.js';
import { markup } from '../../../base/markup.js';
import { en } from '../../../words/en.js';
import { kinds, type NoticeKind } from './kinds.js';
import { notice } from './notice.html.js';
import type { LeeNotice } from './notice.js';

const text = 'What you wrote so far is kept until Friday.';

const word = (part: LeeNotice) => part.querySelector('[slot=word]')!.textContent;
const shape = (part: LeeNotice) => part.querySelector('[slot=icon] path')!.getAttribute('d');
const dismiss = (part: LeeNotice) => part.querySelector<HTMLButtonElement>('[slot=dismiss] button');

describe('lee-notice', () => {
  for (const [how, written] of [
    ['written in full', (kind: NoticeKind) => notice({ kind, text })],
    [
      'written with attributes only',
      (kind: NoticeKind) => `<lee-notice kind="${kind}"><p>${text}</p></lee-notice>`,
    ],
  ] as const)
    it(`tells its kind with a shape and a word, not with colour alone, ${how}`, async () => {
      for (const kind of kinds) {
        const part = await page<LeeNotice>(written(kind));
        expect([word(part), shape(part)]).to.deep.equal([en.notice[kind], icons[kind]]);
        expect(part.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      }
    });

  it('changes its shape and its word with its kind', async () => {
    const part = await page<LeeNotice>(notice({ text }));
    part.kind = 'saved';
    await part.updateComplete;
    expect([word(part), shape(part)]).to.deep.equal([en.notice.saved, icons.saved]);
  });

  it('keeps the word of the agency', async () => {
    const part = await page<LeeNotice>(notice({ text, word: 'From Ana' }));
    part.kind = 'important';
    await part.updateComplete;
    expect([word(part), shape(part)]).to.deep.equal(['From Ana', icons.important]);
  });

  it('takes a kind that it does not know as good to know', async () => {
    const part = await page<LeeNotice>(`<lee-notice kind="other"><p>${text}</p></lee-notice>`);
    expect([word(part), shape(part)]).to.deep.equal([en.notice.info, icons.info]);
  });

  it('escapes text, and takes markup as it is', async () => {
    const plain = await page<LeeNotice>(notice({ text: 'Say <b>no</b>' }));
    expect(plain.querySelector('p')!.textContent).to.equal('Say <b>no</b>');
    const rich = await page<LeeNotice>(notice({ text: markup`<p>Say <b>no</b></p>` }));
    expect(rich.querySelector('b')!.textContent).to.equal('no');
  });

  it('is a status where it comes after the page has loaded', async () => {
    const part = await page<LeeNotice>(notice({ kind: 'important', text }));
    expect((await accessible(part)).role).to.equal('status');
  });

  it('keeps the role that an author wrote', async () => {
    const part = await page<LeeNotice>(`<lee-notice role="note"><p>${text}</p></lee-notice>`);
    expect(part.getAttribute('role')).to.equal('note');
  });

  for (const [how, written] of [
    ['written in full', notice({ text, dismissible: true })],
    ['written with attributes only', `<lee-notice dismissible><p>${text}</p></lee-notice>`],
  ] as const)
    it(`stays until it is put away, ${how}`, async () => {
      const part = await page<LeeNotice>(written);
      part.querySelector('p')!.click();
      expect(part.checkVisibility()).to.equal(true);
      expect(dismiss(part)!.textContent).to.equal(en.notice.dismiss);
      dismiss(part)!.click();
      expect(part.checkVisibility()).to.equal(false);
      part.hidden = false;
      expect(part.checkVisibility()).to.equal(true);
    });

  it('offers to be put away only while it is dismissible', async () => {
    const part = await page<LeeNotice>(notice({ text }));
    expect(dismiss(part)).to.equal(null);
    part.dismissible = true;
    await part.updateComplete;
    expect(dismiss(part)!.type).to.equal('button');
    part.dismissible = false;
    await part.updateComplete;
    expect(dismiss(part)).to.equal(null);
  });

  it('takes no focus when it comes', async () => {
    const place = await page(`<div><button type="button">Here</button></div>`);
    const here = place.querySelector('button')!;
    here.focus();
    place.insertAdjacentHTML('afterbegin', String(notice({ kind: 'important', text, dismissible: true })));
    await place.querySelector<LeeNotice>('lee-notice')!.updateComplete;
    expect(document.activeElement === here).to.equal(true);
  });

  it('has nothing that axe finds', async () => {
    const all = markup`<div>${kinds.map((kind) => notice({ kind, text, dismissible: true }))}</div>`;
    await expect(await page(all)).to.be.accessible();
  });
});
