import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { accessible, outline } from '../../../../test/support/accessible.js';
import { page, settled, told } from '../../../../test/support/fixture.js';
import { lookOf } from '../../../../test/support/pair.js';
import '../../../define/button.js';
import '../../../define/choice.js';
import '../../../define/choice-pair.js';
import '../../../define/option.js';
import '../../../define/release.js';
import '../../../define/text-field.js';
import { en } from '../../../words/en.js';
import { dateOf } from '../../../words/time.js';
import type { LeeRelease } from './release.js';
import { textsOf, type Circumstance, type ReleaseElement } from './profile.js';
import { profileOf, profiles, type ProfileId } from './profiles.js';
import { release, releaseLacks, type ReleaseMarkup } from './release.html.js';

const words = en.release;

const housing: ReleaseMarkup = {
  action: '/release',
  profiles: ['vawa'],
  heading: 'Share with the housing office',
  discloser: 'Ana Reyes',
  recipient: 'Joel Kim, county housing office',
  information: ['Your first name', 'How many rooms'],
  purpose: 'To find a flat',
  ends: ['2099-01-15', '2099-01-31'],
  revoke: 'Tell Ana.',
  risks: 'Their staff can read it.',
  otherWays: 'You can call them yourself.',
  intermediary: 'County exchange, for the clinics that treat you.',
  fundraising: 'Tell us, and no letter comes.',
};

const now = new Date('2026-11-28T12:00:00Z');
const all = Object.keys(profiles) as ProfileId[];
const circumstances: readonly Circumstance[] = ['tpo', 'intermediary', 'fundraising'];

/** Those of them that a law knows. */
const knownTo = (profile: ProfileId) =>
  circumstances.filter((one) => profileOf(profile).elements.some(({ when }) => when === one));

/** For what a release has to be used, so that an element is asked for. */
const usedFor = ({ when }: ReleaseElement): readonly Circumstance[] =>
  when && !circumstances.includes(when) ? [when] : circumstances;

/** What stands alone, and under which law. */
const apart = all.flatMap((profile) =>
  profileOf(profile).elements.flatMap((one) => (one.kind === 'alone' ? [{ profile, ...one }] : [])),
);

/** What a whole release posts. */
const whole = (profile: ProfileId): [string, string][] => [
  ...Object.entries({
    person: 'Sam',
    discloser: 'Ana Reyes',
    recipient: 'Joel Kim',
    information: 'First name',
    purpose: 'A flat',
    expiry: '2026-12-20',
    signer: 'guardian',
    signature: 'Sam',
    other: 'Kim Lee',
    authority: 'A court said so',
    harm: 'no',
    date: '2026-11-28',
  }).map(([id, value]): [string, string] => [`release.${id}`, value]),
  ...profileOf(profile).elements.flatMap((one): [string, string][] =>
    one.kind === 'statement' ? [['release.said', one.id]] : [],
  ),
];

const lacks = (posted: [string, string][], profile: ProfileId) =>
  releaseLacks(posted, { profiles: [profile], circumstances, now, timeZone: 'UTC' }).map(
    ({ element }) => element,
  );

const change = (posted: [string, string][], id: string, value: string) =>
  posted.map(([name, was]): [string, string] => [name, name === `release.${id}` ? value : was]);

