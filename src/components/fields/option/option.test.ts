import { expect } from '@open-wc/testing';
import { page, settled } from '../../../../test/support/fixture.js';
import '../../../define/choice.js';
import '../../../define/option.js';
import { option } from './option.html.js';
import type { LeeOption } from './option.js';

const row = { type: 'checkbox', id: 'text', name: 'reach', value: 'text', label: 'Text message' } as const;

const inChoice = (rows: unknown) =>
  `<lee-choice><fieldset><legend>How may we reach you?</legend>${String(rows)}</fieldset></lee-choice>`;

describe('lee-option', () => {
  it('can be pressed anywhere in its row', async () => {
    const choice = await page(inChoice(option({ ...row, hint: 'We will not say who we are.' })));
    const { left, right, top, bottom } = choice.querySelector('lee-option')!.getBoundingClientRect();
    const box = choice.querySelector('input')!;
    for (const [x, y] of [
      [left + 4, top + 4],
      [right - 4, top + 4],
      [right - 4, bottom - 4],
      [left + 4, bottom - 4],
    ] as const) {
      const before = box.checked;
      (document.elementFromPoint(x, y) as HTMLElement).click();
      expect(box.checked, `${x}, ${y}`).to.equal(!before);
    }
  });

  it('is large enough for a hand that trembles, with room between rows', async () => {
    const choice = await page(
      inChoice([option(row), option({ ...row, id: 'call', label: 'Call' })].join('')),
    );
    const [first, second] = [...choice.querySelectorAll('lee-option')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(first.height).to.be.at.least(48);
    expect(second.top - first.bottom).to.be.at.least(8);
  });

  it('is described by its hint', async () => {
    const choice = await page(inChoice(option({ ...row, hint: 'We will not say who we are.' })));
    const id = choice.querySelector('input')!.getAttribute('aria-describedby')!;
    expect(document.getElementById(id)!.textContent).to.equal('We will not say who we are.');
  });

  it('changes what it says when its attributes change', async () => {
    const choice = await page(
      '<lee-choice name="reach" label="How?"><lee-option value="a" label="Text"></lee-option></lee-choice>',
    );
    const one = choice.querySelector<LeeOption>('lee-option')!;
    one.label = 'Text message';
    one.hint = 'From a private number.';
    await settled();
    expect(one.querySelector('label')!.textContent).to.equal('Text message');
    expect(one.querySelector('[slot=hint]')!.textContent).to.equal('From a private number.');
    one.removeAttribute('hint');
    await settled();
    expect(one.querySelector('[slot=hint]')).to.equal(null);
    expect(one.querySelector('input')!.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('leaves a row that the page wrote as it is', async () => {
    const written =
      '<lee-option label="Ours"><input type="radio" id="mine" name="q" value="b"><label for="mine">Mine</label></lee-option>';
    const choice = await page(inChoice(written));
    expect(choice.querySelector('label')!.textContent).to.equal('Mine');
    expect(choice.querySelectorAll('input').length).to.equal(1);
  });
});
