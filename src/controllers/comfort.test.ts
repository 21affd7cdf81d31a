import { expect } from '@open-wc/testing';
import { page } from '../../test/support/fixture.js';
import { emulateMedia } from '../../test/support/media.js';
import { markup } from '../base/markup.js';
import { button } from '../components/basics/button/button.html.js';
import { details } from '../components/basics/details/details.html.js';
import { link } from '../components/basics/link/link.html.js';
import { textField } from '../components/fields/text-field/text-field.html.js';
import '../define/button.js';
import '../define/details.js';
import '../define/link.js';
import '../define/text-field.js';

const { documentElement } = document;

/** What a person chose for the page. */
const choose = (axis: string, value: string) => documentElement.setAttribute(`data-lee-${axis}`, value);

const part = async () =>
  await page(
    markup`<div>${textField({ name: 'name', label: 'What should we call you?', hint: 'Any name is fine.' })}
      ${button({ label: 'Go on' })}<p>Here is ${link({ href: '#a', label: 'a way back' })}.</p>
      ${details({ summary: 'More', content: markup`<p>There is more.</p>` })}</div>`,
  );

const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
const px = (selector: string, property: string) => parseFloat(style(selector).getPropertyValue(property));
const token = (name: string, where = 'main > *') => style(where).getPropertyValue(`--lee-${name}`).trim();

/** A theme that a portal links beside the rooms, for what is tested here. */
async function withAgency(): Promise<void> {
  const theme = document.createElement('link');
  theme.rel = 'stylesheet';
  theme.href = '/dist/themes/rivermouth.css';
  await new Promise((done) => {
    theme.onload = done;
    document.head.append(theme);
  });
}

describe('what a person chose', () => {
  before(withAgency);
  after(() => document.querySelector('link[href*=rivermouth]')!.remove());

  it('enlarges the text', async () => {
    await part();
    const sizes = ['', 'large', 'larger'].map((size) => {
      choose('text', size);
      return px('lee-text-field label', 'font-size');
    });
    expect(sizes).to.deep.equal([18, 20, 24]);
  });

  it('changes the space between things, and lets nothing that is pressed become small or touch', async () => {
    await part();
    const spaces = ['close', 'usual', 'roomy'].map((spacing) => {
      choose('spacing', spacing);
      expect(px('lee-text-field input', 'height'), spacing).to.be.at.least(48);
      expect(document.querySelector('lee-button button')!.getBoundingClientRect().height).to.be.at.least(48);
      expect(document.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(47.9);
      expect(parseFloat(/[\d.]+rem/.exec(token('target-gap'))![0])).to.be.at.least(0.5);
      return px('lee-text-field', 'margin-block-end');
    });
    expect(spaces).to.deep.equal([20, 24, 32]);
  });

  it('draws edges softer or firmer, in every room', async () => {
    await part();
    for (const room of ['steady', 'open', 'nook', 'dusk', 'still', 'clear']) {
      choose('room', room);
      const look = (edges: string) => {
        choose('edges', edges);
        return [px('lee-text-field input', 'border-radius'), px('lee-text-field input', 'border-top-width')];
      };
      expect(look('soft'), room).to.deep.equal([18, 1]);
      expect(look('firm'), room).to.deep.equal([2, 3]);
      documentElement.removeAttribute('data-lee-edges');
    }
  });

  it('draws lines under all that works like a link, or among words alone', async () => {
    await part();
    const line = (selector: string) => {
      const { textDecorationLine, textDecorationThickness } = style(selector);
      return `${textDecorationLine} ${textDecorationThickness}`;
    };
    choose('underlines', 'on');
    expect([line('lee-link a'), line('summary')]).to.deep.equal(['underline 3px', 'underline 3px']);
    choose('underlines', 'off');
    expect(line('lee-link a')).to.equal('underline 1px');
    expect(line('summary')).to.match(/^none/);
    expect(line('lee-button button')).to.match(/^none/);
  });

  it('widens the ring around what has the focus', async () => {
    await part();
    const ring = (value: string) => {
      choose('ring', value);
      return token('focus-width');
    };
    expect([ring('usual'), ring('strong')]).to.deep.equal(['3px', '6px']);
  });

  it('keeps still, or lets a press fade where the room or the device would not', async () => {
    await part();
    const fade = () => style('lee-button button').transitionDuration;
    choose('motion', 'still');
    expect(fade()).to.equal('0s');
    choose('room', 'still');
    choose('motion', 'usual');
    expect(fade()).to.equal('0.16s');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(fade()).to.equal('0.16s');
    documentElement.removeAttribute('data-lee-motion');
    expect(fade()).to.equal('0s');
  });

  it('comes before a room and an agency, on the same element and on one inside', async () => {
    for (const where of [
      '<div data-lee-room="nook"></div>',
      '<div data-lee-agency="rivermouth"></div>',
      '<div data-lee-room="clear" data-lee-agency="rivermouth"></div>',
      '<div data-lee-room="nook" data-lee-edges="firm" data-lee-agency="rivermouth"></div>',
    ]) {
      await page(where);
      choose('edges', 'firm');
      expect([token('radius-default'), token('edge-width-default')], where).to.deep.equal(['2px', '3px']);
    }
    documentElement.dataset.leeAgency = 'rivermouth';
    for (const spacing of ['close', 'usual', 'roomy']) {
      await page('<div></div>');
      choose('spacing', spacing);
      const chosen = token('space-far');
      await page('<div data-lee-agency="rivermouth" data-lee-room="dusk"></div>');
      expect(token('space-far'), spacing).to.equal(chosen);
    }
  });

  it('gives way to a choice for the part of a page, also around another room', async () => {
    await page('<section data-lee-edges="soft" data-lee-room="clear"></section>');
    choose('edges', 'firm');
    expect(token('radius-default')).to.equal('18px');
  });

  it('leaves to the room what was not chosen', async () => {
    await page('<div data-lee-room="nook"></div>');
    choose('spacing', 'roomy');
    expect(token('radius-default')).to.equal('18px');
    choose('room', 'open');
    await page('<div></div>');
    expect(token('radius-default')).to.equal('4px');
  });

  it('gives way to colors that someone forces on every page', async () => {
    await part();
    choose('room', 'dusk');
    const surface = () => style('lee-text-field input').backgroundColor;
    const before = surface();
    if (!(await emulateMedia({ forcedColors: 'active' })).supported) return;
    expect(surface()).not.to.equal(before);
    choose('room', 'nook');
    const forced = surface();
    choose('room', 'clear');
    expect(surface()).to.equal(forced);
  });

  it('comes before what the device asks for', async () => {
    await page('<div></div>');
    await emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    choose('room', 'nook');
    expect(token('radius-default')).to.equal('18px');
    expect(style(':root').colorScheme).to.equal('light');
  });
});