describe('what is missing in a release', () => {
  for (const profile of all) {
    it(`is nothing where all is there, under ${profile}`, () => {
      expect(lacks(whole(profile), profile)).to.deep.equal([]);
    });

    it(`is named where any one element is left out, under ${profile}`, () => {
      const { elements } = profileOf(profile);
      for (const element of elements) {
        if (element.kind === 'duty' || element.kind === 'alone') continue;
        const { id, kind, paragraph } = element;
        // A guardian signs in place of the person, so the person's own signature is tried with a parent.
        const of = id === 'signature' ? change(whole(profile), 'signer', 'parent') : whole(profile);
        const without = of.filter(([name, value]) =>
          kind === 'answer' ? name !== `release.${id}` : name !== 'release.said' || value !== id,
        );
        const [lack, ...more] = releaseLacks(without, {
          profiles: [profile],
          circumstances: usedFor(element),
          now,
          timeZone: 'UTC',
        });
        expect([lack.element, lack.profile, more.length], id).to.deep.equal([id, profile, 0]);
        expect(lack.paragraph).to.equal(paragraph);
      }
    });

    it(`lets nobody sign for someone whom they may have harmed, under ${profile}`, () => {
      for (const signer of ['parent', 'guardian', 'representative'])
        for (const harm of ['yes', 'unsure', '', 'No'])
          expect(
            lacks(change(change(whole(profile), 'signer', signer), 'harm', harm), profile).length,
          ).to.be.above(0);
    });

    it(`says who may sign for whom, with the paragraph, under ${profile}`, () => {
      const { signers, elements } = profileOf(profile);
      expect(signers.map(({ who }) => who)).to.include('self');
      for (const { paragraph, asks } of [...signers, ...elements]) expect(paragraph && asks).to.not.equal('');
    });

    it(`says of each paragraph with which text it was compared, or that no law says so, under ${profile}`, () => {
      const { signers, elements, texts } = profileOf(profile);
      for (const { paragraph } of [...signers, ...elements])
        for (const one of paragraph.split('; '))
          if (one !== 'House rule' && one !== 'National law')
            expect(textsOf(profileOf(profile), one), one).to.have.length(1);
      for (const { of, at, read, checked } of texts) {
        expect(URL.canParse(at), of).to.equal(true);
        expect(read, of).to.not.equal('');
        expect(checked).to.match(/^\d{4}-\d\d-\d\d$/);
      }
    });
  }

  it('is a day to come: one that is over, or is no date, ends nothing', () => {
    for (const expiry of ['2026-11-27', '2026-02-31', 'soon', '', '0000-00-00'])
      expect(lacks(change(whole('vawa'), 'expiry', expiry), 'vawa'), expiry).to.deep.equal(['expiry']);
    expect(lacks(change(whole('part2'), 'expiry', 'The end of treatment'), 'part2')).to.deep.equal([]);
    expect(lacks(change(whole('part2'), 'expiry', '2026-11-27'), 'part2')).to.deep.equal(['expiry']);
    expect(lacks(change(whole('vawa'), 'date', '2026-11-29'), 'vawa')).to.deep.equal(['date']);
  });

  it('is one recipient: two are two releases', () => {
    for (const recipient of ['Joel Kim; Kim Lee', 'Joel Kim\nKim Lee', ' '])
      expect(lacks(change(whole('vawa'), 'recipient', recipient), 'vawa')).to.deep.equal(['recipient']);
    expect(lacks([...whole('vawa'), ['release.recipient', 'Kim Lee']], 'vawa')).to.deep.equal(['recipient']);
  });

  it('is never nothing for what is posted at random', () => {
    const names = [...whole('vawa').map(([name]) => name), 'release.answer', 'other'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.string())),
        fc.constantFrom(...all),
        (posted, profile) => lacks(posted, profile).length > 0,
      ),
    );
  });
});

const button = (part: Element, value: 'no' | 'yes') =>
  part.querySelector<HTMLButtonElement>(`lee-choice-pair button[value=${value}]`)!;
const write = (part: Element, id: string, value: string) => {
  const input = part.querySelector<HTMLInputElement>(`[name="release.${id}"]`)!;
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
};
const tick = (part: Element, id: string, value: string) =>
  part.querySelector<HTMLInputElement>(`[name="release.${id}"][value="${value}"]`)!.click();
const shown = (part: Element) => part.querySelector('[slot=summary]')!.textContent;

/** What a press sends; nothing where it is held back. */
function sentBy(part: Element, value: 'no' | 'yes'): FormData | undefined {
  let sent: FormData | undefined;
  const form = part.querySelector('form')!;
  const onSubmit = (event: SubmitEvent) => {
    if (!event.defaultPrevented) sent = new FormData(form, event.submitter);
    event.preventDefault();
  };
  addEventListener('submit', onSubmit);
  button(part, value).click();
  removeEventListener('submit', onSubmit);
  return sent;
}

const put = (more: Partial<ReleaseMarkup> = {}) => page<LeeRelease>(release({ ...housing, ...more }));

