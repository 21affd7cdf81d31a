import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import { AXES, CHOICES, readComfort } from '../../../controllers/comfort.js';
import '../../../define/comfort.js';
import { comfort } from './comfort.html.js';
import type { LeeComfort } from './comfort.js';

const { documentElement } = document;
const content = markup`<p>A part of the page</p>`;
const surface = (element: Element) => getComputedStyle(element).getPropertyValue('--lee-surface-page');

describe('lee-comfort', () => {
  afterEach(() => localStorage.removeItem('ui-comfort'));

  it('applies to the whole page where it is empty, and takes no room in it', async () => {
    const part = await page<LeeComfort>(
      '<lee-comfort room="dusk" text="large" motion="still"></lee-comfort>',
    );
    expect(readComfort(documentElement)).to.deep.equal({ room: 'dusk', text: 'large', motion: 'still' });
    expect(getComputedStyle(part).display).to.equal('none');
  });

  it('applies to the part of the page that it wraps, and to nothing else', async () => {
    const part = await page<LeeComfort>(`<lee-comfort room="dusk">${String(content)}</lee-comfort>`);
    expect(readComfort(documentElement)).to.deep.equal({});
    expect(readComfort(part)).to.deep.equal({ room: 'dusk' });
    expect(surface(part.firstElementChild!)).not.to.equal(surface(documentElement));
  });

  it('gives the page back what it had, where its content comes only after the element', async () => {
    documentElement.setAttribute('data-lee-room', 'nook');
    const part = await page<LeeComfort>('<lee-comfort room="dusk" text="large"></lee-comfort>');
    expect(readComfort(documentElement)).to.deep.equal({ room: 'dusk', text: 'large' });
    part.append('A line, and ', document.createElement('p'));
    await Promise.resolve();
    expect(readComfort(documentElement)).to.deep.equal({ room: 'nook' });
    expect(readComfort(part)).to.deep.equal({ room: 'dusk', text: 'large' });
    documentElement.removeAttribute('data-lee-room');
  });

  it('makes plain text larger in what it wraps', async () => {
    const part = await page<LeeComfort>(comfort({}, content));
    const size = () => parseFloat(getComputedStyle(part.firstElementChild!).fontSize);
    const before = size();
    part.text = 'larger';
    expect(size()).to.be.above(before);
  });

  it('shows what the server wrote before it is there itself, and leaves it', async () => {
    const part = await page<LeeComfort>(comfort({ room: 'clear', text: 'larger' }, content));
    expect([part.room, part.text, part.motion]).to.deep.equal(['clear', 'larger', 'system']);
    expect(part.textContent).to.equal('A part of the page');
  });

  it('follows its attributes, one axis at a time', async () => {
    const part = await page<LeeComfort>(comfort({ room: 'nook', text: 'large' }, content));
    part.setAttribute('room', 'open');
    expect(readComfort(part)).to.deep.equal({ room: 'open', text: 'large' });
    part.text = 'larger';
    part.motion = 'still';
    expect(readComfort(part)).to.deep.equal({ room: 'open', text: 'larger', motion: 'still' });
  });

  it('has every axis as a property, and as an attribute', async () => {
    const part = await page<LeeComfort>(comfort({}, content));
    for (const axis of AXES)
      for (const value of CHOICES[axis]) {
        expect(part[axis]).to.equal('system');
        Object.assign(part, { [axis]: value });
        expect(readComfort(part)).to.deep.equal({ [axis]: value });
        expect(part[axis]).to.equal(value);
        part.removeAttribute(axis);
      }
  });

  it('takes no method of an element away', async () => {
    const part = await page<LeeComfort>(comfort({}, content));
    for (const axis of AXES) expect(axis in document.createElement('div'), axis).to.equal(false);
    part.focus();
  });

  it('leaves to the device what is system, unknown or taken away', async () => {
    const part = await page<LeeComfort>(comfort({}, content));
    const change = [
      () => part.setAttribute('room', 'system'),
      () => part.setAttribute('room', 'night'),
      () => part.removeAttribute('room'),
    ];
    for (const leave of change) {
      part.room = 'dusk';
      expect(part.dataset.leeRoom).to.equal('dusk');
      leave();
      expect(part.hasAttribute('data-lee-room')).to.equal(false);
      expect(part.room).to.equal('system');
    }
  });

  it('puts what the person keeps before what the page asks for', async () => {
    localStorage.setItem('ui-comfort', 'room=nook');
    await page('<lee-comfort room="dusk" text="large"></lee-comfort>');
    expect(readComfort(documentElement)).to.deep.equal({ room: 'nook', text: 'large' });
  });

  it('lets what is kept and not known have no effect', async () => {
    const paper = () => getComputedStyle(document.body).getPropertyValue('--lee-surface-page');
    const before = paper();
    localStorage.setItem('ui-comfort', 'room=night&text=large&wide=yes');
    await page('<lee-comfort></lee-comfort>');
    expect(readComfort(documentElement)).to.deep.equal({ text: 'large' });
    expect(paper()).to.equal(before);
    documentElement.removeAttribute('data-lee-wide');
  });

  it('leaves a part of the page out of what is kept for the page', async () => {
    localStorage.setItem('ui-comfort', 'room=nook');
    const part = await page<LeeComfort>(comfort({ text: 'large' }, content));
    expect(readComfort(part)).to.deep.equal({ text: 'large' });
    expect(readComfort(documentElement)).to.deep.equal({});
  });

  it('keeps nothing by itself', async () => {
    const part = await page<LeeComfort>('<lee-comfort room="dusk"></lee-comfort>');
    part.room = 'open';
    expect(localStorage.getItem('ui-comfort')).to.equal(null);
  });

  it('has nothing that axe finds in any room', async function () {
    this.timeout(60_000);
    for (const room of ['steady', 'open', 'nook', 'dusk', 'still', 'clear'] as const)
      await expect(await page(comfort({ room }, content))).to.be.accessible();
  });
});
