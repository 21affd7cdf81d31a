import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/option.js';
import '../../../define/text-field.js';
import { en } from '../../../words/en.js';
import { readEmail, readNumber, readPhone, textField } from './text-field.html.js';
import type { LeeTextField } from './text-field.js';

const email = { name: 'email', label: 'Where may we write to you?', type: 'email' } as const;

describe('lee-text-field', () => {
  it('says kindly what it could not read, once it is left', async () => {
    const field = await page<LeeTextField>(textField(email));
    field.focus();
    await sendKeys({ type: 'sam at home' });
    expect(field.needsALook, 'while writing').to.equal(false);
    field.control!.blur();
    expect(field.querySelector('[slot=error]')!.textContent).to.equal(en.field.email);
  });

  it('says it in the words of the host', async () => {
    const unclear = 'We could not read this. Try one like sam@example.org.';
    const field = await page<LeeTextField>(textField({ ...email, unclear }));
    field.focus();
    await sendKeys({ type: 'sam' });
    field.control!.blur();
    expect(field.querySelector('[slot=error]')!.textContent).to.equal(unclear);
  });

  it('takes its words away as soon as the answer can be read', async () => {
    const field = await page<LeeTextField>(textField({ ...email, value: 'sam', error: en.field.email }));
    field.control!.select();
    await sendKeys({ type: 'sam@example.org' });
    expect(field.needsALook).to.equal(false);
  });

  it('gives each kind its keyboard, from attributes as from a server', async () => {
    const kinds = ['text', 'number', 'email', 'tel', 'url'] as const;
    const of = ({ control }: LeeTextField) => [control!.type, control!.inputMode];
    for (const type of kinds) {
      const made = await page<LeeTextField>(
        `<lee-text-field label="How?" name="how" type="${type}"></lee-text-field>`,
      );
      expect(of(made)).to.deep.equal(of(await page(textField({ name: 'how', label: 'How?', type }))));
    }
    const field = await page<LeeTextField>(textField({ name: 'how', label: 'How many?', type: 'number' }));
    expect(of(field)).to.deep.equal(['text', 'numeric']);
  });

  for (const [type, written, read] of [
    ['number', ' 1,234.5 ', '1234.5'],
    ['number', '\u200F٣', '3'],
    ['email', ' sam @ example.org', 'sam@example.org'],
    ['email', 'sam＠example．org', 'sam@example.org'],
    ['tel', '٠١٢٣ ٤٥', '012345'],
    ['tel', '(555) 010-0200 ext. 3', '5550100200;ext=3'],
  ] as const)
    it(`takes "${written}" as a ${type}, leaves it as it was written, and lets a server read it`, async () => {
      const form = await page<HTMLFormElement>(
        `<form>${textField({ name: 'how', label: 'How?', type })}<button>Send it</button></form>`,
      );
      const field = form.querySelector<LeeTextField>('lee-text-field')!;
      let submitted = 0;
      form.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
      field.value = written;
      form.querySelector('button')!.click();
      expect([submitted, field.value]).to.deep.equal([1, written]);
      expect({ number: readNumber, email: readEmail, tel: readPhone }[type](written)).to.equal(read);
    });

  it('asks again for what it cannot read, and keeps every character of it', async () => {
    for (const [type, said] of [
      ['number', en.field.numeric],
      ['email', en.field.email],
      ['tel', en.field.tel],
    ] as const)
      for (const written of ['<img src=x onerror=alert(1)>', '👩🏽‍🦽', '\u202Eab', 'x'.repeat(10_000)]) {
        const form = await page<HTMLFormElement>(
          `<form>${textField({ name: 'how', label: 'How?', type })}<button>Send it</button></form>`,
        );
        const field = form.querySelector<LeeTextField>('lee-text-field')!;
        form.addEventListener('submit', (event) => event.preventDefault());
        field.value = written;
        form.querySelector('button')!.click();
        expect(field.querySelector('[slot=error]')!.textContent).to.equal(said);
        expect(field.value).to.equal(written);
      }
  });

  it('leaves the words of an application on its control', async () => {
    const field = await page<LeeTextField>(textField({ ...email, value: 'sam' }));
    field.control!.setCustomValidity('We know this address already.');
    field.value = 'sam@example.org';
    expect(field.checkValidity()).to.equal(false);
    expect(field.querySelector('[slot=error]')!.textContent).to.equal('We know this address already.');
  });

  it('keeps a private answer out of form history and spelling services', async () => {
    for (const written of [
      String(textField({ name: 'place', label: 'Where are you?', private: true })),
      '<lee-text-field label="Where are you?" name="place" private></lee-text-field>',
    ]) {
      const { control } = await page<LeeTextField>(written);
      expect(
        ['autocomplete', 'spellcheck', 'autocapitalize'].map((name) => control!.getAttribute(name)),
      ).to.deep.equal(['off', 'false', 'off']);
    }
  });

  it('sends the decline instead of the words, and keeps the words in reach', async () => {
    const form = await page<HTMLFormElement>(
      `<form>${textField({ name: 'place', label: 'Where are you?', value: 'At home', decline: true })}</form>`,
    );
    const box = form.querySelector<HTMLInputElement>('[type=checkbox]')!;
    box.click();
    expect([...new FormData(form)]).to.deep.equal([['place.declined', 'asked-declined']]);
    expect(form.querySelector<LeeTextField>('lee-text-field')!.value).to.equal('At home');
    box.click();
    expect([...new FormData(form)]).to.deep.equal([['place', 'At home']]);
  });

  it('writes what it is given as text, never as markup', async () => {
    const words = '"><b>Sam</b>';
    const field = await page<LeeTextField>(
      textField({ name: 'name', label: words, hint: words, value: words }),
    );
    expect(field.querySelector('b')).to.equal(null);
    expect(field.value).to.equal(words);
  });
});
