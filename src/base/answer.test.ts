import { expect } from '@open-wc/testing';
import '../define/choice.js';
import '../define/option.js';
import { page } from '../../test/support/fixture.js';
import { fill, tick } from './answer.js';
import type { Checked } from './messages.js';

const CHANGED = ['input', 'change'];

/** Every event that a node hears of, with what it comes from. */
function heard(node: Element): string[] {
  const events: string[] = [];
  for (const type of ['click', ...CHANGED])
    node.addEventListener(type, ({ target }) => events.push(`${type} ${(target as Element).localName}`));
  return events;
}

/** Notices what is set on a control itself, as React does, and takes it for the script's own doing. */
function watched(control: Checked, property: 'value' | 'checked'): unknown[] {
  const set: unknown[] = [];
  const { get, set: put } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), property)!;
  Object.defineProperty(control, property, {
    get: () => get!.call(control) as unknown,
    set: (value) => (set.push(value), put!.call(control, value)),
  });
  return set;
}

describe('what is answered in place of a person', () => {
  for (const [tag, written] of [
    ['input', '<input value="before">'],
    ['input', '<input type="tel" value="before">'],
    ['textarea', '<textarea>before</textarea>'],
  ] as const)
    it(`is written so that React hears of it: ${written}`, async () => {
      const control = await page<HTMLInputElement>(written);
      const set = watched(control, 'value');
      const events = heard(control);
      fill(control, 'after');
      expect(control.value).to.equal('after');
      expect(set).to.deep.equal([]);
      expect(events).to.deep.equal(CHANGED.map((type) => `${type} ${tag}`));
    });

  it('is written before the caret, so that whoever goes on writes after it', async () => {
    const control = await page<HTMLTextAreaElement>('<textarea></textarea>');
    fill(control, 'after');
    expect([control.selectionStart, control.selectionEnd]).to.deep.equal([5, 5]);
  });

  it('is written into a control that has no caret, and into a list', async () => {
    const day = await page<HTMLInputElement>('<input type="date">');
    fill(day, '1990-06-04');
    expect(day.value).to.equal('1990-06-04');
    const list = await page<HTMLSelectElement>('<select><option>a</option><option>b</option></select>');
    fill(list, 'b');
    expect(list.value).to.equal('b');
  });

  it('is ticked, and unticked, by a press, so that React hears of it', async () => {
    const box = await page<HTMLInputElement>('<input type="checkbox">');
    const set = watched(box, 'checked');
    const events = heard(box);
    for (const on of [true, true, false]) tick(box, on);
    expect(set).to.deep.equal([]);
    const once = ['click', ...CHANGED].map((type) => `${type} input`);
    expect(events).to.deep.equal([...once, ...once]);
  });

  it('is ticked where a press would do nothing', async () => {
    const box = await page<HTMLInputElement>('<input type="checkbox" disabled>');
    tick(box, true);
    expect(box.checked).to.equal(true);
  });

  it('is told by the question where a radio goes out, since its own change would be taken for a yes', async () => {
    const part = await page(
      '<lee-choice name="reach" label="How?"><lee-option value="text" label="Text"></lee-option></lee-choice>',
    );
    const radio = part.querySelector('input')!;
    tick(radio, true);
    const events = heard(part);
    tick(radio, false);
    expect(radio.checked).to.equal(false);
    expect(events).to.deep.equal(CHANGED.map((type) => `${type} lee-choice`));
  });
});
