import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { accessible, outline } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import { lookOf } from '../../../../test/support/pair.js';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import '../../../define/consent-ledger.js';
import '../../../define/details.js';
import '../../../define/link.js';
import { en } from '../../../words/en.js';
import { dateOf } from '../../../words/time.js';
import { consentLedger, type LedgerEntry } from './consent-ledger.html.js';

const entry: LedgerEntry = {
  name: 'reach',
  label: 'Share your number?',
  said: 'yes',
  at: new Date('2026-05-02T14:10:00Z'),
  words: {
    what: 'Your number',
    who: 'Ana Reyes',
    why: 'So that she can call',
    until: '23 May',
    otherwise: 'You can call her.',
  },
  takenBack: 'Ana keeps what she has.',
};

const ledger = (...entries: Partial<LedgerEntry>[]) =>
  page(
    consentLedger({
      action: '/choices',
      entries: entries.map((one) => ({ ...entry, ...one })),
      hidden: { token: 'a"b' },
      timeZone: 'UTC',
    }),
  );

/** What a press sends, and where, as the browser would send it. */
function sentBy(button: HTMLButtonElement): string[] {
  let sent: string[] = [];
  const { form } = button;
  form!.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const data = [...new FormData(form!, event.submitter)].map(
        ([name, value]) => `${name}=${value as string}`,
      );
      sent = [form!.method, new URL(form!.action).pathname, ...data];
    },
    { once: true },
  );
  button.click();
  return sent;
}

const buttons = (part: Element) => [...part.querySelectorAll<HTMLButtonElement>('form button')];
const state = (part: Element) => part.querySelector('[slot=state]')!.textContent;