describe('lee-release', () => {
  it('ticks nothing for anyone, and signs nothing', async () => {
    const part = await put();
    expect(part.querySelectorAll(':checked').length).to.equal(0);
    expect(part.querySelector<HTMLInputElement>('[name="release.signature"]')!.value).to.equal('');
  });

  it('lets a no through with nothing filled in', async () => {
    const sent = sentBy(await put(), 'no')!;
    expect(sent.get('release.answer')).to.equal('no');
  });

  it('is not signed while something is missing, and leads to it', async () => {
    const part = await put();
    expect(sentBy(part, 'yes')).to.equal(undefined);
    await settled();
    expect(shown(part)).to.contain(words.lacks.information).and.to.contain(words.lacks.expiry);
    expect(shown(part)).to.contain(words.lacks.signature);
    expect(part.querySelectorAll('[slot=summary] a').length).to.equal(3);
    const link = part.querySelector<HTMLAnchorElement>('[slot=summary] a')!;
    expect(document.getElementById(link.hash.slice(1))!.getAttribute('name')).to.equal('release.information');
    expect(part.querySelector('lee-choice [slot=error]')!.textContent).to.equal(words.lacks.information);
  });

  it('is signed once all is there, with what the page said', async () => {
    const part = await put();
    sentBy(part, 'yes');
    tick(part, 'information', 'How many rooms');
    tick(part, 'expiry', '2099-01-15');
    write(part, 'signature', 'Sam');
    await settled();
    expect(part.querySelector('lee-choice [slot=error]')!.textContent).to.equal('');
    const sent = sentBy(part, 'yes')!;
    expect(sent.get('release.answer')).to.equal('yes');
    expect(sent.getAll('release.information')).to.deep.equal(['How many rooms']);
    expect(releaseLacks(sent, { profiles: ['vawa'] })).to.deep.equal([]);
    expect(shown(part)).to.equal('');
  });

  it('asks who signs only where someone else can, and never lets them be who caused the harm', async () => {
    expect((await put()).querySelector('[type=radio][name="release.signer"]')).to.equal(null);
    const part = await put({ signers: ['self', 'parent', 'guardian'] });
    tick(part, 'information', 'How many rooms');
    tick(part, 'expiry', '2099-01-15');
    tick(part, 'signer', 'guardian');
    write(part, 'other', 'Kim Lee');
    for (const harm of ['yes', 'unsure']) {
      tick(part, 'harm', harm);
      expect(sentBy(part, 'yes')).to.equal(undefined);
      expect(shown(part)).to.contain(words.lacks.harm);
    }
    tick(part, 'harm', 'no');
    expect(sentBy(part, 'yes')!.get('release.signer')).to.equal('guardian');
  });

  it('says what to know before signing, each statement that the law asks for', async () => {
    for (const profile of all) {
      const part = await put({ profiles: [profile], circumstances: knownTo(profile) });
      const said = [...part.querySelectorAll<HTMLInputElement>('[name="release.said"]')];
      const wanted = profileOf(profile).elements.flatMap((one) =>
        one.kind === 'statement' && usedFor(one) === circumstances ? [one.id] : [],
      );
      expect(said.map(({ value }) => value)).to.have.members(wanted);
      for (const one of said) expect(one.parentElement!.textContent.trim(), one.value).to.not.equal('');
    }
  });

  it('says once what two laws ask for in the same words, and posts it for both', async () => {
    const part = await put({ profiles: ['part2', 'hipaa'], circumstances: ['tpo'] });
    const said = [...part.querySelectorAll('[slot=statements] > li')].map((line) => line.textContent);
    expect(said).to.have.length(new Set(said).size);
    const posted = [...part.querySelectorAll<HTMLInputElement>('[name="release.said"]')];
    expect(posted.map(({ value }) => value)).to.include.members(['not-required', 'refusal']);
  });

  it('cannot be signed on a page that leaves out a statement, and tells the developer the paragraph', async () => {
    const markup = String(release(housing)).replace(/<li>[^<]*<input[^>]*value="risks"><\/li>/, '');
    expect((await told(markup)).join())
      .to.contain('"risks"')
      .and.to.contain('34 U.S.C. 12291');
    const part = document.querySelector<LeeRelease>('lee-release')!;
    tick(part, 'information', 'How many rooms');
    tick(part, 'expiry', '2099-01-15');
    write(part, 'signature', 'Sam');
    expect(sentBy(part, 'yes')).to.equal(undefined);
    expect(shown(part)).to.contain(words.page);
    expect(sentBy(part, 'no')!.get('release.answer')).to.equal('no');
  });

  it('shows what is missing where a server sends it back, with what was answered', async () => {
    const part = await put({
      values: { signature: 'Sam', expiry: '2099-01-31' },
      lacks: releaseLacks([], { profiles: ['vawa'] }),
    });
    expect(part.querySelector<HTMLInputElement>('[name="release.signature"]')!.value).to.equal('Sam');
    expect(part.querySelector<HTMLInputElement>('[value="2099-01-31"]')!.checked).to.equal(true);
    expect(part.querySelector('[slot=error]')!.textContent).to.equal(words.lacks.information);
    expect(part.textContent).to.contain(dateOf('2099-01-31', 'en'));
  });

  it('gives signing and not signing the same area, font and contrast in every room', async () => {
    const part = await put();
    for (const room of ['steady', 'open', 'nook', 'dusk', 'still', 'clear']) {
      document.documentElement.dataset.leeRoom = room;
      const [no, yes] = [lookOf(button(part, 'no')), lookOf(button(part, 'yes'))];
      expect(yes, room).to.deep.equal(no);
      expect(yes.contrast, room).to.be.at.least(7);
    }
  });

  it('is not written without what only the agency can say', () => {
    const refused = (more: Partial<ReleaseMarkup>) => () => release({ ...housing, ...more });
    expect(refused({ profiles: [] })).to.throw('no law is named');
    expect(refused({ risks: ' ' })).to.throw('"risks" is missing');
    expect(refused({ otherWays: undefined })).to.throw('"otherWays" is missing');
    expect(refused({ revoke: '' })).to.throw('"revoke" is empty');
    expect(refused({ ends: [] })).to.throw('no last day');
    expect(refused({ ends: ['When it is over'] })).to.throw('has to be a day');
    expect(refused({ profiles: ['gdpr'], signers: ['representative'] })).to.throw(
      'nobody whom these laws allow',
    );
    const exchange = {
      profiles: ['part2'],
      circumstances: ['intermediary'],
      intermediary: undefined,
    } as const;
    expect(refused(exchange)).to.throw('"intermediary" is missing');
    expect(refused({ circumstances: ['counseling-notes'] })).to.throw('none of these laws knows');
  });

  it('is not written for a public body under the GDPR that does not say why a no costs nothing', () => {
    expect(() => release({ ...housing, profiles: ['gdpr'], publicBody: true })).to.throw('recital 43');
    const free = release({
      ...housing,
      profiles: ['gdpr'],
      publicBody: true,
      whyFree: 'The flat is given by lot.',
    });
    expect(String(free)).to.contain('The flat is given by lot.');
  });

  it('tells the developer who names no law', async () => {
    expect((await told('<lee-release profiles="none"></lee-release>')).join()).to.contain('names no law');
  });

  it('escapes whatever is in it', async () => {
    const text = '<b>"';
    const part = await put({
      heading: text,
      discloser: text,
      risks: text,
      information: [text],
      hidden: { a: text },
    });
    expect(part.querySelector('b')).to.equal(null);
  });

  it('is told as headings, questions by their names, what is missing with each, and two equal answers', async () => {
    const part = await put({ signers: ['self', 'parent'] });
    const { asks } = words;
    expect(
      await outline(part, 'h2, h3, fieldset, input[type=text], lee-choice-pair, lee-choice-pair button'),
    ).to.deep.equal([
      `heading "${housing.heading}"`,
      `group "${asks.information}"`,
      `group "${asks.expiry}"`,
      `heading "${words.know}"`,
      `group "${asks.signer}"`,
      `textbox "${asks.signature}"`,
      `textbox "${asks.other}"`,
      `group "${asks.harm}"`,
      `group "${words.needed}"`,
      `button "${words.no}"`,
      `button "${words.yes}"`,
    ]);
    sentBy(part, 'yes');
    await settled();
    const signature = await accessible(part.querySelector('[name="release.signature"]')!);
    if (signature.description !== undefined) expect(signature.description).to.contain(words.lacks.signature);
    if (signature.invalid !== undefined) expect(signature.invalid).to.equal(true);
    expect(await outline(part, '[slot=summary], [slot=summary] h2')).to.deep.equal([
      'alert ""',
      `heading "${en.intake.needALook(4)}"`,
    ]);
  });

  it('has nothing that axe finds', async () => {
    const part = await put({ signers: ['self', 'parent'] });
    sentBy(part, 'yes');
    await settled();
    await expect(part).to.be.accessible();
  });
});

