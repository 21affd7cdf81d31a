import { expect } from '@open-wc/testing';
import { page } from '../../test/support/fixture.js';
import { textField } from '../components/fields/text-field/text-field.html.js';
import { findStronger } from './guard.js';
import '../define/text-field.js';

const field = textField({ name: 'name', label: 'What would you like us to call you?' });

const RED = 'rgb(255, 0, 0)';
const colour = (part: Element): string => getComputedStyle(part.querySelector('input')!).color;

const style = (text: string, where: 'prepend' | 'append'): HTMLStyleElement => {
  const made = document.createElement('style');
  made.textContent = text;
  document.head[where](made);
  return made;
};

describe('what wins over the parts', () => {
  let added: HTMLStyleElement[] = [];
  const add = (text: string, where: 'prepend' | 'append' = 'prepend') => added.push(style(text, where));

  afterEach(() => {
    for (const one of added) one.remove();
    added = [];
  });

  it('is nothing on a page that links leeway.css first', async () => {
    const part = await page(field);
    add('@layer theirs { input { color: red !important } } label { color: red !important }', 'append');
    expect(colour(part)).not.to.equal(RED);
    expect(findStronger(document)).to.deep.equal([]);
  });

  for (const [what, text] of Object.entries({
    'important rules in a layer before it': '@layer theirs { input { color: red !important } }',
    'such rules in a layer within that layer': '@layer theirs.inner { input { color: red !important } }',
    'such rules on some screens': '@media all { @layer theirs { input { color: red !important } } }',
  }))
    it(`is ${what}, with what to do`, async () => {
      const part = await page(field);
      add(text);
      expect(colour(part)).to.equal(RED);
      expect(findStronger(document)).to.deep.equal([
        'A <style> of the page has important rules in the layer "theirs", which comes before leeway.css, so that they win over the parts. Link leeway.css first.',
      ]);
    });

  it('is a layer that was named before it, wherever its important rules are', () => {
    add('@layer theirs, ours;');
    expect(findStronger(document)).to.deep.equal([]);
    add('@layer theirs { input { color: red !important } }', 'append');
    expect(findStronger(document)).to.have.length(1);
  });

  it('is no rule that is not important, wherever it stands', () => {
    add('@layer theirs { input { color: red } }');
    expect(findStronger(document)).to.deep.equal([]);
  });

  it('is what is important on an element of a part, and on no other', async () => {
    const part = await page(field);
    part.parentElement!.style.setProperty('color', 'red', 'important');
    expect(findStronger(document)).to.deep.equal([]);
    part.querySelector('input')!.setAttribute('style', 'margin: 0; color: red !important');
    expect(findStronger(document)).to.deep.equal([
      '<input> has "color: red !important" written on it, which wins over the parts. Take the !important away.',
    ]);
    part.parentElement!.removeAttribute('style');
  });

  it('is all that a page has where leeway.css is missing', () => {
    const theirs = document.implementation.createHTMLDocument();
    expect(findStronger(theirs)[0]).to.include('leeway.css is not linked');
  });
});
