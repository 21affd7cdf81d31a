import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/date.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { date, readDate, type DateBoxes } from './date.html.js';
import type { LeeDate } from './date.js';

const since = { name: 'since', label: 'When did this begin?' };
const short = (attributes = '') =>
  `<lee-date name="since" label="When did this begin?" ${attributes}></lee-date>`;
const unread = en.date.unread('day, month, year', '4 6 1990');

const form = (inside: unknown) =>
  page<HTMLFormElement>(`<form>${String(inside)}<button>Send it</button></form>`);
const dateIn = (root: ParentNode) => root.querySelector<LeeDate>('lee-date')!;
const sent = (of: HTMLFormElement) =>
  [...new FormData(of)].filter(([, value]) => value).map(([name, value]) => `${name}=${value as string}`);
const labels = (part: LeeDate) => part.controls.map(({ labels }) => labels![0].textContent);

describe('lee-date', () => {
  it('makes the same boxes from attributes as a server writes', async () => {
    const boxes = async (written: unknown) =>
      dateIn(await form(written)).controls.map(({ name, type, inputMode, labels }) =>
        [name, type, inputMode, labels![0].textContent].join(),
      );
    const made = await boxes(short());
    expect(made).to.deep.equal(await boxes(date(since)));
    expect(made.length).to.equal(7);
  });

  for (const [how, written] of [
    ['written in full', () => date(since)],
    ['written with attributes only', () => short()],
  ] as const) {
    it(`keeps the precision of what was written, with the keyboard, ${how}`, async () => {
      const part = await form(written());
      dateIn(part).focus();
      await sendKeys({ type: '4' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'june' });
      expect(new FormData(part).get('since')).to.equal('XXXX-06-04');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '1990' });
      expect(new FormData(part).get('since')).to.equal('1990-06-04');
      expect(dateIn(part).answerInWords).to.deep.equal(['4 June 1990']);
    });
  }

  it('lets the page post the same without JavaScript', async () => {
    const boxes: DateBoxes = { month: '6', year: '1990', age: '12', about: 'Before we moved.' };
    const part = await form(date({ ...since, boxes }));
    const plain = Object.entries(boxes).map(([box, value]) => [`since.${box}`, value] as const);
    const read = readDate(plain, 'since');
    expect(read).to.deep.equal({ edtf: '1990-06', about: 'I was about 12. Before we moved.' });
    const data = new FormData(part);
    expect([data.get('since'), data.get('since.about')]).to.deep.equal([read.edtf, read.about]);
    expect(readDate(data, 'since'), 'what came with JavaScript reads alike').to.deep.equal(read);
  });

  it('never turns an age into a year', async () => {
    const part = await form(date({ ...since, boxes: { age: '12' } }));
    expect(sent(part)).to.deep.equal(['since.about=I was about 12.']);
    expect(dateIn(part).answerInWords).to.deep.equal(['I was about 12.']);
  });

  for (const [said, words] of [
    [{ day: '31', month: '2' }, unread],
    [{ day: '<img src=x onerror=alert(1)>' }, unread],
    [{ month: '👍' }, unread],
    [{ year: '90' }, en.date.whichYear],
  ] as [DateBoxes, string][])
    it(`asks about what it cannot read, kindly, and keeps it: ${Object.values(said).join(' ')}`, async () => {
      const part = await form(date({ ...since, boxes: said }));
      let submitted = 0;
      part.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
      part.querySelector<HTMLElement>(':scope > button')!.click();
      expect(submitted).to.equal(0);
      expect(part.querySelector('[slot=error]')!.textContent).to.equal(words);
      const marked = [...part.querySelectorAll<HTMLInputElement>('[aria-invalid]')];
      expect(marked.map(({ name }) => name)).to.deep.equal([said.year ? 'since.year' : 'since.day']);
      expect(document.activeElement).to.equal(marked[0]);
      expect(dateIn(part).answerInWords.join().trim()).to.equal(Object.values(said).join(' '));
      for (const control of dateIn(part).controls) control.value = '';
      part.querySelector<HTMLElement>(':scope > button')!.click();
      expect(submitted).to.equal(1);
    });

  it('takes other digits, right-to-left marks, and a whole date in one box', async () => {
    const part = await form(date(since));
    const [day, month, year] = dateIn(part).controls;
    day.value = '٤\u200f';
    month.value = '６';
    year.value = '\u2068१९९०\u2069';
    expect(dateIn(part).value).to.equal('1990-06-04');
    part.reset();
    day.value = '4 6 1990';
    expect(dateIn(part).value).to.equal('1990-06-04');
  });

  it('stands in the order of its language, and reads the names of its months', async () => {
    for (const [lang, order] of [
      ['en', 'Day,Month,Year'],
      ['en-US', 'Month,Day,Year'],
      ['zh', 'Year,Month,Day'],
    ])
      for (const written of [date({ ...since, lang }), short()]) {
        const part = dateIn(await page(`<form lang="${lang}">${String(written)}</form>`));
        expect(labels(part).slice(0, 3).join()).to.equal(order);
      }
    const part = dateIn(await page(`<form lang="es">${String(date({ ...since, lang: 'es' }))}</form>`));
    part.controls[1].value = 'Junio';
    expect(part.value).to.equal('XXXX-06');
    expect(part.answerInWords).to.deep.equal(['junio']);
  });

  it('takes a date, and gives it back', async () => {
    const part = dateIn(await form(short()));
    for (const value of ['1990-06-04', '1990-06', '1990~', '199X', '1990-21', 'XXXX-06-04']) {
      part.value = value;
      expect(part.value).to.equal(value);
    }
    part.value = 'yesterday';
    expect(part.value).to.equal('');
  });
});
