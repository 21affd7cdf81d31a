import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page, settled } from '../../../../test/support/fixture.js';
import '../../../define/option.js';
import '../../../define/text-field.js';
import { en } from '../../../words/en.js';
import { textField } from './text-field.html.js';
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

  it('makes a control of the kind that its attribute says', async () => {
    const field = await page<LeeTextField>(
      '<lee-text-field label="Phone" name="phone" type="tel"></lee-text-field>',
    );
    expect(field.control!.type).to.equal('tel');
    field.type = 'email';
    await settled();
    expect(field.control!.type).to.equal('email');
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
