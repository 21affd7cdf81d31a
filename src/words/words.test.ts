import { expect } from '@open-wc/testing';
import { page, settled } from '../../test/support/fixture.js';
import '../define/choice.js';
import '../define/comfort-panel.js';
import '../define/consent.js';
import '../define/intake.js';
import '../define/notice.js';
import '../define/option.js';
import '../define/step.js';
import '../define/text-field.js';
import type { LeeConsent } from '../components/consent/consent/consent.js';
import { en } from './en.js';
import { ar } from './unreviewed/ar.js';
import { es } from './unreviewed/es.js';
import { addWords } from './words.js';

const field = '<lee-text-field name="name" label="Nombre" required decline></lee-text-field>';
const said = (root: ParentNode) => [...root.querySelectorAll('label')].map((label) => label.textContent);
const inEnglish = [`Nombre (${en.field.needed})`, en.field.absent['asked-declined']];
const inSpanish = [`Nombre (${es.field.needed})`, es.field.absent['asked-declined']];

const { documentElement } = document;

/** What observes the page is told, and parts have said their words again. */
async function followed(): Promise<void> {
  await Promise.resolve();
  await settled();
}

describe('the words of a page', () => {
  let lang: string;
  before(() => ({ lang } = documentElement));
  afterEach(() => (documentElement.lang = lang));

  it('are English before another language was added, whatever the page says', async () => {
    documentElement.lang = 'es';
    expect(said(await page(field))).to.deep.equal(inEnglish);
  });

  it('follow as soon as a language is added', async () => {
    documentElement.lang = 'es';
    const part = await page(field);
    addWords('es', es);
    await settled();
    expect(said(part)).to.deep.equal(inSpanish);
  });

  describe('with Spanish beside English', () => {
    before(() => addWords('es', es));

    it('are Spanish on a Spanish page, and English where a part of it is English', async () => {
      documentElement.lang = 'es-US';
      const part = await page(`<div>${field}<div lang="en">${field}</div></div>`);
      expect(said(part)).to.deep.equal([...inSpanish, ...inEnglish]);
    });

    it('are English in a language that was not added', async () => {
      documentElement.lang = 'eo';
      expect(said(await page(field))).to.deep.equal(inEnglish);
    });

    it('are those of the nearest language through a shadow root', async () => {
      const host = await page('<div lang="es"></div>');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = field;
      await settled(root);
      expect(said(root)).to.deep.equal(inSpanish);
      host.lang = 'en';
      await followed();
      expect(said(root)).to.deep.equal(inEnglish);
    });

    it('follow the language of the page, and of any part of it, when it changes', async () => {
      const part = await page(`<div>${field}<div>${field}</div></div>`);
      part.lastElementChild!.setAttribute('lang', 'es');
      await followed();
      expect(said(part)).to.deep.equal([...inEnglish, ...inSpanish]);
      documentElement.lang = 'es';
      await followed();
      expect(said(part)).to.deep.equal([...inSpanish, ...inSpanish]);
      documentElement.lang = 'en';
      part.lastElementChild!.removeAttribute('lang');
      await followed();
      expect(said(part)).to.deep.equal([...inEnglish, ...inEnglish]);
    });

    it('follow in rows, messages, panels and the buttons of an intake, and keep what was answered', async () => {
      const part = await page(`<div>
        <lee-choice name="ready" label="¿?" preset="yes-no"></lee-choice>
        <lee-notice kind="look" dismissible>…</lee-notice>
        <lee-comfort-panel><button type="button">☼</button></lee-comfort-panel>
        <lee-intake><form method="post"><lee-step heading="A">${field}</lee-step><lee-step heading="B"></lee-step></form></lee-intake>
      </div>`);
      const choice = part.querySelector('lee-choice')!;
      choice.querySelector<HTMLInputElement>('input[value=yes]')!.click();
      part.querySelector<HTMLInputElement>('[name=name]')!.value = 'Ana';
      documentElement.lang = 'es';
      await followed();
      const first = (selector: string, root: ParentNode = part) => root.querySelector(selector)!.textContent;
      expect(choice.querySelectorAll('label')[0].textContent).to.equal(es.choice.yes);
      expect(first('lee-notice > strong')).to.equal(es.notice.look);
      expect(first('lee-notice button')).to.equal(es.notice.dismiss);
      expect(first('h2', part.querySelector('lee-comfort-panel')!.shadowRoot!)).to.equal(es.comfort.comfort);
      expect(first('[data-lee-go=next]')).to.equal(es.step.next);
      expect(choice.querySelector<HTMLInputElement>('input[value=yes]')!.checked).to.equal(true);
      expect(part.querySelector<HTMLInputElement>('[name=name]')!.value).to.equal('Ana');
    });

    it('follow from right to left, keep what was answered, and leave a consent as it was given', async () => {
      addWords('ar', ar);
      const part = await page(`<form>${field}
        <lee-consent name="notes" label="?" taken-back="…"></lee-consent><lee-consent name="photo" label="?" taken-back="…"></lee-consent></form>`);
      part.querySelector<HTMLInputElement>('[name=name]')!.value = 'Ana';
      part.querySelector<HTMLInputElement>('[name=notes][value=yes]')!.click();
      const sent = () => [...new FormData(part as HTMLFormElement)];
      const before = sent();
      const seen: Event[] = [];
      part.addEventListener('lee-consent-change', (event) => seen.push(event));
      Object.assign(documentElement, { lang: 'ar', dir: 'rtl' });
      await followed();
      const [notes, photo] = part.querySelectorAll<LeeConsent>('lee-consent');
      expect(notes.querySelector('label')!.textContent).to.equal(ar.consent.no);
      expect([notes.state, photo.state]).to.deep.equal(['yes', 'undecided']);
      expect(sent()).to.deep.equal(before);
      expect(seen).to.deep.equal([]);
      const { left, width } = notes.querySelector('input')!.getBoundingClientRect();
      expect(left).to.be.above(notes.querySelector('label')!.getBoundingClientRect().left + width);
      documentElement.lang = 'en';
      await followed();
      expect([notes.state, photo.state]).to.deep.equal(['yes', 'undecided']);
      expect(notes.querySelector('label')!.textContent).to.equal(en.consent.no);
    });

    it('leave alone what the page wrote itself', async () => {
      const part = await page('<lee-notice><strong slot="word">Hello</strong></lee-notice>');
      documentElement.lang = 'es';
      await followed();
      expect(part.querySelector('strong')!.textContent).to.equal('Hello');
    });
  });
});
