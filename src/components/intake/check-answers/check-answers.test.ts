import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/check-answers.js';
import '../../../define/text-field.js';
import { en } from '../../../words/en.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { checkAnswers } from './check-answers.html.js';
import type { LeeCheckAnswers } from './check-answers.js';

describe('lee-check-answers', () => {
  const open = () =>
    page<HTMLFormElement>(
      markup`<form>${textField({ name: 'name', label: 'Your name', value: 'Sam' })}${checkAnswers({ content: markup`<p>Have a look.</p>` })}</form>`,
    );
  const rows = (form: HTMLFormElement) =>
    [...form.querySelectorAll('dl > div')].map((row) =>
      [...row.querySelectorAll('dt, dd:not([slot])')].map((node) => node.textContent),
    );

  it('shows what stands in its form, and reads it again when it is told to', async () => {
    const form = await open();
    expect(rows(form)).to.deep.equal([['Your name', 'Sam']]);
    form.querySelector('input')!.value = 'Robin <b>';
    form.querySelector<LeeCheckAnswers>('lee-check-answers')!.refresh();
    expect(rows(form)).to.deep.equal([['Your name', 'Robin <b>']]);
    expect(form.querySelectorAll('dl').length).to.equal(1);
  });

  it('leads to the control from "Change", and empties it from "Remove"', async () => {
    const form = await open();
    const press = (name: string) => form.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
    press(en.intake.changeThis('Your name'));
    expect(document.activeElement).to.equal(form.querySelector('input'));
    press(en.intake.removeThis('Your name'));
    expect(new FormData(form).get('name')).to.equal('');
    expect(rows(form)).to.deep.equal([['Your name', en.intake.empty]]);
  });

  it('keeps what a page wrote in it', async () => {
    const form = await open();
    expect(form.querySelector('lee-check-answers > p')!.textContent).to.equal('Have a look.');
  });
});
