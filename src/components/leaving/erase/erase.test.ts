import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { accessible } from '../../../../test/support/accessible.js';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { page, told } from '../../../../test/support/fixture.js';
import { eraseAll } from '../../../controllers/erase.js';
import '../../../define/button.js';
import '../../../define/erase.js';
import { en } from '../../../words/en.js';
import { erase } from './erase.html.js';
import type { LeeErase } from './erase.js';

const words = en.erase;
const status = (part: Element) => part.querySelector('[slot=status]')!.textContent;

const until = async (isSo: () => unknown) => {
  for (const deadline = Date.now() + 5000; !(await isSo()); await new Promise((done) => setTimeout(done, 20)))
    if (Date.now() > deadline) throw new Error(`Not so within 5 s: ${String(isSo)}`);
};

/** Answers what the part asks of the server, and counts it. */
const asked: { address: unknown; method?: string }[] = [];
const { fetch } = window;
let answer: () => Promise<Response>;

const keep = (name: string) =>
  new Promise<void>((done, failed) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore('notes').add('kept', 'a');
    request.onerror = failed;
    request.onsuccess = () => {
      request.result.close();
      done();
    };
  });

const fill = async () => {
  localStorage.setItem('basket', '1');
  sessionStorage.setItem('ui-draft', '1');
  document.cookie = 'seen=1;path=/';
  document.cookie = 'deep=1';
  await Promise.all(['ui-notes', 'other'].map(keep));
  await (await caches.open('pages')).put('/kept', new Response('kept'));
};

const left = async () => [
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...document.cookie.split('; ').filter(Boolean),
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(await caches.keys()),
];

describe('lee-erase', () => {
  beforeEach(() => {
    asked.length = 0;
    answer = () => Promise.resolve(new Response(null, { status: 204 }));
    window.fetch = (address, given) => {
      asked.push({ address, method: given?.method });
      return answer();
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    sessionStorage.clear();
  });

  it('says before the press what goes, drafts too, and what stays', async () => {
    const part = await page<LeeErase>(erase({ action: '/erase' }));
    const { role, name, description } = await accessible(part.button!);
    expect([role, name]).to.deep.equal(['button', words.label]);
    expect(part.textContent).to.contain('drafts too').and.to.contain(words.stays);
    if (description !== undefined) expect(description).to.contain('drafts too');
    expect(status(part)).to.equal('');
  });

  it('clears all that a script can reach in one step, and asks the server for the rest', async () => {
    await fill();
    const part = await page<LeeErase>(erase({ action: '/erase' }));
    part.button!.click();
    await until(() => status(part).includes(words.told));
    expect(await left()).to.deep.equal([]);
    expect(status(part)).to.contain(words.cleared).and.to.contain(words.open);
    expect(asked).to.deep.equal([{ address: '/erase', method: 'POST' }]);
  });

  it('keeps the mark of a visit that was left', async () => {
    sessionStorage.setItem('ui-visit', '');
    expect(await eraseAll()).to.equal(true);
    expect({ ...sessionStorage }).to.deep.equal({ 'ui-visit': '' });
  });

  for (const [what, given] of [
    ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
    ['does not do it', () => Promise.resolve(new Response(null, { status: 503 }))],
  ] as const)
    it(`says so where the server ${what}, and has cleared the browser all the same`, async () => {
      await fill();
      answer = given;
      const part = await page<LeeErase>(erase({ action: '/erase' }));
      part.button!.click();
      await until(() => status(part).includes(words.untold));
      expect(await left()).to.deep.equal([]);
    });

  it('does the part of the browser alone where there is no address, and says what may stay', async () => {
    await fill();
    const part = await page<LeeErase>(erase());
    part.button!.click();
    await until(() => status(part).includes(words.alone));
    expect([await left(), asked]).to.deep.equal([[], []]);
  });

  it('does not promise what it could not do: a database that another page holds open', async () => {
    await keep('held');
    const holder = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('held');
      request.onsuccess = () => done(request.result);
    });
    const part = await page<LeeErase>(erase());
    part.button!.click();
    await until(() => status(part).includes(words.alone));
    expect(status(part)).to.contain(words.partly).and.not.to.contain(words.cleared);
    holder.close();
    await until(async () => !(await left()).length);
  });

  it('tells the page to stop saving before anything is cleared, and carries nothing', async () => {
    localStorage.setItem('basket', '1');
    const part = await page<LeeErase>(erase());
    let heard: unknown[] = [];
    document.addEventListener(
      'lee-erase',
      (event) =>
        (heard = [localStorage.getItem('basket'), Object.keys(event).filter((key) => key !== 'isTrusted')]),
      { once: true },
    );
    part.button!.click();
    expect(heard).to.deep.equal(['1', []]);
    await until(() => status(part));
  });

  it('takes no second press', async () => {
    const part = await page<LeeErase>(erase({ action: '/erase' }));
    const { left: x, top } = part.button!.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + 20), Math.round(top + 20)];
    for (let press = 0; press < 2; press++) await sendMouse({ type: 'click', position });
    await until(() => status(part).includes(words.told));
    expect(asked.length).to.equal(1);
  });

  it('does not begin again before it is done', async () => {
    const part = await page<LeeErase>(erase({ action: '/erase' }));
    for (let press = 0; press < 3; press++) part.button!.click();
    await until(() => status(part).includes(words.told));
    expect(asked.length).to.equal(1);
  });

  it('never leaves the page', async () => {
    const part = await page<LeeErase>(erase({ action: '/erase' }));
    const form = part.querySelector('form')!;
    expect(form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }))).to.equal(
      false,
    );
  });

  it('clears whatever a site keeps, under any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 1 })), async (names) => {
        for (const name of names)
          for (const storage of [localStorage, sessionStorage]) storage.setItem(name, 'kept');
        await eraseAll();
        return (await left()).filter((one) => one !== 'ui-visit').length === 0;
      }),
      { numRuns: 30 },
    );
  });

  it('clears the drafts too that are being kept for the first time at that moment', async () => {
    const begun = keep('ui-notes');
    const isAll = await eraseAll();
    await begun;
    expect([isAll, await left()]).to.deep.equal([true, []]);
  });

  it('is a form that its server answers where there is no script, or does not show', async () => {
    const { document } = await frame(`${String(erase({ action: '/erase' }))}${String(erase({ id: 'b' }))}`);
    document.documentElement.removeAttribute('data-lee-script');
    const [posts, alone] = document.querySelectorAll('lee-erase');
    expect([posts.checkVisibility(), alone.checkVisibility()]).to.deep.equal([true, false]);
    const { method, action } = posts.querySelector('form')!;
    expect([method, new URL(action).pathname]).to.deep.equal(['post', '/erase']);
    expect(posts.querySelector('button')!.type).to.equal('submit');
    closeFrames();
  });

  it('tells the developer what is missing', async () => {
    expect((await told('<lee-erase></lee-erase>')).join()).to.contain('needs a <button>');
  });

  it('escapes its words', async () => {
    const part = await page(erase({ label: '<b>a</b>', action: '"><b>' }));
    expect(part.querySelector('b')).to.equal(null);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(erase({ action: '/erase' }))).to.be.accessible();
  });
});
