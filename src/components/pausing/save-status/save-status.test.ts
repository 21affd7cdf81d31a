import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page, settled, told } from '../../../../test/support/fixture.js';
import { quickly } from '../../../../test/support/quickly.js';
import '../../../all.js';
import { markup } from '../../../base/markup.js';
import { headerOf, idOf, type Envelope } from '../../../controllers/draft/cipher.js';
import { deviceShelf } from '../../../controllers/draft/device-shelf.js';
import { identityOf } from '../../../controllers/draft/forms.js';
import { DATABASE, forgetDrafts } from '../../../controllers/forget.js';
import { en } from '../../../words/en.js';
import { consent } from '../../consent/consent/consent.html.js';
import { narrative } from '../../fields/narrative/narrative.html.js';
import { intake } from '../../intake/intake/intake.html.js';
import type { LeeIntake } from '../../intake/intake/intake.js';
import { steps } from '../../intake/step/step.html.js';
import type { DraftPolicy } from './policies.js';
import { saveStatus } from './save-status.html.js';
import type { LeeSaveStatus } from './save-status.js';

const words = en.saveStatus;
const OWN = 'Grandma sang on the long stairs';
const always = new AbortController().signal;

const written = (policy: DraftPolicy = 'device', more: object = {}) =>
  markup`<form method="post" action="/nowhere">${narrative({ id: 's', name: 'story', label: 'What is happening?' })}${saveStatus(
    { policy, ...more },
  )}<button>Send</button></form>`;

const part = () => document.querySelector<LeeSaveStatus>('lee-save-status')!;
const line = () => part().querySelector('[slot=status]')!.textContent;
const story = () => document.querySelector<HTMLTextAreaElement>('[name=story]')!;
const box = () => part().querySelector<HTMLInputElement>('[slot=panel] input')!;
const acts = () => [...part().querySelectorAll<HTMLElement>('[data-lee-do]')].map((one) => one.dataset.leeDo);
async function press(act: string): Promise<void> {
  const button = () => part().querySelector<HTMLElement>(`[data-lee-do=${act}]`);
  await until(button);
  button()!.click();
  await new Promise((resolve) => setTimeout(resolve));
}

