import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { holdNeutral } from './neutral.js';

const ICON = 'data:image/svg+xml,own';

const icons = () =>
  [...document.querySelectorAll('link[rel*=icon]')].map((link) => link.getAttribute('href'));
const observed = () => new Promise((done) => setTimeout(done));

describe('a neutral title and icon', () => {
  let link: HTMLLinkElement;

  beforeEach(() => {
    document.querySelectorAll('link[rel*=icon]').forEach((one) => one.remove());
    document.title = 'Rivermouth intake';
    link = document.createElement('link');
    link.rel = 'shortcut icon';
    link.setAttribute('href', ICON);
    document.head.append(link);
  });
  afterEach(() => {
    document.dispatchEvent(new Event('lee-exit'));
    link.remove();
  });

  it('stand for those of the page until they are let go', () => {
    const release = holdNeutral('Notes');
    expect([document.title, ...icons()]).to.deep.equal(['Notes', 'data:,']);
    release();
    expect([document.title, ...icons()]).to.deep.equal(['Rivermouth intake', ICON]);
  });

  it('leave the links of the page in place', () => {
    const release = holdNeutral('Notes', 'data:image/svg+xml,plain');
    expect([document.querySelector('link[rel*=icon]') === link, link.getAttribute('href')]).to.deep.equal([
      true,
      'data:image/svg+xml,plain',
    ]);
    release();
    expect(link.isConnected).to.equal(true);
  });

  it('bring an icon where the page has none, and take it away again', () => {
    link.remove();
    const release = holdNeutral('Notes');
    expect(icons()).to.deep.equal(['data:,']);
    release();
    expect(icons()).to.deep.equal([]);
  });

  it('keep what the page sets meanwhile for afterwards, and do not show it', async () => {
    const release = holdNeutral('Notes');
    document.title = 'Part 2, what happened';
    link.setAttribute('href', 'data:image/svg+xml,second');
    const late = document.head.appendChild(document.createElement('link'));
    late.rel = 'icon';
    late.href = 'data:image/svg+xml,late';
    await observed();
    expect([document.title, ...icons()]).to.deep.equal(['Notes', 'data:,', 'data:,']);
    document.querySelector('title')!.firstChild!.nodeValue = 'Part 3, who was there';
    await observed();
    expect(document.title).to.equal('Notes');
    release();
    expect([document.title, ...icons()]).to.deep.equal([
      'Part 3, who was there',
      'data:image/svg+xml,second',
      'data:image/svg+xml,late',
    ]);
    late.remove();
  });

  it('keep what the page sets in the very task of letting go', () => {
    const release = holdNeutral('Notes');
    document.title = 'Sent';
    release();
    expect(document.title).to.equal('Sent');
  });

  it('let go of nothing twice', () => {
    const first = holdNeutral('Notes');
    const second = holdNeutral('Recipes');
    second();
    second();
    expect(document.title).to.equal('Notes');
    first();
    document.title = 'Later';
    first();
    expect(document.title).to.equal('Later');
  });

  it('come to rest where a title has spaces around it', async () => {
    const release = holdNeutral('  Notes  of a day ');
    document.title = 'Another';
    await observed();
    expect(document.title).to.equal('Notes of a day');
    release();
    expect(document.title).to.equal('Another');
  });

  it('write nothing back when someone leaves', async () => {
    const releases = [holdNeutral('Notes'), holdNeutral('Recipes')];
    document.title = '\u200b';
    document.dispatchEvent(new Event('lee-exit'));
    await observed();
    for (const release of releases) {
      release();
      expect([document.title, ...icons()]).to.deep.equal(['\u200b', 'data:,']);
    }
  });

  it('show the last of several, never the page, and in the end what the page set last', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('hold' as const), title: fc.constantFrom('Notes', 'Recipes', 'List') }),
      fc.record({ kind: fc.constant('release' as const), which: fc.nat(5) }),
      fc.record({ kind: fc.constant('page' as const), title: fc.constantFrom('One', 'Two', 'Three') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        let own = (document.title = 'Rivermouth');
        const held: { title: string; release: () => void }[] = [];
        for (const one of steps) {
          if (one.kind === 'hold') held.push({ title: one.title, release: holdNeutral(one.title) });
          if (one.kind === 'release') held.splice(one.which, 1)[0]?.release();
          if (one.kind === 'page') own = document.title = one.title;
          if (one.kind === 'page') await observed();
          expect(document.title).to.equal(held.at(-1)?.title ?? own);
        }
        for (const { release } of held) release();
        expect([document.title, ...icons()]).to.deep.equal([own, ICON]);
      }),
      { numRuns: 60 },
    );
  });
});
