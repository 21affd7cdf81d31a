import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/option.js';
import '../../../define/scale.js';
import { en } from '../../../words/en.js';
import { scale, type ScaleMarkup } from './scale.html.js';
import type { LeeScale } from './scale.js';

const rest: ScaleMarkup = {
  name: 'rest',
  label: 'How well did you rest this week?',
  points: [
    { value: 'not', label: 'Not at all' },
    { value: 'little', label: 'A little' },
    { value: 'well', label: 'Well' },
  ],
};
const short = `<lee-scale name="rest" label="${rest.label}">
  ${rest.points.map(({ value, label }) => `<lee-option value="${value}" label="${label}"></lee-option>`).join('')}</lee-scale>`;

for (const [how, written] of [
  ['written in full', () => scale(rest)],
  ['written with attributes only', () => short],
] as const) {
  describe(`lee-scale, ${how}`, () => {
    const form = async () => {
      const element = await page<HTMLFormElement>(`<form>${String(written())}</form>`);
      return [element, element.querySelector<LeeScale>('lee-scale')!] as const;
    };

    it('says its points in words and in order, and last that one cannot say', async () => {
      const [, part] = await form();
      expect(
        part.controls.map(({ type, value, labels }) => [type, value, labels![0].textContent]),
      ).to.deep.equal([
        ['radio', 'not', 'Not at all'],
        ['radio', 'little', 'A little'],
        ['radio', 'well', 'Well'],
        ['radio', 'asked-unknown', en.scale.cannotSay],
      ]);
    });

    it('begins at no point, moves with the arrow keys, and can be taken back', async () => {
      const [element, part] = await form();
      expect([...new FormData(element)]).to.deep.equal([]);
      part.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowDown' });
      expect([...new FormData(element)]).to.deep.equal([['rest', 'little']]);
      part.querySelector<HTMLElement>('button[slot=aside]')!.click();
      expect(part.value).to.equal('');
    });

    it('gives every point the same size', async () => {
      const [, part] = await form();
      const sizes = [...part.querySelectorAll('lee-option')].map((row) =>
        [
          row.getBoundingClientRect().width,
          row.getBoundingClientRect().height,
          getComputedStyle(row).color,
        ].join(),
      );
      expect(new Set(sizes).size).to.equal(1);
    });
  });
}
