import { expect } from '@open-wc/testing';
import { page, settled } from '../../../../test/support/fixture.js';
import { markup } from '../../../base/markup.js';
import '../../../define/step.js';
import { en } from '../../../words/en.js';
import { lookOver, step, steps } from './step.html.js';
import type { LeeStep } from './step.js';

describe('lee-step', () => {
  it('makes its heading from the attribute, and follows it', async () => {
    const element = await page<LeeStep>('<lee-step heading="Reaching you"><p>Words</p></lee-step>');
    expect(element.firstElementChild!.outerHTML).to.equal('<h2 data-lee-made="">Reaching you</h2>');
    element.heading = 'How may we reach you?';
    await settled();
    expect(element.querySelectorAll('h2').length).to.equal(1);
    expect(element.querySelector('h2')!.textContent).to.equal('How may we reach you?');
  });

  it('leaves a heading that the page wrote', async () => {
    const element = await page<LeeStep>('<lee-step heading="Other"><h2>Reaching you</h2></lee-step>');
    expect(element.textContent).to.equal('Reaching you');
  });

  it('writes path, heading, content and buttons for a server', async () => {
    const element = await page(
      step({ heading: 'Reaching you', content: markup`<p>Words</p>`, number: 2, total: 3 }),
    );
    expect([...element.children].map((node) => node.localName)).to.deep.equal(['p', 'h2', 'p', 'div']);
    expect(
      [...element.querySelectorAll('button')].map((node) => [node.type, node.textContent]),
    ).to.deep.equal([
      ['button', en.step.next],
      ['button', en.step.back],
    ]);
  });

  it('writes one button that sends, in the last part', async () => {
    await page(
      steps([
        { heading: 'One', content: markup`<p>1</p>` },
        { heading: 'Two', content: lookOver() },
      ]),
    );
    expect(
      [...document.querySelectorAll('main [type=submit]')].map((node) => node.textContent),
    ).to.deep.equal([en.step.send]);
  });

  it('ends the path line with one mark', () => {
    expect(en.step.path(1, 2, 'Where are you?')).to.equal('Part 1 of 2: Where are you? You can stop here.');
    expect(en.step.path(1, 2, 'Reaching you')).to.equal('Part 1 of 2: Reaching you. You can stop here.');
  });
});
