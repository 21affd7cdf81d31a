import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/discreet.js';
import { markup } from '../../../base/markup.js';
import { addWords } from '../../../words/words.js';
import { es } from '../../../words/unreviewed/es.js';
import { discreet, discreetHead, neutralFileName, neutralTitle } from './discreet.html.js';
import type { LeeDiscreet } from './discreet.js';

const OWN = 'data:image/svg+xml,own';
const PLAIN = 'data:image/svg+xml,plain';

const observed = () => new Promise((done) => setTimeout(done));
const icon = () => document.querySelector('link[rel*=icon]')?.getAttribute('href');

/** Under which name the browser would keep what a press on the link brings. It does not get to keep it. */
function nameOf(link: HTMLElement): string {
  let name = '';
  const look = (event: Event) => {
    name = (link as HTMLAnchorElement).download;
    event.preventDefault();
  };
  addEventListener('click', look, { once: true });
  link.click();
  return name;
}

describe('lee-discreet', () => {
  beforeEach(() => {
    document.title = 'Rivermouth intake';
    document.querySelector('link[rel=icon]')!.setAttribute('href', OWN);
  });

  it('keeps the title and the icon neutral while it is on the page', async () => {
    const part = await page<LeeDiscreet>(discreet());
    expect([document.title, icon()]).to.deep.equal(['Notes', 'data:,']);
    document.title = 'Part 2, what happened';
    await observed();
    expect(document.title).to.equal('Notes');
    part.remove();
    expect([document.title, icon()]).to.deep.equal(['Part 2, what happened', OWN]);
  });

  it('takes a title and an icon of the agency, and others later', async () => {
    const part = await page<LeeDiscreet>(discreet({ shownTitle: 'Recipes', shownIcon: PLAIN }));
    expect([document.title, icon()]).to.deep.equal(['Recipes', PLAIN]);
    part.shownTitle = 'List';
    await part.updateComplete;
    expect(document.title).to.equal('List');
    part.remove();
    expect(document.title).to.equal('Rivermouth intake');
  });

  it('is neutral again when it is put back', async () => {
    const part = await page<LeeDiscreet>(discreet());
    const { parentElement } = part;
    part.remove();
    parentElement!.append(part);
    expect(document.title).to.equal('Notes');
  });

  it('takes no room, and says nothing', async () => {
    const part = await page<LeeDiscreet>(discreet());
    expect([part.getClientRects().length, part.textContent]).to.deep.equal([0, '']);
  });

  it('speaks the language of the page', async () => {
    addWords('es', es);
    await page(markup`<div lang="es">${discreet()}</div>`);
    expect(document.title).to.equal('Notas');
  });

  it('gives what is downloaded a name that says nothing, and the page keeps its own', async () => {
    const main = await page(
      markup`<div>${discreet()}<a href="/x" download="safety plan.PDF"><b>Plan</b></a><a href="/files/statement.txt" download>Statement</a
      ><a href="/x" download="notes to the court">Notes</a><a href="/x">No download</a></div>`,
    );
    const [plan, statement, court, other] = main.querySelectorAll('a');
    expect(nameOf(plan)).to.equal('notes.PDF');
    expect(nameOf(statement)).to.equal('notes.txt');
    expect(nameOf(court)).to.equal('notes');
    expect([nameOf(other), other.hasAttribute('download')]).to.deep.equal(['', false]);
    await observed();
    expect([plan.download, statement.getAttribute('download')]).to.deep.equal(['safety plan.PDF', '']);
    main.querySelector('lee-discreet')!.remove();
    expect(nameOf(plan)).to.equal('safety plan.PDF');
  });

  it('writes what a server sends, escaped', () => {
    expect(String(discreet())).to.equal('<lee-discreet></lee-discreet>');
    expect(String(discreetHead())).to.equal('<title>Notes</title><link rel="icon" href="data:,">');
    expect(String(discreetHead({ shownTitle: '<b>', shownIcon: '/a"b' }))).to.equal(
      '<title>&lt;b&gt;</title><link rel="icon" href="/a&quot;b">',
    );
    expect([neutralTitle(), neutralTitle('es')]).to.deep.equal(['Notes', 'Notas']);
    expect([neutralFileName('pdf'), neutralFileName('.csv'), neutralFileName()]).to.deep.equal([
      'notes.pdf',
      'notes.csv',
      'notes',
    ]);
  });
});