describe('a release that stands alone', () => {
  it('is one for notes of talks and one for proceedings, as the laws ask', () => {
    expect(apart.map(({ when, id, paragraph }) => [when, id, paragraph])).to.deep.equal([
      ['psychotherapy-notes', 'information', '45 CFR 164.508(b)(3)(ii)'],
      ['counseling-notes', 'information', '42 CFR 2.31(b)(2)'],
      ['proceedings', 'purpose', '42 CFR 2.31(d)'],
    ]);
  });

  for (const { profile, when, id, paragraph } of apart) {
    const lacking = (posted: [string, string][], used: readonly Circumstance[]) =>
      releaseLacks(posted, { profiles: [profile], circumstances: used, now, timeZone: 'UTC' });
    const alone = { element: id, kind: 'alone', profile, paragraph };

    it(`is whole for ${when} and nothing else`, () => {
      expect(lacking(whole(profile), [when])).to.deep.equal([]);
    });

    it(`is not whole where anything is combined with ${when}`, () => {
      const more: [string, string][] = [...whole(profile), [`release.${id}`, 'Something else']];
      expect(lacking(more, [when])).to.deep.equal([alone]);
      expect(lacking(more, [])).to.deep.equal([]);
      for (const other of [...circumstances, ...apart.map((one) => one.when)])
        if (other !== when) expect(lacking(whole(profile), [when, other])).to.deep.include(alone);
    });

    it(`is not written with ${when} and anything else`, () => {
      const written = (more: Partial<ReleaseMarkup>) => () =>
        release({
          ...housing,
          profiles: [profile],
          circumstances: [when],
          information: 'The notes',
          ...more,
        });
      expect(written({})).to.not.throw();
      for (const several of [undefined, ['The notes', 'My address']])
        expect(written({ [id]: several })).to.throw(`stands alone (${paragraph})`);
      for (const other of knownTo(profile))
        expect(written({ circumstances: [when, other] })).to.throw(`Write another release for "${other}"`);
    });
  }

  it('cannot be signed on a page that shares more with it, and says so kindly where that is asked', async () => {
    const notes = { ...housing, profiles: ['hipaa'], information: 'The notes' } as const;
    const two = String(release({ ...notes, information: ['The notes', 'My address'] }));
    const markup = two.replace('profiles="hipaa"', '$& circumstances="psychotherapy-notes"');
    expect(markup).to.not.equal(two);
    const part = await page<LeeRelease>(markup);
    for (const each of ['The notes', 'My address']) tick(part, 'information', each);
    tick(part, 'expiry', '2099-01-15');
    write(part, 'signature', 'Sam');
    expect(sentBy(part, 'yes')).to.equal(undefined);
    await settled();
    expect(part.querySelector('lee-choice [slot=error]')!.textContent).to.equal(words.lacks.alone);
    expect(shown(part)).to.contain(words.lacks.alone);
    tick(part, 'information', 'My address');
    expect(sentBy(part, 'yes')!.getAll('release.information')).to.deep.equal(['The notes']);
  });

  it('tells the developer of a page that is for more than it', async () => {
    const markup = String(
      release({ ...housing, profiles: ['part2'], circumstances: ['tpo'], information: 'The notes' }),
    ).replace('circumstances="tpo"', 'circumstances="tpo counseling-notes"');
    expect((await told(markup)).join()).to.contain('stands alone (42 CFR 2.31(b)(2), part2)');
  });

  it('is shown with the same sentence where a server sends it back', async () => {
    const terms = { profiles: ['hipaa'], circumstances: ['psychotherapy-notes'] } as const;
    const lacks = releaseLacks([...whole('hipaa'), ['release.information', 'My address']], { ...terms, now });
    const part = await put({ profiles: ['hipaa'], lacks });
    expect(part.querySelector('lee-choice [slot=error]')!.textContent).to.equal(words.lacks.alone);
  });
});
