import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { accessible, outline } from '../../../../test/support/accessible.js';
import { page, settled, told } from '../../../../test/support/fixture.js';
import { lookOf, pairIn } from '../../../../test/support/pair.js';
import '../../../define/consent.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { dateOf } from '../../../words/time.js';
import { LeeConsentChangeEvent } from './consent-change-event.js';
import { consent, type ConsentMarkup } from './consent.html.js';
import type { LeeConsent } from './consent.js';
import { isOver } from '../../../base/last-day.js';

const share: ConsentMarkup = {
  name: 'share',
  label: 'Share this part with Harbor Clinic?',
  what: 'How to reach you',
  who: 'Ana Reyes, your peer specialist',
  why: 'So that she can call you first',
  until: '23 May',
  otherwise: 'Nothing changes here. We call you ourselves.',
  yes: 'Yes, share it',
  no: 'No, keep it private',
  takenBack: 'Ana keeps what she already has.',
};

const short = `<lee-consent name="share" label="Share this part with Harbor Clinic?" yes="Yes, share it"
  no="No, keep it private" taken-back="Ana keeps what she already has."></lee-consent>`;

const form = (inside: unknown) => page<HTMLFormElement>(`<form>${String(inside)}</form>`);
const consentIn = (root: ParentNode) => root.querySelector<LeeConsent>('lee-consent')!;
const press = (root: ParentNode, value: string) =>
  root.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click();
const clear = (root: ParentNode) => root.querySelector<HTMLButtonElement>('button[slot=aside]')!.click();
const sent = (of: HTMLFormElement) => new FormData(of).get('share');

/** The words about the state that can be seen. */
const said = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('[slot=state] > *')]
    .filter((words) => words.textContent && getComputedStyle(words).visibility === 'visible')
    .map((words) => words.textContent);

const { undecided, saidNo, saidYes } = en.consent;

const ROOMS = ['steady', 'open', 'nook', 'dusk', 'still', 'clear'];

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const over = dayFrom(-2);
const toCome = dayFrom(2);
const endedOn = (day: string) => en.consent.ended(dateOf(day, 'en'));

for (const [how, written] of [
  ['written in full', () => consent(share)],
  ['written with attributes only', () => short],
] as const) {
  describe(`lee-consent ${how}`, () => {
    it('decides nothing for anyone', async () => {
      const part = await form(written());
      expect(consentIn(part).state).to.equal('undecided');
      expect(sent(part)).to.equal(null);
      expect(said(part)).to.deep.equal([undecided]);
    });

    it('is given and taken back in the same place, each with one press', async () => {
      const part = await form(written());
      press(part, 'yes');
      expect([consentIn(part).state, sent(part)]).to.deep.equal(['yes', 'yes']);
      expect(said(part)).to.deep.equal([saidYes]);
      press(part, 'no');
      expect([consentIn(part).state, sent(part)]).to.deep.equal(['no', 'no']);
      expect(said(part)).to.deep.equal([saidNo, share.takenBack]);
    });

    it('goes back to not decided, with focus in its place', async () => {
      const part = await form(written());
      press(part, 'no');
      expect(said(part)).to.deep.equal([saidNo]);
      clear(part);
      expect([consentIn(part).state, sent(part)]).to.deep.equal(['undecided', null]);
      expect(said(part)).to.deep.equal([undecided]);
      expect(document.activeElement === part.querySelector('input[value=no]')).to.equal(true);
    });

    it('says what happens to what was shared when a yes is cleared', async () => {
      const part = await form(written());
      press(part, 'yes');
      clear(part);
      expect(said(part)).to.deep.equal([undecided, share.takenBack]);
    });

    it('says what happens to what was shared where a framework had brought the yes', async () => {
      for (const bring of [
        (part: HTMLElement) => (consentIn(part).value = 'yes'),
        (part: HTMLElement) => (part.querySelector<HTMLInputElement>('input[value=yes]')!.checked = true),
      ]) {
        const part = await form(written());
        bring(part);
        expect(said(part)).to.deep.equal([saidYes]);
        part.querySelector<HTMLInputElement>('input[value=no]')!.focus();
        press(part, 'no');
        expect(said(part)).to.deep.equal([saidNo, share.takenBack]);
        bring(part);
        expect(said(part), 'brought again').to.deep.equal([saidYes]);
      }
    });

    it('moves nothing, whatever is decided', async () => {
      const part = await form(written());
      const rects = () =>
        [part, ...part.querySelectorAll('*')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.localName, x, y, width, height].join(' ');
        });
      const before = rects();
      for (const decide of [() => press(part, 'yes'), () => press(part, 'no'), () => clear(part)]) {
        decide();
        expect(rects()).to.deep.equal(before);
      }
    });

    it('gives yes and no the same area, font and contrast in every room, undecided and decided', async () => {
      const part = await form(written());
      for (const room of ROOMS) {
        document.documentElement.dataset.leeRoom = room;
        const [no, yes] = pairIn(part);
        expect(yes, room).to.deep.equal(no);
        expect(yes.contrast, room).to.be.at.least(7);
        press(part, 'yes');
        const [, given] = pairIn(part);
        press(part, 'no');
        const [kept] = pairIn(part);
        expect(given, room).to.deep.equal(kept);
        expect(given.contrast, room).to.be.at.least(7);
        clear(part);
      }
    });

    it('is never restored without the person seeing it', async () => {
      const part = await form(written());
      for (const control of part.querySelectorAll('input'))
        expect(control.getAttribute('autocomplete')).to.equal('off');
    });
  });
}

