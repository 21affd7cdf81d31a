import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/consent.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { LeeConsentChangeEvent } from './consent-change-event.js';
import { consent, type ConsentMarkup } from './consent.html.js';
import type { LeeConsent } from './consent.js';

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

    it('gives yes and no the same size and weight', async () => {
      const part = await form(written());
      const [no, yes] = [...part.querySelectorAll<HTMLElement>('lee-option')].map((row) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(row);
        const { fontWeight, fontSize } = getComputedStyle(row.querySelector('label')!);
        const look = [color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, fontSize];
        return [row.offsetWidth, row.offsetHeight, ...look].join();
      });
      expect(yes).to.equal(no);
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
});
