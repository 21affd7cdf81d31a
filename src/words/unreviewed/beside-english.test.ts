import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessible } from '../../../test/support/accessible.js';
import { page, settled } from '../../../test/support/fixture.js';
import { lookOf, pairIn } from '../../../test/support/pair.js';
import '../../define/button.js';
import '../../define/choice-pair.js';
import '../../define/choice.js';
import '../../define/consent-group.js';
import '../../define/consent.js';
import '../../define/crisis.js';
import '../../define/details.js';
import '../../define/exit-explainer.js';
import '../../define/help.js';
import '../../define/option.js';
import '../../define/quick-exit.js';
import '../../define/release.js';
import '../../define/text-field.js';
import {
  consent,
  consentGroup,
  crisis,
  exitExplainer,
  help,
  quickExit,
  quickExitNote,
  release,
} from '../../html.js';
import { en } from '../en.js';
import { addWords, wordsIn } from '../words.js';
import { ar } from './ar.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zh } from './zh.js';

const locales = { ar, es, fr, ht, uk, vi, zh };

const href = 'https://example.org/';
const ways = [
  { by: ['call', 'text'], to: '988', hours: '24/7' },
  { by: 'visit', to: '12 River Street', hours: 'Mo-Fr 08:00-17:00' },
] as const;

const exit = (lang: string) => quickExit({ href, fixed: true, lang });
const asked = (lang: string) =>
  consent({
    ...{ name: 'share', label: '…', what: '…', who: '…', why: '…', otherwise: '…', takenBack: '…' },
    ends: '2099-05-23',
    lang,
  });
const lines = (lang: string) =>
  crisis({ lines: [{ country: 'US', lang, ways, timeZone: 'America/Chicago' }], country: 'US', lang });

/** Everything that English stands beside, on one page. */
const all = (lang: string) => `<div lang="${lang}">
  ${[
    exit(lang),
    quickExitNote({ safer: '#', talk: '#', lang }),
    exitExplainer({ open: true, safer: '#', talk: '#', lang }),
    lines(lang),
    help({ ways, timeZone: 'America/Chicago', languages: ['en', lang], lang }),
    consentGroup({ id: 'sharing', heading: '…', consents: asked(lang), all: true, lang }),
    release({
      action: '#',
      heading: '…',
      profiles: ['vawa'],
      ends: ['2099-05-23'],
      revoke: '…',
      risks: '…',
      otherWays: '…',
      lang,
    }),
  ].join('')}</div>`;

/** Without the marks of direction. */
const plain = (text: string) => text.replace(/[\u2066\u2069]/g, '');

/** What is told to be English in it. */
const english = (root: ParentNode) =>
  [...root.querySelectorAll('[lang=en]')].map(({ textContent }) => plain(textContent));

describe('English beside a language that nobody has signed', () => {
  before(() => Object.entries(locales).forEach(([lang, words]) => addWords(lang, words)));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is told apart where it is read out, and is part of the name', async () => {
    const part = await page(`<div lang="es">${String(exit('es'))}</div>`);
    const link = part.querySelector('a')!;
    const { role, name } = await accessible(link);
    expect([role, plain(name)]).to.deep.equal(['link', 'Salir de esta página · Leave this page']);
    expect(english(link)).to.deep.equal([en.leaving.leave]);
  });

  it('is the whole first sentence about a crisis, after the whole sentence', async () => {
    const part = await page(lines('es'));
    const sentence = part.querySelector<HTMLElement>('[slot=way] p')!;
    expect(sentence.innerText).to.equal(
      'Si quiere hablar ahora: llame o escriba al 988, a cualquier hora. · ' +
        'If you want to talk now: call or text 988, any hour.',
    );
    expect(english(sentence).length).to.equal(1);
  });

  it('is told apart in what a part makes by itself', async () => {
    const part = await page('<lee-consent lang="es" name="share" label="…" taken-back="…"></lee-consent>');
    expect([...part.querySelectorAll('label')].flatMap(english)).to.deep.equal([
      en.consent.no,
      en.consent.yes,
    ]);
    expect(part.querySelector('[slot=undecided]')!.textContent).to.equal(es.consent.undecided);
  });

  it('names the exit in both languages once', async () => {
    const part = await page(`<div>${[exit('es'), exitExplainer({ lang: 'es' })].join('')}</div>`);
    expect(plain(part.querySelector('summary')!.textContent)).to.equal(
      'Sobre "Salir de esta página" · About "Leave this page"',
    );
  });

  it('is not there beside a sentence that the page wrote itself', async () => {
    addWords('es-x-casa', { ...es, leaving: { ...es.leaving, leave: 'Irme de aquí' } });
    const part = await page(quickExit({ href, lang: 'es-x-casa' }));
    expect(part.textContent).to.equal('Irme de aquí');
    expect(wordsIn('es-x-casa').leaving.talk).to.equal(es.leaving.talk);
  });

  for (const lang of Object.keys(locales))
    it(`fits into 320 pixels, and leaves both answers alike, in ${lang}`, async () => {
      await setViewport({ width: 320, height: 640 });
      document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
      const part = await page(all(lang));
      await settled();
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const node of part.querySelectorAll<HTMLElement>('a, button, label, p, dt, dd, summary, legend'))
        expect(node.scrollWidth, node.innerText).to.be.at.most(node.clientWidth || node.scrollWidth);
      const [no, yes] = pairIn(part);
      expect(no).to.deep.equal(yes);
      for (const pair of part.querySelectorAll('lee-choice-pair')) {
        const [one, other] = [...pair.querySelectorAll('button')].map((button) => lookOf(button));
        expect(one).to.deep.equal(other);
      }
    });
});
