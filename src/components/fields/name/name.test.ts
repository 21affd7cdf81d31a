import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/name.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { name, type NameMarkup } from './name.html.js';
import type { LeeName } from './name.js';

const asked: NameMarkup = { name: 'name', label: 'What should we call you?' };
const legal = 'The housing office asks for it on the form.';

const short = (attributes = '') => `<lee-name name="name" label="${asked.label}" ${attributes}></lee-name>`;
const form = (inside: unknown) => page<HTMLFormElement>(`<form>${String(inside)}</form>`);
const nameIn = (root: ParentNode) => root.querySelector<LeeName>('lee-name')!;
const line = (root: ParentNode, sentAs: string) =>
  root.querySelector<HTMLInputElement>(`input[name="${sentAs}"]`);
const sent = (of: HTMLFormElement) => Object.fromEntries(new FormData(of));

describe('lee-name', () => {
  it('asks for one name, and for nothing else that nobody asked for', async () => {
    for (const written of [name(asked), short()]) {
      const part = nameIn(await form(written));
      expect(part.controls.map((control) => control.name)).to.deep.equal(['name']);
      expect(part.controls[0].labels![0].textContent).to.equal(en.name.use);
    }
  });

  for (const [how, written] of [
    ['written in full', () => name({ ...asked, legal, pronouns: true })],
    ['written with attributes only', () => short(`legal="${legal}" pronouns`)],
  ] as const) {
    it(`says why it asks for a legal name, at that name, ${how}`, async () => {
      const control = line(await form(written()), 'name.legal')!;
      const node = await accessible(control);
      expect(node.name).to.equal(en.name.legal);
      expect(document.getElementById(control.getAttribute('aria-describedby')!)!.textContent).to.equal(legal);
      if (node.description !== undefined) expect(node.description).to.equal(legal);
    });

    it(`sends each line by its own name, and says them in words, ${how}`, async () => {
      const part = await form(written());
      for (const [sentAs, words] of [
        ['name', 'Sam'],
        ['name.legal', 'Samira'],
        ['name.pronouns', 'they, or none'],
      ]) {
        line(part, sentAs)!.focus();
        await sendKeys({ type: words });
      }
      expect(sent(part)).to.deep.equal({
        name: 'Sam',
        'name.legal': 'Samira',
        'name.pronouns': 'they, or none',
      });
      expect(nameIn(part).answerInWords).to.deep.equal([
        'Sam',
        `${en.name.legal}: Samira`,
        `${en.name.pronouns}: they, or none`,
      ]);
    });

    it(`proposes no other spelling, and runs in the direction of the name, ${how}`, async () => {
      const control = line(await form(written()), 'name')!;
      expect([control.spellcheck, control.getAttribute('autocorrect')]).to.deep.equal([false, 'off']);
      control.value = 'سمر';
      expect(control.matches(':dir(rtl)')).to.equal(true);
      control.value = 'Sam';
      expect(control.matches(':dir(rtl)')).to.equal(false);
    });
  }

  it('asks for no legal name without a reason, and tells who builds the page', async () => {
    const { warn } = console;
    after(() => (console.warn = warn));
    const said: string[] = [];
    console.warn = (message: string) => said.push(message);
    for (const written of [name({ ...asked, legal: '' }), short('legal')])
      expect(line(await form(written), 'name.legal')).to.equal(null);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('only with a reason');
  });

  it('tells a browser which name may be filled in, unless it is private', async () => {
    const filled = (root: ParentNode) =>
      ['name', 'name.legal'].map((one) => line(root, one)!.getAttribute('autocomplete'));
    for (const written of [name({ ...asked, legal }), short(`legal="${legal}"`)])
      expect(filled(await form(written))).to.deep.equal(['nickname', 'name']);
    for (const written of [name({ ...asked, legal, private: true }), short(`legal="${legal}" private`)])
      expect(filled(await form(written))).to.deep.equal(['off', 'off']);
  });

  it('keeps names in any script as they were written', async () => {
    for (const value of [
      'X Æ A-12',
      "N'Dongo",
      '李 小龍',
      '\u200Fسمر\u200E',
      'ᏣᎳᎩ',
      '👩🏽‍🦽 Ruth',
      '<b onclick=alert(1)>"',
      'Ó',
    ]) {
      const part = await form(name({ ...asked, value, legal: value, legalValue: value }));
      expect(sent(part)).to.deep.equal({ name: value, 'name.legal': value });
      expect(part.querySelector('b')).to.equal(null);
    }
  });

  it('is not answered by pronouns alone, where a name is needed', async () => {
    const part = await form(short('required pronouns'));
    line(part, 'name.pronouns')!.value = 'she';
    expect(nameIn(part).checkValidity()).to.equal(false);
    line(part, 'name')!.value = 'Ruth';
    expect(nameIn(part).checkValidity()).to.equal(true);
  });
});