describe('lee-consent', () => {
  it('tells that something changed, and never what', async () => {
    const part = await form(consent(share));
    const events: LeeConsentChangeEvent[] = [];
    part.addEventListener('lee-consent-change', (event) => events.push(event));
    press(part, 'yes');
    press(part, 'no');
    clear(part);
    expect(events.map(({ name }) => name)).to.deep.equal(['share', 'share', 'share']);
    expect(events[0]).to.be.instanceOf(LeeConsentChangeEvent);
    expect(Object.keys(events[0]).filter((key) => key !== 'isTrusted')).to.deep.equal(['name']);
  });

  it('names its group, and reads its terms with it', async () => {
    const part = await form(consent(share));
    const group = await accessible(part.querySelector('fieldset')!);
    expect([group.role, group.name]).to.deep.equal(['group', share.label]);
    if (group.description !== undefined)
      for (const term of ['what', 'who', 'why', 'until', 'otherwise'] as const)
        expect(group.description).to.contain(share[term]);
  });

  it('is told as a question with two answers, what is so, and a way to clear it', async () => {
    const part = await form(
      consent({ ...share, hint: 'You can change it.', error: 'Look here.', state: 'yes' }),
    );
    expect(await outline(part, 'fieldset, input, [role=status], button')).to.deep.equal([
      `group "${share.label}"`,
      `radio "${share.no}"`,
      `radio "${share.yes}"`,
      'status ""',
      `button "${en.field.clear}"`,
    ]);
    const group = await accessible(part.querySelector('fieldset')!);
    if (group.description !== undefined)
      expect(group.description).to.contain('You can change it.').and.to.contain('Look here.');
    for (const input of part.querySelectorAll('input')) {
      const { checked } = await accessible(input);
      if (checked !== undefined) expect(checked).to.equal(input.value === 'yes');
    }
  });

  it('tells that what has ended cannot be pressed', async () => {
    const part = await form(consent({ ...share, ends: over, until: undefined, state: 'yes' }));
    for (const input of part.querySelectorAll('input')) {
      const { disabled, checked } = await accessible(input);
      if (disabled !== undefined) expect([disabled, checked]).to.deep.equal([true, false]);
    }
  });

  it('shows what was decided when a form comes back, and that it can be taken back', async () => {
    const part = await form(consent({ ...share, state: 'yes' }));
    expect(consentIn(part).state).to.equal('yes');
    expect(said(part)).to.deep.equal([saidYes]);
    press(part, 'no');
    expect(said(part)).to.deep.equal([saidNo, share.takenBack]);
  });

  it('puts its boxes below each other where there is no room, still of one size', async () => {
    await setViewport({ width: 447, height: 800 });
    const part = await form(consent({ ...share, yes: 'Yes, share how to reach me with Harbor Clinic' }));
    part.style.inlineSize = '320px';
    const [no, yes] = [...part.querySelectorAll('lee-option')].map((row) => row.getBoundingClientRect());
    expect(yes.top).to.be.above(no.bottom);
    expect(yes.width).to.be.closeTo(no.width, 0.01);
    expect(yes.height).to.be.closeTo(no.height, 0.01);
    await setViewport({ width: 1024, height: 800 });
  });

  it('is decided with the keyboard', async () => {
    const part = await form(consent(share));
    consentIn(part).focus();
    await sendKeys({ press: ' ' });
    expect(consentIn(part).state).to.equal('no');
    await sendKeys({ press: 'ArrowDown' });
    expect(consentIn(part).state).to.equal('yes');
  });

  it('writes what it is given as text, never as markup', async () => {
    const part = await form(consent({ ...share, what: '<b>All</b>', takenBack: '"<b>' }));
    expect(part.querySelector('b')).to.equal(null);
    expect(part.querySelector('dd')!.textContent).to.equal('<b>All</b>');
  });

  it('is not written without one of its terms, which nobody could agree to', () => {
    for (const term of ['what', 'who', 'why', 'until', 'otherwise'] as const)
      for (const nothing of ['', ' ', undefined, null])
        expect(() => consent({ ...share, [term]: nothing }), term).to.throw(`"${term}" is missing`);
  });

  it('can tell a pair that is not equal', async () => {
    const part = await form(consent(share));
    const [no] = [...part.querySelectorAll<HTMLElement>('lee-option')];
    const before = lookOf(no, no.querySelector('label')!);
    part.style.inlineSize = '400px';
    document.documentElement.dataset.leeRoom = 'dusk';
    const after = lookOf(no, no.querySelector('label')!);
    expect(after.area).to.not.equal(before.area);
    expect(after.contrast).to.not.equal(before.contrast);
  });
});

