import { expect } from '@open-wc/testing';
import { page, settled } from '../../../../test/support/fixture.js';
import '../../../define/option.js';
import '../../../define/select.js';
import { en } from '../../../words/en.js';
import { select, type SelectMarkup } from './select.html.js';
import type { LeeSelect } from './select.js';

const names = ['Adams', 'Benton', 'Clark', 'Dakota', 'Elk', 'Franklin', 'Grant', 'Harlan'];

const county: SelectMarkup = {
  name: 'county',
  label: 'Which county are you in?',
  options: names.map((label) => ({ value: label.toLowerCase(), label })),
};

const short = (attributes = '') => `<lee-select name="county" label="${county.label}" ${attributes}>
  <optgroup label="North"><option>Adams</option><option>Benton</option></optgroup>
  ${names
    .slice(2)
    .map((name) => `<option value="${name.toLowerCase()}">${name}</option>`)
    .join('')}</lee-select>`;

const texts = (part: LeeSelect) => [...part.control!.options].map(({ text }) => text);

describe('lee-select', () => {
  it('begins empty, and selects nothing for anyone', async () => {
    for (const written of [select(county), short()]) {
      const form = await page<HTMLFormElement>(`<form>${String(written)}</form>`);
      const part = form.querySelector<LeeSelect>('lee-select')!;
      expect(part.value).to.equal('');
      expect(texts(part)[0]).to.equal(en.select.empty);
      expect([...new FormData(form)]).to.deep.equal([['county', '']]);
    }
  });

  it('takes options and their groups as the page wrote them', async () => {
    const part = await page<LeeSelect>(short());
    expect(texts(part).slice(1)).to.deep.equal(names);
    expect(part.querySelector('select > optgroup')!.children.length).to.equal(2);
    expect(part.querySelectorAll(':scope > option, :scope > optgroup').length).to.equal(0);
  });

  it('holds what was selected before, and goes back to it on a reset', async () => {
    for (const written of [select({ ...county, value: 'clark' }), short('value="clark"')]) {
      const form = await page<HTMLFormElement>(`<form>${String(written)}</form>`);
      const part = form.querySelector<LeeSelect>('lee-select')!;
      expect(part.value).to.equal('clark');
      part.value = '';
      form.reset();
      expect(part.value).to.equal('clark');
    }
  });

  it('keeps the answer when the page brings its options again', async () => {
    const part = await page<LeeSelect>(short());
    part.value = 'Benton';
    const again = document.createElement('template');
    again.innerHTML = short();
    part.append(...again.content.querySelectorAll('lee-select > *'));
    await settled();
    await new Promise((resolve) => setTimeout(resolve));
    expect(part.value).to.equal('Benton');
    expect(texts(part)).to.deep.equal([en.select.empty, ...names]);
  });

  it('keeps the arrow of the browser', async () => {
    const part = await page<LeeSelect>(select(county));
    expect(getComputedStyle(part.control!).appearance).to.not.equal('none');
  });

  it('tells who builds the page that few options, or one chosen beforehand, are not calm', async () => {
    const { warn } = console;
    after(() => (console.warn = warn));
    const said: string[] = [];
    console.warn = (message: string) => said.push(message);
    await page(select({ ...county, name: 'few', options: county.options.slice(1) }));
    await page(
      '<lee-select name="chosen" label="Where?"><select name="chosen"><option>Adams</option></select></lee-select>',
    );
    expect(said.length).to.equal(2);
    expect(said[0]).to.contain('lee-choice');
    expect(said[1]).to.contain('begins with an answer');
  });

  it('writes what it is given as text, in any script and direction', async () => {
    const label = '"><b>\u202Eعدن</b> 👩🏽‍🦽';
    const part = await page<LeeSelect>(
      select({ ...county, value: label, options: [{ value: label, label }, ...county.options] }),
    );
    expect(part.value).to.equal(label);
    expect(texts(part)[1]).to.equal(label);
    expect(part.querySelector('b')).to.equal(null);
  });
});