async function until(is: () => unknown): Promise<void> {
  const end = performance.now() + 9_000;
  while (!is()) {
    if (performance.now() > end) throw new Error(`This did not become true: ${String(is)} (${line()})`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const saved = () => until(() => line().startsWith('Saved'));

function write(text: string): void {
  story().value = text;
  for (const type of ['input', 'change']) story().dispatchEvent(new Event(type, { bubbles: true }));
}

async function keepOwn(phrase = OWN): Promise<void> {
  for (const act of ['keep', 'yes', 'own']) await press(act);
  await until(box);
  box().value = phrase;
  await press('has');
}

async function open(phrase = OWN): Promise<void> {
  await until(() => acts().includes('open'));
  await press('open');
  box().value = phrase;
  await press('unlock');
}

const kept = async (): Promise<Envelope | undefined> =>
  deviceShelf.read(await idOf(identityOf(part().form!)), always);

const removed = () =>
  new Promise<void>((resolve, reject) => {
    const request = forgetDrafts() as IDBOpenDBRequest;
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not removed'));
  });

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('lee-save-status', () => {
  beforeEach(() => removed());

  // A warning is said once, so this comes before what would have said it.
  it('tells the developer who chose no policy, or none that there is, and keeps nothing', async () => {
    const [none] = await told('<form><lee-save-status></lee-save-status></form>');
    expect(none).to.contain('<lee-save-status policy> is none').and.to.contain('an address here');
    expect([line(), acts()]).to.deep.equal([words.none, []]);
    await page(written('server', { address: 'https://elsewhere.example/d' }));
    expect([line(), acts()]).to.deep.equal([words.none, []]);
    await page(String(written()).replace('"device"', '"clear"'));
    expect([line(), acts()]).to.deep.equal([words.none, []]);
  });

  it('keeps nothing, and asks nothing, before the person presses', async () => {
    await page(written());
    write('zq1');
    document.dispatchEvent(new Event('lee-pause'));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect([line(), acts()]).to.deep.equal([words.off, ['keep']]);
    expect(await names()).not.to.include(DATABASE);
  });

  it('asks first, and says what it does not protect against, with two answers of one size', async () => {
    await page(written());
    await press('keep');
    await until(() => acts().length === 2);
    const panel = part().querySelector('[slot=panel]')!;
    for (const fact of words.device.facts('')) expect(panel.textContent).to.contain(fact.slice(0, 20));
    expect(document.activeElement === panel.querySelector('[slot=question]')).to.equal(true);
    const [yes, no] = [...panel.querySelectorAll('button')].map(
      ({ offsetWidth, offsetHeight }) => `${offsetWidth} x ${offsetHeight}`,
    );
    expect(yes).to.equal(no);
    expect((await accessible(panel)).name).to.equal(words.device.ask);
  });

  it('offers six words, other ones on request, and forgets them once they are taken', async () => {
    await page(written());
    write('zq2');
    for (const act of ['keep', 'yes']) await press(act);
    await until(() => part().querySelector('[slot=phrase]'));
    const offered = () => part().querySelector('[slot=phrase]')!.textContent;
    const first = offered();
    expect(first.split(' ').length).to.equal(6);
    await press('others');
    await until(() => offered() !== first);
    const phrase = offered();
    await press('has');
    await saved();
    expect(document.documentElement.outerHTML).not.to.contain(phrase);
    await page(written());
    await open(phrase);
    await saved();
    expect(story().value).to.equal('zq2');
  });

  it('never sends its box, nor the form by Enter in it, and tells nobody that it is written in', async () => {
    const main = await page(written());
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit']) main.addEventListener(type, () => heard.push(type));
    for (const act of ['keep', 'yes', 'own']) await press(act);
    await until(box);
    expect([box().form, box().name, box().autocomplete]).to.deep.equal([null, '', 'off']);
    box().focus();
    await sendKeys({ type: 'short' });
    await sendKeys({ press: 'Enter' });
    await until(() => part().querySelector('[slot=error]')!.textContent === words.ownHint);
    expect(document.activeElement === box()).to.equal(true);
    expect(heard).to.deep.equal([]);
    expect(new URLSearchParams(new FormData(part().form!) as never).toString()).not.to.contain('short');
  });

  it('says when it was saved and until when, once it is certain', async () => {
    await page(written());
    write('zq3');
    await keepOwn();
    await saved();
    expect(line()).to.match(/^Saved \d+:\d\d.[ap]m on this device, until \p{L}+ \d+\.$/u);
    expect(headerOf((await kept())!)!.version).to.equal(1);
    write('zq4');
    expect(line()).to.equal(words.unsaved);
    await saved();
    expect(headerOf((await kept())!)!.version).to.equal(2);
  });

  it('saves at once when the person pauses, goes to another part, or is asked to', async () => {
    await page(written());
    await keepOwn();
    await saved();
    for (const type of ['lee-pause', 'lee-step-change']) {
      write(type);
      const begun = performance.now();
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      await saved();
      expect(performance.now() - begun).to.be.below(1_200);
    }
    write('asked');
    await part().save();
    expect(line()).to.contain('Saved');
  });

  it('asks before it shows anything, and a wrong phrase costs nothing', async () => {
    await page(written());
    write('zq5 words');
    await keepOwn();
    await saved();
    await page(written());
    await until(() => acts().includes('open'));
    expect(acts()).to.deep.equal(['open', 'notNow', 'erase']);
    expect(document.querySelector('main')!.textContent + story().value).not.to.contain('zq5');
    for (let time = 0; time < 3; time++) {
      if (time === 0) await press('open');
      box().value = 'some other words entirely';
      await press('unlock');
      await until(() => part().querySelector('[slot=error]')!.textContent === words.unopened);
      await until(() => line() !== words.busy);
      part().querySelector('[slot=error]')!.textContent = '';
    }
    box().value = `  ${OWN.toUpperCase()} `;
    await press('unlock');
    await saved();
    expect(story().value).to.equal('zq5 words');
  });

  it('stays closed when the person does not open it, and keeps nothing over it', async () => {
    await page(written());
    write('zq6');
    await keepOwn();
    await saved();
    const before = await kept();
    await page(written());
    await until(() => acts().includes('notNow'));
    await press('notNow');
    await until(() => acts().length === 2);
    write('someone else');
    await part().save();
    expect(acts()).to.deep.equal(['open', 'erase']);
    expect(await kept()).to.deep.equal(before);
  });

  it('loses neither the words that are here nor the kept ones, where both are', async () => {
    await page(written());
    write('kept words');
    await keepOwn();
    await saved();
    await page(written());
    write('new words');
    await open();
    await until(() => acts().includes('here'));
    expect([line(), story().value]).to.deep.equal([words.unsaved, 'new words']);
    await press('kept');
    await saved();
    expect(story().value).to.equal('kept words');
    await press('swap');
    await until(() => story().value === 'new words');
    await saved();
    await press('swap');
    await until(() => story().value === 'kept words');
  });

  it('erases in one step, says so, and the words on the page stay', async () => {
    await page(written());
    write('zq7');
    await keepOwn();
    await saved();
    await press('erase');
    await until(() => line() === words.erased);
    expect([story().value, acts()]).to.deep.equal(['zq7', ['keep']]);
    expect(await names()).not.to.include(DATABASE);
    write('zq8');
    await part().save();
    expect(await names()).not.to.include(DATABASE);
  });

  it('never writes over what another tab saved later, unless the person says so', async () => {
    await page(written());
    write('this tab');
    await keepOwn();
    await saved();
    const id = await idOf(identityOf(part().form!));
    const mine = (await kept())!;
    const theirs = mine.slice();
    theirs[4]++;
    theirs[100] ^= 1;
    await deviceShelf.write(id, theirs, mine, always);
    write('this tab again');
    await part().save();
    await until(() => acts().includes('keepHere'));
    expect([line(), await kept()]).to.deep.equal([words.behind, theirs]);
    write('and again');
    await part().save();
    expect(await kept()).to.deep.equal(theirs);
    await press('keepHere');
    await saved();
    expect(headerOf((await kept())!)!.version).to.equal(headerOf(theirs)!.version + 1);
  });

  it('leaves what another tab saved, where the person says so', async () => {
    await page(written());
    await keepOwn();
    await saved();
    const id = await idOf(identityOf(part().form!));
    const mine = (await kept())!;
    const theirs = mine.slice();
    theirs[4]++;
    await deviceShelf.write(id, theirs, mine, always);
    write('here');
    await part().save();
    await until(() => acts().includes('keepThere'));
    await press('keepThere');
    await until(() => acts().includes('open'));
    write('here again');
    await part().save();
    expect([await kept(), story().value]).to.deep.equal([theirs, 'here again']);
  });

  it('says where what was kept is gone, and brings nothing back by itself', async () => {
    await page(written());
    await keepOwn();
    await saved();
    await deviceShelf.erase(await idOf(identityOf(part().form!)), always);
    write('more');
    await part().save();
    expect([line(), acts(), story().value]).to.deep.equal([words.gone, ['keep'], 'more']);
    expect(await names()).not.to.include(DATABASE);
  });

  it('says where it could not save, keeps the words on the page, and saves with the next change', async () => {
    await page(written());
    await keepOwn();
    await saved();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      request.onsuccess = () => this.transaction.abort();
      return request;
    };
    try {
      write('not now');
      await part().save();
      expect([line(), story().value]).to.deep.equal([words.failed, 'not now']);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    write('now');
    await saved();
  });

  it('says where a browser cannot keep anything, and offers nothing then', async () => {
    const { databases } = IDBFactory.prototype;
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'SecurityError'));
    try {
      await page(written());
      await until(() => line() === words.unable);
      expect(acts()).to.deep.equal([]);
    } finally {
      IDBFactory.prototype.databases = databases;
    }
  });

  it('is read out at most once a minute, but for what answers a press', async () => {
    await page(written());
    await keepOwn();
    await saved();
    const status = part().querySelector('[slot=status]')!;
    expect([status.getAttribute('role'), status.ariaLive]).to.deep.equal(['status', 'off']);
    for (let time = 0; time < 3; time++) {
      write(`again ${time}`);
      expect(status.ariaLive).to.equal('off');
      await part().save();
      expect(status.ariaLive).to.equal('off');
    }
    await press('erase');
    await until(() => line() === words.erased);
    expect(status.ariaLive).to.equal('polite');
  });

  it('asks the browser to keep no copy of its own, until the person says no', async () => {
    await page(String(written()).replace('name="story"', 'name="story" autocomplete="on"'));
    const asked = () => [part().form!.getAttribute('autocomplete'), story().getAttribute('autocomplete')];
    expect(asked()).to.deep.equal(['off', 'off']);
    await press('keep');
    await press('no');
    await until(() => acts().includes('keep'));
    expect(asked()).to.deep.equal([null, 'on']);
  });

  it('keeps in memory what a page took out, without asking, and not over what is there', async () => {
    await page(written('memory'));
    expect([line(), acts()]).to.deep.equal([words.memory, []]);
    write('in memory');
    await page('<p>Another page</p>');
    await page(written('memory'));
    await until(() => story().value === 'in memory');
    await page('<p>Another page</p>');
    await page(String(written('memory')).replace('</textarea>', 'from the server</textarea>'));
    await settled();
    expect(story().value).to.equal('from the server');
    expect(await names()).not.to.include(DATABASE);
  });

  it('stands before the buttons of the part that shows', async () => {
    const shown = await page<LeeIntake>(
      intake({
        action: '/nowhere',
        steps: steps([
          {
            heading: 'One',
            content: [narrative({ name: 'story', label: 'One' }), saveStatus({ policy: 'device' })],
          },
          { heading: 'Two', content: [narrative({ name: 'more', label: 'Two' })] },
          { heading: 'Three', content: [] },
        ]),
      }),
    );
    for (const number of [2, 3, 1]) {
      shown.goTo(number);
      await until(() => part().closest('lee-step') === shown.steps[number - 1]);
      expect(part().nextElementSibling!.getAttribute('slot')).to.equal('actions');
      expect(part().checkVisibility()).to.equal(true);
    }
    shown.onePage = true;
    await until(() => part().closest('lee-step') === shown.steps[2]);
  });

  it('keeps nothing of someone who looks around first', async () => {
    const shown = await page<LeeIntake>(
      intake({
        action: '/nowhere',
        preview: true,
        steps: steps([
          {
            heading: 'One',
            content: [narrative({ name: 'story', label: 'One' }), saveStatus({ policy: 'device' })],
          },
        ]),
      }),
    );
    await keepOwn();
    await until(() => line() === words.unsaved);
    expect(await names()).not.to.include(DATABASE);
    shown.preview = false;
    await settled();
    await part().save();
    expect(line()).to.contain('Saved');
  });

  it('never brings a consent back', async () => {
    const asked = consent({ name: 'share', label: 'Share?', what: 'Notes', who: 'Sam', why: 'Help', until: 'June', otherwise: 'Nothing' }); // prettier-ignore
    const both = String(written()).replace('<lee-save-status', `${String(asked)}<lee-save-status`);
    await page(both);
    document.querySelectorAll<HTMLInputElement>('[name=share]')[1].click();
    write('zq9');
    await keepOwn();
    await saved();
    await page(both);
    await open();
    await saved();
    expect(story().value).to.equal('zq9');
    expect(document.querySelector('[name=share]:checked')).to.equal(null);
  });

  it('erases what was kept of a form that was sent, on the page that says so', async () => {
    await page(written());
    await keepOwn();
    await saved();
    // What the browser reads when it sends the form.
    new FormData(part().form!);
    await page(saveStatus({ policy: 'device', sent: location.pathname }));
    await until(() => line() === words.sent);
    expect(await names()).not.to.include(DATABASE);
    expect(Object.keys(sessionStorage)).not.to.include('ui-draft');
    await page(saveStatus({ policy: 'device', sent: location.pathname }));
    expect(part().checkVisibility()).to.equal(false);
  });

  it('erases nothing that someone else keeps here, when another sends the same form', async () => {
    await page(written());
    await keepOwn();
    await saved();
    await page(written());
    await until(() => acts().includes('notNow'));
    write('words of another');
    new FormData(part().form!);
    await page(saveStatus({ policy: 'device', sent: location.pathname }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([line(), await names()]).to.deep.equal(['', [DATABASE]]);
  });

  it('lets go when all that the site kept here is cleared elsewhere on the page', async () => {
    await page(written());
    await keepOwn();
    await saved();
    document.body.dispatchEvent(new Event('lee-erase', { bubbles: true }));
    expect([line(), acts()]).to.deep.equal([words.gone, ['keep']]);
    const before = await kept();
    write('not kept any more');
    await part().save();
    expect(await kept()).to.deep.equal(before);
  });

  it('keeps nothing after a clearing that came while it was being sealed for the first time', async () => {
    const cleared = async () => {
      document.body.dispatchEvent(new Event('lee-erase', { bubbles: true }));
      await removed();
    };
    const { deriveKey } = SubtleCrypto.prototype;
    const { request } = LockManager.prototype;
    const moments: [moment: string, begin: () => void][] = [
      [
        'the key is made',
        () =>
          (SubtleCrypto.prototype.deriveKey = async function (this: SubtleCrypto, ...given: never) {
            const key = (await deriveKey.apply(this, given)) as never;
            await cleared();
            return key;
          }),
      ],
      [
        'it waits for its turn',
        () =>
          (LockManager.prototype.request = async function (this: LockManager, ...given: never) {
            await cleared();
            return request.apply(this, given) as never;
          }),
      ],
    ];
    for (const [moment, begin] of moments) {
      await page(written());
      for (const act of ['keep', 'yes', 'own']) await press(act);
      await until(box);
      await settled();
      box().value = OWN;
      try {
        begin();
        await press('has');
        await until(() => acts().join() === 'keep');
      } finally {
        SubtleCrypto.prototype.deriveKey = deriveKey;
        LockManager.prototype.request = request;
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await names(), moment).not.to.include(DATABASE);
      await keepOwn();
      await saved();
      await press('erase');
      await until(() => line() === words.erased);
    }
  });

  it('takes no second press, which the first may have brought under the hand', async () => {
    let click!: () => Promise<unknown>;
    await quickly(async () => {
      await page(written());
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', textContent: 'A button that changes under the hand' });
      button.dataset.leeDo = 'keep';
      // Outside of a lee-button, which takes none either.
      part().append(button);
      button.addEventListener('click', () => setTimeout(() => (button.dataset.leeDo = 'yes')));
      click = () => {
        const { x, y } = button.getBoundingClientRect();
        return sendMouse({ type: 'click', position: [Math.ceil(x) + 5, Math.ceil(y) + 5] });
      };
      button.scrollIntoView({ block: 'center' });
      await click();
      await click();
    });
    expect(part().querySelector('[slot=phrase]') === null).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await click();
    await until(() => part().querySelector('[slot=phrase]'));
  });

  it('says so where it comes back from another page that has erased what was kept', async () => {
    await page(written());
    await keepOwn();
    await saved();
    await deviceShelf.erase(await idOf(identityOf(part().form!)), always);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => line() === words.gone);
    expect(await names()).not.to.include(DATABASE);
  });

  it('forgets that a form was being sent, once the person is at the form again', async () => {
    await page(written());
    await keepOwn();
    await saved();
    new FormData(part().form!);
    expect(Object.keys(sessionStorage)).to.include('ui-draft');
    await page(written());
    await until(() => acts().includes('open'));
    await page(saveStatus({ policy: 'device', sent: location.pathname }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([line(), await names()]).to.deep.equal(['', [DATABASE]]);
  });

  it('erases what was kept of a form that its server sent back for a look first', async () => {
    await page(written());
    await keepOwn();
    await saved();
    new FormData(part().form!);
    await page(String(written()).replace('</textarea>', 'sent back</textarea>'));
    await until(() => acts().includes('open'));
    await page(saveStatus({ policy: 'device', sent: location.pathname }));
    await until(() => line() === words.sent);
    expect(await names()).not.to.include(DATABASE);
  });

  describe('with a server', () => {
    const { fetch } = globalThis;
    let asked: string[];

    beforeEach(() => {
      asked = [];
      globalThis.fetch = (_address, init) => {
        asked.push((JSON.parse(init!.body as string) as { do: string }).do);
        return Promise.resolve(new Response(null, { status: 204 }));
      };
    });
    afterEach(() => (globalThis.fetch = fetch));

    const keep = async () => {
      await page(written('server', { address: '/draft' }));
      for (const act of ['keep', 'yes']) await press(act);
      await until(() => part().querySelector('[slot=phrase]'));
      expect(part().querySelector('[slot=phrase]')!.textContent.split(' ').length).to.equal(7);
      await press('has');
      await saved();
    };

    it('tells the id with the form where that goes to this site in its body, and nowhere else', async () => {
      await keep();
      const form = part().form!;
      // Firefox sends a form by an event of a script.
      form.addEventListener('submit', (event) => event.preventDefault());
      const tells = (attributes: Record<string, string>) => {
        const button = document.createElement('button');
        for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
        form.append(button);
        form.dispatchEvent(new SubmitEvent('submit', { submitter: button, cancelable: true }));
        return new FormData(form).has('ui-draft');
      };
      expect(tells({})).to.equal(true);
      expect(tells({ formaction: '/nowhere/else' })).to.equal(true);
      expect(tells({ formmethod: 'get' })).to.equal(false);
      expect(tells({ formaction: 'https://elsewhere.example/' })).to.equal(false);
      form.action = 'https://elsewhere.example/';
      expect(tells({})).to.equal(false);
    });

    it('lets go of the key when all is cleared, and can be asked again', async () => {
      await keep();
      const before = asked.length;
      document.body.dispatchEvent(new Event('lee-erase', { bubbles: true }));
      expect([line(), acts()]).to.deep.equal([words.off, ['keep', 'openKept']]);
      write('not kept any more');
      await part().save();
      expect([asked.length, new FormData(part().form!).has('ui-draft')]).to.deep.equal([before, false]);
      expect(story().value).to.equal('not kept any more');
    });
  });

  it('is not there without script, where it needs it', async () => {
    const text = String(written()).replaceAll('lee-save-status', 'lee-undefined');
    expect(text).to.contain('data-lee-do');
    const css = [...document.styleSheets].some((sheet) => sheet.href?.includes('leeway.css'));
    if (!css) return;
    await page(written('none'), { script: false });
    expect(part().checkVisibility()).to.equal(true);
  });

  it('has nothing that axe finds, whatever is asked', async () => {
    await page(written());
    await expect(part()).to.be.accessible();
    for (const act of ['keep', 'yes', 'own']) {
      await press(act);
      await until(() => part().querySelector('[slot=panel]'));
      await expect(part()).to.be.accessible();
    }
  });
});