describe('the last day of lee-consent', () => {
  const until = { until: undefined, ends: toCome } as const;

  it('is shown as a date, with what happens on it', async () => {
    const part = await form(consent({ ...share, ...until, state: 'yes' }));
    const time = part.querySelector('time')!;
    expect([time.dateTime, time.textContent]).to.deep.equal([toCome, dateOf(toCome, 'en')]);
    expect(time.parentElement!.textContent).to.contain(en.consent.afterEnd);
    expect([consentIn(part).state, sent(part)]).to.deep.equal(['yes', 'yes']);
  });

  for (const state of ['yes', 'no', undefined] as const)
    it(`makes ${state ?? 'not decided'} count as not decided once it is over, before JavaScript and after`, async () => {
      const written = consent({ ...share, ...until, ends: over, state });
      const part = await form(written);
      expect(String(written)).not.to.contain('checked');
      expect([consentIn(part).state, sent(part)]).to.deep.equal(['undecided', null]);
      expect(said(part)).to.deep.equal([endedOn(over), ...(state === 'yes' ? [share.takenBack] : [])]);
      expect(part.querySelector('fieldset')!.disabled).to.equal(true);
    });

  it('is looked at again when a page comes back that was left before', async () => {
    const part = await form(consent({ ...share, ...until, state: 'yes' }));
    // What a page in memory would hold once its day has gone by.
    part.querySelector('[slot=ended]')!.textContent = '';
    consentIn(part).ends = over;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled();
    expect([consentIn(part).state, sent(part)]).to.deep.equal(['undecided', null]);
    expect(said(part)).to.deep.equal([endedOn(over), share.takenBack]);
  });

  it('opens the question again when there is a new one, and decides nothing', async () => {
    const part = await form(short.replace('name=', `ends="${over}" name=`));
    expect(said(part)).to.deep.equal([endedOn(over)]);
    consentIn(part).ends = toCome;
    await settled();
    expect(said(part)).to.deep.equal([undecided]);
    press(part, 'yes');
    expect(sent(part)).to.equal('yes');
  });

  it('never makes a yes of anything, whatever is pressed and whichever day is set', async () => {
    const part = await form(consent(share));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('yes', 'no', 'clear', over, toCome, 'soon'), { maxLength: 12 }),
        async (steps) => {
          let last = 'clear';
          consentIn(part).ends = toCome;
          consentIn(part).clear();
          for (const step of steps) {
            const isDecision = ['yes', 'no', 'clear'].includes(step);
            if (step === 'clear') consentIn(part).clear();
            else if (isDecision) press(part, step);
            else consentIn(part).ends = step;
            await settled();
            if (isDecision && !part.querySelector('fieldset')!.disabled) last = step;
            if (step === over) last = 'clear';
            if (consentIn(part).state === 'yes' || sent(part) === 'yes') expect(last).to.equal('yes');
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the whole day, in the time zone that was named', () => {
    const at = (now: string, timeZone: string) => isOver('2027-05-23', new Date(now), timeZone);
    expect(at('2027-05-24T03:59:00Z', 'America/New_York')).to.equal(false);
    expect(at('2027-05-24T04:00:00Z', 'America/New_York')).to.equal(true);
    expect(at('2027-05-23T14:00:00Z', 'Pacific/Kiritimati')).to.equal(true);
    expect(isOver('9999-12-31')).to.equal(false);
  });

  it('has to be a date', async () => {
    for (const ends of ['soon', '2027-02-30', '23 May', '', '2027-5-3', '<b>'])
      expect(() => consent({ ...share, ends }), ends).to.throw('no date');
    expect((await told(short.replace('"share"', '"noday" ends="soon"'))).join()).to.contain('no date');
  });
});

describe('lee-consent as a wall', () => {
  it('does not hold a form back, and tells the developer by name', async () => {
    const walled = String(consent({ ...share, name: 'wall' })).replaceAll(
      'type="radio"',
      'type="radio" required',
    );
    const heard = await told(`<form>${walled}</form>`);
    expect(heard.join()).to.contain('"wall" is required');
    expect(document.querySelector('form')!.checkValidity()).to.equal(true);
  });

  it('tells the developer who does not say what becomes of what was shared', async () => {
    const heard = await told(String(consent({ ...share, name: 'silent', takenBack: undefined })));
    expect(heard.join()).to.contain('"silent" does not say what becomes');
  });
});
