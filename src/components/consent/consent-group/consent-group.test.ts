import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { outline } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import { lookOf, pairIn } from '../../../../test/support/pair.js';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import '../../../define/consent.js';
import '../../../define/consent-group.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { consent } from '../consent/consent.html.js';
import { consentGroup, type ConsentGroupMarkup } from './consent-group.html.js';

const terms = {
  what: 'Your number',
  who: 'Ana Reyes',
  why: 'So that she can call you',
  until: '23 May',
  otherwise: 'You can call her yourself.',
  takenBack: 'Ana keeps what she has.',
};

const names = ['reach', 'count', 'visit'];

const group = (more: Partial<ConsentGroupMarkup> = {}) =>
  consentGroup({
    id: 'share',
    heading: 'What may we share?',
    needed: [{ what: 'Your <b>name</b>', why: 'To let you in.' }],
    consents: names.map((name) => consent({ ...terms, name, label: `Share ${name}?` })),
    ...more,
  });

const form = (inside: unknown) => page<HTMLFormElement>(`<form>${String(inside)}</form>`);
const all = (part: ParentNode, value: string) =>
  part.querySelector<HTMLButtonElement>(`[slot=all] button[value=${value}]`)!;
const sent = (of: HTMLFormElement) => names.map((name) => new FormData(of).get(name));

describe('lee-consent-group', () => {
  // A warning is said once, so this comes before what would have said it.
  it('offers yes to all only beside no to all, and tells the developer', async () => {
    const one = String(group({ all: true })).replace(
      /<lee-button><button type="button" value="no">.*?<\/lee-button>/,
      '',
    );
    const [said] = await told(`<form>${one}</form>`);
    expect(said).to.contain('offers one answer to all and not the other');
    expect(document.querySelector('[slot=all]')!.checkVisibility()).to.equal(false);
  });

  it('decides nothing for anyone, and holds no form back', async () => {
    const part = await form(group({ all: true }));
    expect(sent(part)).to.deep.equal([null, null, null]);
    expect(part.checkValidity()).to.equal(true);
  });

  it('offers nothing for all where that is not asked for', async () => {
    const part = await form(group());
    expect(part.querySelector('[slot=all]')).to.equal(null);
  });

  it('says no to all and yes to all with one press each, and each of them can be changed', async () => {
    const part = await form(group({ all: true }));
    const changed: string[] = [];
    part.addEventListener('lee-consent-change', ({ name }) => changed.push(name));
    all(part, 'yes').click();
    expect(sent(part)).to.deep.equal(['yes', 'yes', 'yes']);
    all(part, 'no').click();
    expect(sent(part)).to.deep.equal(['no', 'no', 'no']);
    expect(changed).to.deep.equal([...names, ...names]);
    part.querySelector<HTMLElement>('#count-yes')!.click();
    expect(sent(part)).to.deep.equal(['no', 'yes', 'no']);
  });

  it('gives yes to all and no to all the same area, font and contrast in every room', async () => {
    for (const width of [1024, 447]) {
      await setViewport({ width, height: 800 });
      const part = await form(group({ all: true }));
      for (const room of ['steady', 'open', 'nook', 'dusk', 'still', 'clear']) {
        document.documentElement.dataset.leeRoom = room;
        const [no, yes] = [lookOf(all(part, 'no')), lookOf(all(part, 'yes'))];
        expect(yes, room).to.deep.equal(no);
        expect(yes.contrast, room).to.be.at.least(7);
        const looks = pairIn(part);
        for (const look of looks) expect(look, room).to.deep.equal(looks[0]);
      }
    }
    await setViewport({ width: 1024, height: 800 });
  });

  it('says what is needed in any case with its reason, as words and no choice', async () => {
    const part = await form(group());
    const needed = part.querySelector('[slot=needed]')!;
    expect(needed.querySelectorAll('input, button, select, a').length).to.equal(0);
    expect([needed.querySelector('dt')!.textContent, needed.querySelector('dd')!.textContent]).to.deep.equal([
      'Your <b>name</b>',
      'To let you in.',
    ]);
    expect(part.textContent).to.contain(en.consentGroup.notAsked).and.to.contain(en.consentGroup.same);
  });

  it('refuses to write what is needed without a reason', () => {
    expect(() => group({ needed: [{ what: 'Your name', why: ' ' }] })).to.throw('has no reason');
  });

  it('tells the developer of what is needed and dressed as a choice, and of a required consent by its name', async () => {
    const dressed = String(group()).replace('<dd>To', '<dd><input type="checkbox" checked disabled> To');
    expect((await told(dressed)).join()).to.contain('dressed as a choice');
    const wall = consent({ ...terms, name: 'all-or-nothing', label: 'Share?' });
    const heard = await told(
      group({ consents: markup`${wall}` })
        .toString()
        .replaceAll('type="radio"', 'type="radio" required'),
    );
    expect(heard.join()).to.contain('"all-or-nothing" is required');
    expect((await told(String(group()).replace('To let you in.', ''))).join()).to.contain('is needed');
  });

  it('shows no press that does nothing where there is no script, and all its questions', async () => {
    const { document } = await frame(`<form>${String(group({ all: true }))}</form>`);
    document.documentElement.removeAttribute('data-lee-script');
    expect(document.querySelector('[slot=all]')!.checkVisibility()).to.equal(false);
    const form = document.querySelector('form')!;
    document.querySelector<HTMLElement>('#visit-no')!.click();
    expect([...new FormData(form)].map(([name, value]) => `${name}=${value as string}`)).to.deep.equal([
      'visit=no',
    ]);
    closeFrames();
  });

  it('is told as headings, a pair for all of them, and each question by itself', async () => {
    const part = await form(
      group({ all: true, consents: consent({ ...terms, name: 'reach', label: 'Share reach?' }) }),
    );
    expect(await outline(part, 'h2, h3, lee-choice-pair, fieldset, button[value], input')).to.deep.equal([
      'heading "What may we share?"',
      `heading "${en.consentGroup.needed}"`,
      `group "${en.consentGroup.all}"`,
      `button "${en.consentGroup.no}"`,
      `button "${en.consentGroup.yes}"`,
      'group "Share reach?"',
      `radio "${en.consent.no}"`,
      `radio "${en.consent.yes}"`,
    ]);
  });

  it('has nothing that axe finds', async () => {
    await expect(await form(group({ all: true }))).to.be.accessible();
  });
});
