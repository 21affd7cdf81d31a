import { expect } from '@open-wc/testing';
import { closeFrames, frame } from '../../test/contracts/frame.js';
import {
  card,
  choice,
  consent,
  details,
  intake,
  markup,
  notice,
  quickExitNote,
  steps,
  summary,
} from '../html.js';

const options = [{ value: 'text', label: 'Text message' }];

/** Everything that the sheet has a rule for. */
const text = `<h1>One</h1><p>Text <a href="#a">link</a> <a href="tel:+15550100">+1 555 0100</a></p><h2>Two</h2><ul><li>a</li></ul>
  <ol><li>b</li></ol><h3>Three</h3><dl><dt>c</dt><dd>d</dd></dl><h4>Four</h4><blockquote>e</blockquote>
  <figure><figcaption>f</figcaption></figure><hr><table><caption>g</caption><tr><th>h</th><td>i</td></tr></table>`;

const parts = markup`${notice({ text: 'Good to know.' })}${card({ heading: 'Card', content: 'Text' })}${details(
  {
    summary: 'More',
    content: 'Text',
  },
)}${summary({ rows: [{ question: 'Name', answer: 'Sam', change: '#name' }] })}${intake({
  action: '/send',
  looks: [{ id: 'reach', label: 'How?', error: 'Choose one.' }],
  steps: steps([
    {
      heading: 'Reaching you',
      content: markup`${choice({ name: 'reach', label: 'How?', options })}${consent({
        name: 'share',
        label: 'Share?',
        what: 'Your number',
        who: 'Harbor Clinic',
        why: 'To call you',
        until: '1 June',
        otherwise: 'Nothing changes.',
      })}`,
    },
  ]),
})}`;

/** Everything that can be seen of each element. */
const looks = (root: Element, window: Window) =>
  [...root.querySelectorAll('*')].map((one) => {
    const style = window.getComputedStyle(one);
    return `${one.outerHTML.slice(0, 60)} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
  });

const link = (document: Document) =>
  new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/dist/page.css';
    sheet.addEventListener('load', resolve, { once: true });
    document.head.append(sheet);
  });

describe('page.css', () => {
  afterEach(closeFrames);

  it('changes nothing outside of its scope', async () => {
    const { document, window } = await frame(
      `<div id="out">${text}${String(parts)}</div><div data-lee-page>${text}</div>`,
    );
    const outside = document.querySelector('#out')!;
    const inside = document.querySelector('[data-lee-page]')!;
    const before = [looks(outside, window), looks(inside, window)];
    await link(document);
    expect(looks(outside, window).filter((line, at) => line !== before[0][at])).to.deep.equal([]);
    const dressed = looks(inside, window).filter((line, at) => line !== before[1][at]);
    expect(dressed.length).to.equal(before[1].length);
  });

  it('moves no part that stands between the text, and nothing that a part says', async () => {
    const { document, window } = await frame(
      `<div data-lee-page>${String(parts)}${String(quickExitNote())}</div>`,
    );
    const inside = document.querySelector<HTMLElement>('[data-lee-page]')!;
    // What it gives to everything inside is no move of a part.
    Object.assign(inside.style, {
      fontFamily: 'var(--lee-font-text)',
      fontSize: 'var(--lee-text-size-default)',
    });
    Object.assign(inside.style, {
      lineHeight: 'var(--lee-line-height-default)',
      color: 'var(--lee-text-default)',
    });
    const own = [
      ...inside.querySelectorAll<HTMLElement>(
        ':is(lee-notice, lee-summary, lee-consent, lee-choice, h2), lee-notice *, lee-summary *, lee-choice *, lee-consent *',
      ),
    ];
    const boxes = () =>
      own.map(
        (one) =>
          `${one.localName} ${one.textContent.trim().slice(0, 20)} ${one.offsetWidth} x ${one.offsetHeight}`,
      );
    const before = boxes();
    expect(before.length).to.be.above(40);
    await link(document);
    expect(boxes().filter((line, at) => line !== before[at])).to.deep.equal([]);
    expect(window.getComputedStyle(own[0]).display).to.equal('block');
  });

  it('lets the page write over any of it', async () => {
    const { document, window } = await frame(`<div data-lee-page>${text}</div>`);
    const style = document.createElement('style');
    style.textContent = 'h1, a { color: rgb(1, 2, 3) } :where(p) { margin: 7px }';
    document.head.append(style);
    await link(document);
    const found = (selector: string) => window.getComputedStyle(document.querySelector(selector)!);
    expect([found('h1').color, found('a').color, found('p').marginTop]).to.deep.equal([
      'rgb(1, 2, 3)',
      'rgb(1, 2, 3)',
      '7px',
    ]);
  });

  it('lets links among words be pressed with a hand that trembles, and moves no words', async () => {
    const { document } = await frame(
      '<main data-lee-page><p>Words.</p><p>Words and <a href="#a">a link</a>.</p></main>',
    );
    await link(document);
    const [plain, linked] = document.querySelectorAll('p');
    expect(linked.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(48);
    expect(linked.offsetHeight).to.equal(plain.offsetHeight);
  });

  describe('pictures', () => {
    const dot =
      "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='40' height='40' fill='teal'/></svg>";
    const pictures = `<main data-lee-page><img id="plain" alt="Our door" src="${dot}"><img id="decoration" alt="" src="${dot}">
      <svg id="drawn" viewBox="0 0 9 9" width="40" height="40" aria-hidden="true"><path d="M0 0h9"/></svg>${String(notice({ text: 'Good to know.' }))}</main>`;

    for (const [room, filter, height] of [
      ['steady', 'saturate(1) brightness(1)', 40],
      ['dusk', 'saturate(1) brightness(0.8)', 40],
      ['still', 'saturate(0) brightness(1)', 0],
    ] as const)
      it(`have the colour and light of the room ${room}, and ${height ? 'show' : 'are not there'} where they say nothing`, async () => {
        const { document, window } = await frame(pictures);
        await link(document);
        document.documentElement.setAttribute('data-lee-room', room);
        const found = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;
        expect(window.getComputedStyle(found('plain')).filter).to.equal(filter);
        expect(found('plain').getBoundingClientRect().height).to.equal(40);
        for (const id of ['decoration', 'drawn'])
          expect(found(id).getBoundingClientRect().height, id).to.equal(height);
      });
  });
});
