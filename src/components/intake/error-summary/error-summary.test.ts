import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import '../../../define/error-summary.js';
import '../../../define/text-field.js';
import { en } from '../../../words/en.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { errorSummary } from './error-summary.html.js';
import type { LeeErrorSummary } from './error-summary.js';

describe('lee-error-summary', () => {
  let form: HTMLFormElement;
  let element: LeeErrorSummary;
  let submits: number;

  beforeEach(async () => {
    form = await page<HTMLFormElement>(
      markup`<form method="post">${errorSummary()}${textField({ name: 'name', label: 'Your name', required: true })}${textField({ name: 'email', label: 'Your email', type: 'email', value: 'sam at home' })}<button>Send</button></form>`,
    );
    element = form.querySelector('lee-error-summary')!;
    submits = 0;
    form.addEventListener('submit', (event) => {
      submits++;
      event.preventDefault();
    });
  });

  it('says nothing before someone wants to send', () => {
    expect(element.textContent).to.equal('');
    expect(element.checkVisibility()).to.equal(false);
  });

  it('holds the form back, counts in words, and takes focus once', () => {
    form.requestSubmit();
    expect(submits).to.equal(0);
    expect(element.querySelector('h2')!.textContent).to.equal('Two things need a look');
    expect(document.activeElement).to.equal(element);
    expect([...element.querySelectorAll('a')].map((link) => link.textContent)).to.deep.equal([
      'Your name',
      'Your email',
    ]);
    expect(element.textContent).to.include(en.field.missing).and.include(en.field.email);
  });

  it('leads to a control without writing to the address', () => {
    form.requestSubmit();
    element.querySelectorAll('a')[1].click();
    expect(document.activeElement).to.equal(form.querySelector('[name=email]'));
    expect(location.hash).to.equal('');
    expect(form.querySelector<HTMLInputElement>('[name=email]')!.value).to.equal('sam at home');
  });

  it('goes quiet and lets the form go once nothing needs a look', () => {
    form.requestSubmit();
    form.querySelector<HTMLInputElement>('[name=name]')!.value = 'Sam';
    form.querySelector<HTMLInputElement>('[name=email]')!.value = '';
    form.requestSubmit();
    expect(submits).to.equal(1);
    expect(element.textContent).to.equal('');
  });

  it('shows what a server wrote, and is first to be read then', async () => {
    const looks = [{ id: 'name', label: 'Your name', error: 'Add a name.' }];
    const written = await page(errorSummary({ looks }));
    expect(written.querySelector('h2')!.textContent).to.equal('One thing needs a look');
    expect(written.hasAttribute('autofocus')).to.equal(true);
  });
});
