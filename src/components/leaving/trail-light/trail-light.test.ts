import { expect } from '@open-wc/testing';
import { accessible } from '../../../../test/support/accessible.js';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { page, told } from '../../../../test/support/fixture.js';
import { forgetKept } from '../../../controllers/forget.js';
import '../../../define/option.js';
import '../../../define/trail-light.js';
import { en } from '../../../words/en.js';
import { trailLight } from './trail-light.html.js';
import type { LeeTrailLight } from './trail-light.js';

const { label, on, off, unkept } = en.trailLight;

const status = (part: Element) => part.querySelector('[slot=status]')!.textContent;
const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('ui-'));

describe('lee-trail-light', () => {
  afterEach(() => sessionStorage.clear());

  it('is a check box that says what it does and what still remains, off until the person asks', async () => {
    const part = await page<LeeTrailLight>(trailLight());
    const { role, name, description } = await accessible(part.box!);
    expect([role, name]).to.deep.equal(['checkbox', label]);
    if (description !== undefined) expect(description).to.contain('history still keeps every page');
    expect([part.box!.checked, status(part), kept()]).to.deep.equal([false, '', []]);
  });

  it('keeps the choice in this tab alone, under a name that says nothing, and takes it back', async () => {
    const part = await page<LeeTrailLight>(trailLight());
    part.box!.click();
    expect([kept(), Object.keys(localStorage), status(part)]).to.deep.equal([['ui-links'], [], on]);
    const other = await page<LeeTrailLight>(trailLight());
    expect(other.box!.checked).to.equal(true);
    other.box!.click();
    expect([kept(), status(other)]).to.deep.equal([[], off]);
  });

  it('says nothing when a page comes with the choice made', async () => {
    sessionStorage.setItem('ui-links', '1');
    expect(status(await page(trailLight()))).to.equal('');
  });

  it('follows the choice where a page comes back from memory', async () => {
    const part = await page<LeeTrailLight>(trailLight());
    sessionStorage.setItem('ui-links', '1');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(part.box!.checked).to.equal(true);
  });

  it('is forgotten when someone leaves', async () => {
    const part = await page<LeeTrailLight>(trailLight());
    part.box!.click();
    forgetKept();
    expect(kept()).to.deep.equal([]);
  });

  it('is off once someone clears what the site keeps', async () => {
    const part = await page<LeeTrailLight>(trailLight());
    part.box!.click();
    document.dispatchEvent(new Event('lee-erase'));
    expect([part.box!.checked, kept()]).to.deep.equal([false, []]);
  });

  it('says kindly where the browser keeps nothing', async () => {
    const part = await page<LeeTrailLight>(trailLight());
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    part.box!.click();
    Storage.prototype.setItem = setItem;
    expect([part.box!.checked, status(part)]).to.deep.equal([true, unkept]);
    part.box!.click();
  });

  it('is not sent with a form', async () => {
    const form = await page<HTMLFormElement>(`<form>${String(trailLight())}</form>`);
    form.querySelector('input')!.checked = true;
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('offers nothing where there is no script, and where it only follows', async () => {
    const { document } = await frame(String(trailLight()));
    document.documentElement.removeAttribute('data-lee-script');
    expect(document.querySelector('lee-trail-light')!.checkVisibility()).to.equal(false);
    closeFrames();
    const part = await page(trailLight({ hidden: true }));
    expect([part.checkVisibility(), part.childElementCount]).to.deep.equal([false, 0]);
  });

  it('tells the developer who forgot the box, and no one who only follows', async () => {
    expect(await told(trailLight({ hidden: true }))).to.deep.equal([]);
    expect((await told('<lee-trail-light></lee-trail-light>')).join()).to.contain('needs a check box');
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(trailLight())).to.be.accessible();
  });
});
