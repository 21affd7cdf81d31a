import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { accessible, outline } from '../../../../test/support/accessible.js';
import { page, settled, told } from '../../../../test/support/fixture.js';
import { lookOf } from '../../../../test/support/pair.js';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import '../../../define/consent-receipt.js';
import { en } from '../../../words/en.js';
import { consentReceipt, type ConsentReceiptMarkup } from './consent-receipt.html.js';
import type { LeeConsentReceipt } from './consent-receipt.js';

const words = en.consentReceipt;

const copy: ConsentReceiptMarkup = {
  from: 'Harbor House, 555 0100',
  file: '{"reach":"<yes> & \\"no\\""}',
  timeZone: 'UTC',
  entries: [
    {
      name: 'reach',
      label: 'Share your number?',
      said: 'yes',
      at: new Date('2026-05-02T14:10:00Z'),
      words: { what: 'Your number', who: 'Ana', why: 'To call', until: '23 May', otherwise: 'You can call.' },
    },
  ],
};

const receipt = (more: Partial<ConsentReceiptMarkup> = {}) =>
  page<LeeConsentReceipt>(consentReceipt({ ...copy, ...more }));
const button = (part: Element, value: string) =>
  part.querySelector<HTMLButtonElement>(`[slot=keep] button[value=${value}]`)!;
const status = (part: Element) => part.querySelector('[slot=status]')!.textContent;

/** What would be saved, in place of saving it. */
interface Saved {
  name: string;
  text: string;
  type: string;
}
const saved: Promise<Saved>[] = [];
const made: Blob[] = [];
let held = 0;
const { createObjectURL, revokeObjectURL } = URL;

const onDownload = (event: Event) => {
  const link = event.target as HTMLAnchorElement;
  if (!link.download) return;
  event.preventDefault();
  const [blob] = made.slice(-1);
  saved.push(blob.text().then((text) => ({ name: link.download, text, type: blob.type })));
};