describe('lee-consent-ledger', () => {
  it('says what was said and when, with the words that were seen', async () => {
    const part = await ledger({});
    expect(state(part)).to.contain(en.consent.saidYes).and.to.contain('May 2, 2026').and.to.contain('2:10');
    expect(part.querySelector('time')!.dateTime).to.equal('2026-05-02T14:10:00.000Z');
    expect([...part.querySelectorAll('dd')].map((node) => node.textContent)).to.deep.equal(
      Object.values(entry.words),
    );
  });

  it('says until when a yes holds', async () => {
    const part = await ledger({ ends: '2027-05-23' });
    expect(state(part)).to.match(/^You said yes\. It holds until May 23, 2027\. May 2, 2026/);
  });

  it('says nothing of what was said before where nothing was', async () => {
    const part = await ledger({ before: [] });
    expect(part.textContent).to.equal((await ledger({})).textContent);
    expect(
      [...part.querySelector('section')!.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE),
    ).to.be.empty;
  });

  it('takes a yes back with one press, by a form of its own', async () => {
    const part = await ledger({});
    const [no] = buttons(part);
    expect(sentBy(no)).to.deep.equal(['post', '/choices', 'token=a"b', 'reach=no']);
  });

  it('gives it again in the same place, with the same press', async () => {
    const given = buttons(await ledger({}))[1].getBoundingClientRect();
    const part = await ledger({ said: 'no' });
    const [, yes] = buttons(part);
    expect(sentBy(yes)).to.deep.equal(['post', '/choices', 'token=a"b', 'reach=yes']);
    const { x, y, width, height } = yes.getBoundingClientRect();
    expect([x, y, width, height]).to.deep.equal([given.x, given.y, given.width, given.height]);
  });

  it('draws both presses alike in every room, and the one that was said as the other would be', async () => {
    const look = async (said: LedgerEntry['said']) =>
      buttons(await ledger({ said })).map((one) => lookOf(one));
    for (const room of ['steady', 'open', 'nook', 'dusk', 'still', 'clear']) {
      document.documentElement.dataset.leeRoom = room;
      const [no, yes] = await look('undecided');
      expect(yes, room).to.deep.equal(no);
      expect((await look('yes'))[1], room).to.deep.equal((await look('no'))[0]);
      const [other, said] = await look('yes');
      expect(said.contrast, room).to.be.at.least(7);
      expect(said.edge, room).to.not.equal(other.edge);
    }
  });

  it('tells which was said without a look at it, in the group of its question', async () => {
    const part = await ledger({});
    expect(buttons(part).map((one) => one.ariaPressed)).to.deep.equal(['false', 'true']);
    const group = await accessible(part.querySelector('lee-choice-pair')!);
    expect([group.role, group.name]).to.deep.equal(['group', entry.label]);
  });

  it('is told as headings and the pair of each question, with what was said pressed in', async () => {
    const part = await ledger({}, { name: 'count', label: 'Count your visit?', said: 'no' });
    expect(await outline(part, 'h2, h3, lee-choice-pair, button')).to.deep.equal([
      `heading "${en.consentLedger.heading}"`,
      ...[entry.label, 'Count your visit?'].flatMap((label) => [
        `heading "${label}"`,
        `group "${label}"`,
        `button "${en.consent.no}"`,
        `button "${en.consent.yes}"`,
      ]),
    ]);
    const pressed: (boolean | undefined)[] = [];
    for (const button of buttons(part)) pressed.push((await accessible(button)).pressed);
    if (pressed[0] !== undefined) expect(pressed).to.deep.equal([false, true, true, false]);
  });

  it('says what becomes of what was shared once a yes is no more, and never before', async () => {
    expect((await ledger({})).textContent).not.to.contain(entry.takenBack);
    expect((await ledger({ said: 'no' })).textContent).not.to.contain(entry.takenBack);
    const back = await ledger({ said: 'taken-back' });
    expect(state(back)).to.contain(en.consentLedger.tookBack);
    expect(back.textContent).to.contain(entry.takenBack);
  });

  it('gives nothing whose last day is over, and leads to where it is asked today', async () => {
    const part = await ledger({ said: 'ended', ends: '2026-05-23', again: '/ask' });
    expect(state(part)).to.contain(en.consent.ended(dateOf('2026-05-23', 'en')));
    expect(buttons(part)).to.deep.equal([]);
    expect(part.querySelector('a')!.pathname).to.equal('/ask');
  });

  it('gives nothing in words that are no longer those of today, and still takes it back', async () => {
    const part = await ledger({ again: '/ask' });
    expect(buttons(part).map((one) => one.value)).to.deep.equal(['no']);
    const { name, description } = await accessible(buttons(part)[0]);
    expect(name).to.equal(en.consentLedger.takeBack);
    if (description !== undefined) expect(description).to.equal(entry.label);
    expect(buttons(await ledger({ said: 'no', again: '/ask' }))).to.deep.equal([]);
  });

  it('keeps what was said before', async () => {
    const part = await ledger({
      before: [{ said: 'no', at: new Date('2026-04-20T09:30:00Z') }, { said: 'undecided' }],
    });
    const lines = [...part.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines).to.have.length(2);
    expect(lines[0]).to.contain(en.consent.saidNo).and.to.contain('April 20, 2026');
    expect(lines[1]).to.equal(en.consent.undecided);
  });

  it('says so where nothing was asked', async () => {
    expect((await ledger()).textContent).to.contain(en.consentLedger.none);
  });

  it('stays readable with a thousand purposes', async () => {
    const part = await ledger(...Array.from({ length: 1000 }, (_, index) => ({ name: `p${index}` })));
    expect(part.querySelectorAll('section').length).to.equal(1000);
    expect(new Set([...part.querySelectorAll('[id]')].map(({ id }) => id)).size).to.equal(1001);
  });

  it('reads days long gone and the year 9999, and refuses what is no day and no answer, by its name', () => {
    const write = (more: object) => () =>
      String(consentLedger({ action: '/choices', entries: [{ ...entry, ...more }] }));
    expect(write({ ends: '9999-12-31' })()).to.contain('December 31, 9999');
    expect(write({ said: 'ended', ends: '0001-01-01' })()).to.contain(
      en.consent.ended(dateOf('0001-01-01', 'en')),
    );
    for (const ends of ['soon', '10000-01-01', '2026-02-30', '', 5, null])
      expect(write({ ends }), String(ends)).to.throw('is no date');
    for (const said of ['maybe', 'constructor', '', 1, null, undefined])
      expect(write({ said }), String(said)).to.throw('nothing that someone can have said');
    for (const at of [new Date(NaN), '2026-05-02', 0, null]) expect(write({ at })).to.throw('is no moment');
  });

  it('leaves out words that were not kept, and still takes a yes back', async () => {
    const { why: _, ...rest } = entry.words;
    const part = await ledger({ words: rest as LedgerEntry['words'] });
    expect([...part.querySelectorAll('dd')].map((node) => node.textContent)).to.deep.equal(
      Object.values(rest),
    );
    expect(sentBy(buttons(part)[0])).to.include('reach=no');
  });

  it('never lets what was written become markup, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'b', '/', ' ', '=') }),
        async (text) => {
          const words = { what: text, who: text, why: text, until: text, otherwise: text };
          const part = await ledger({
            label: text,
            name: text,
            takenBack: text,
            no: text,
            yes: text,
            words,
            said: 'taken-back',
          });
          expect(part.querySelector('b, a, script, img')).to.equal(null);
          expect(part.querySelector('dd')!.textContent).to.equal(text);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('tells the developer of an answer that would be put into the address', async () => {
    const markup = String(consentLedger({ action: '/choices', entries: [entry] }));
    expect((await told(markup.replace('method="post"', ''))).join()).to.contain('into the address');
  });

  it('has nothing that axe finds', async () => {
    await expect(
      await ledger({ before: [{ said: 'no' }] }, { said: 'ended', again: '/a' }),
    ).to.be.accessible();
  });
});