describe('lee-consent-receipt', () => {
  beforeEach(() => {
    saved.length = made.length = held = 0;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      held++;
      return createObjectURL.call(URL, blob);
    };
    URL.revokeObjectURL = (address) => {
      held--;
      revokeObjectURL.call(URL, address);
    };
    addEventListener('click', onDownload);
  });
  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    removeEventListener('click', onDownload);
  });

  it('is on the page first, with the words that were seen', async () => {
    const part = await receipt();
    expect(part.textContent)
      .to.contain(en.consent.saidYes)
      .and.to.contain('May 2, 2026')
      .and.to.contain('Harbor House');
    expect([...part.querySelectorAll('dd')].every((node) => node.checkVisibility())).to.equal(true);
    expect([made.length, saved.length]).to.deep.equal([0, 0]);
  });

  it('asks whether it is safe here before there is any file, and makes it only then', async () => {
    const part = await receipt();
    const group = await accessible(part.querySelector('lee-choice-pair')!);
    expect([group.role, group.name]).to.deep.equal(['group', words.ask]);
    expect(button(part, 'save').checkVisibility()).to.equal(false);
    button(part, 'save').click();
    expect(made.length).to.equal(0);
    button(part, 'yes').click();
    expect([made.length, button(part, 'save').checkVisibility(), status(part)]).to.deep.equal([
      0,
      true,
      words.how,
    ]);
    button(part, 'save').click();
    expect(await Promise.all(saved)).to.deep.equal([
      { name: 'notes.json', text: copy.file, type: 'application/json' },
    ]);
    await new Promise((done) => setTimeout(done, 50));
    expect([held, part.querySelectorAll('a').length]).to.deep.equal([0, 0]);
  });

  it('keeps nothing after a no, and can be asked again', async () => {
    const part = await receipt();
    button(part, 'no').click();
    expect([status(part), made.length, button(part, 'save').checkVisibility()]).to.deep.equal([
      words.notKept,
      0,
      false,
    ]);
    button(part, 'yes').click();
    button(part, 'no').click();
    expect(button(part, 'save').checkVisibility()).to.equal(false);
    button(part, 'save').click();
    expect(made.length).to.equal(0);
  });

  it('prints after a yes, and puts no question on paper', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    const part = await receipt({ file: undefined });
    expect(part.querySelector('button[value=save]')).to.equal(null);
    button(part, 'yes').click();
    button(part, 'print').click();
    window.print = print;
    expect([printed, made.length]).to.deep.equal([1, 0]);
  });

  it('gives the file a name that says nothing, whatever was asked for', async () => {
    for (const [fileName, name] of [
      ['list.json', 'list.json'],
      ['list-2.txt', 'list-2.txt'],
      ['consent-harbor.json', 'notes.json'],
      ['my-safe-plan.txt', 'notes.json'],
      ['../notes.json', 'notes.json'],
      ['notes.exe', 'notes.json'],
    ]) {
      await told(consentReceipt({ ...copy, fileName }));
      const part = document.querySelector<LeeConsentReceipt>('lee-consent-receipt')!;
      expect(part.savedAs, fileName).to.equal(name);
    }
    expect((await receipt({ file: 'You said yes.' })).savedAs).to.equal('notes.txt');
    await fc.assert(
      fc.asyncProperty(fc.string(), async (fileName) => {
        await told(consentReceipt({ ...copy, fileName }));
        const part = document.querySelector<LeeConsentReceipt>('lee-consent-receipt')!;
        return /^[a-z0-9-]+\.(json|txt)$/.test(part.savedAs);
      }),
      { numRuns: 30 },
    );
  });

  it('gives both answers the same area, font and contrast in every room', async () => {
    const part = await receipt();
    for (const room of ['steady', 'open', 'nook', 'dusk', 'still', 'clear']) {
      document.documentElement.dataset.leeRoom = room;
      const [no, yes] = [lookOf(button(part, 'no')), lookOf(button(part, 'yes'))];
      expect(yes, room).to.deep.equal(no);
      expect(yes.contrast, room).to.be.at.least(7);
    }
  });

  it('can be read where there is no script, and has the file from the server after the same question', async () => {
    const both = `${String(consentReceipt({ ...copy, href: '/copy.json' }))}${String(consentReceipt({ ...copy, id: 'b' }))}`;
    const { document } = await frame(both);
    document.documentElement.removeAttribute('data-lee-script');
    const [linked, alone] = document.querySelectorAll('lee-consent-receipt');
    const keep = (part: Element) => part.querySelector('[slot=keep]')!.checkVisibility();
    expect([keep(linked), keep(alone)]).to.deep.equal([true, false]);
    expect(linked.querySelector('lee-choice-pair')!.checkVisibility()).to.equal(false);
    expect(linked.querySelector('a')!.pathname).to.equal('/copy.json');
    expect(alone.querySelector('dd')!.checkVisibility()).to.equal(true);
    closeFrames();
  });

  it('tells the developer of a name that tells, and of a download that does not ask', async () => {
    const markup = String(consentReceipt({ ...copy, fileName: 'shelter.json' }));
    expect((await told(markup)).join()).to.contain('"shelter.json" can tell');
    const asksNothing = String(consentReceipt(copy)).replace(
      '<section>',
      '<a download href="/a">A</a><section>',
    );
    expect((await told(asksNothing)).join()).to.contain('does not ask first');
    await settled();
  });

  it('escapes whatever was said', async () => {
    const [entry] = copy.entries;
    const text = '<b>"';
    const part = await receipt({
      from: text,
      entries: [{ ...entry, label: text, words: { ...entry.words, what: text } }],
    });
    expect(part.querySelector('b')).to.equal(null);
    expect(part.file).to.equal(copy.file);
  });

  it('is told as headings, a question with two answers, and no way to keep it before a yes', async () => {
    const part = await receipt();
    const told = () => outline(part, 'h2, h3, lee-choice-pair, button, [role=status]');
    const before = [
      `heading "${words.heading}"`,
      'heading "Share your number?"',
      `group "${words.ask}"`,
      `button "${words.no}"`,
      `button "${words.yes}"`,
    ];
    expect(await told()).to.deep.equal([...before, 'none ""', 'none ""', 'status ""']);
    button(part, 'yes').click();
    await settled();
    expect(await told()).to.deep.equal([
      ...before,
      `button "${words.save}"`,
      `button "${words.print}"`,
      'status ""',
    ]);
  });

  it('has nothing that axe finds', async () => {
    const part = await receipt({ href: '/copy.json' });
    button(part, 'yes').click();
    await expect(part).to.be.accessible();
  });
});
