import { expect } from '@open-wc/testing';
import { page } from '../../test/support/fixture.js';
import { attribute } from './attribute.js';
import { LeeElement } from './lee-element.js';

class Line extends LeeElement {
  @attribute() says?: string;
  @attribute({ attribute: 'said-by' }) saidBy?: string;
  @attribute({ type: Boolean }) quiet!: boolean;
  @attribute({ type: Number, initial: 2 }) times!: number;

  updates = 0;

  protected override updated(): void {
    this.updates++;
  }
}

class NamedLine extends Line {
  @attribute() name?: string;
}

/** Set as a framework does that does not wait for the part. */
type Early = HTMLElement & Partial<Line>;

customElements.define('test-line', Line);
customElements.define('test-named-line', NamedLine);

describe('a property that is its attribute', () => {
  it('reads what a server wrote', async () => {
    const line = await page<Line>('<test-line says="Hello" said-by="Ana" quiet></test-line>');
    expect([line.says, line.saidBy, line.quiet]).to.deep.equal(['Hello', 'Ana', true]);
  });

  it('is undefined, or false, where nothing is written', async () => {
    const line = await page<Line>('<test-line></test-line>');
    expect([line.says, line.saidBy, line.quiet]).to.deep.equal([undefined, undefined, false]);
  });

  it('is a number where it says one, and what it begins as where nothing is written', async () => {
    const line = await page<Line>('<test-line></test-line>');
    expect(line.times).to.equal(2);
    line.times = 0;
    expect([line.getAttribute('times'), line.times]).to.deep.equal(['0', 0]);
  });

  it('writes what a script says where a server would, and takes it away again', async () => {
    const line = await page<Line>('<test-line></test-line>');
    Object.assign(line, { says: '', saidBy: 'Ana', quiet: true });
    expect(line.outerHTML).to.equal('<test-line says="" said-by="Ana" quiet=""></test-line>');
    Object.assign(line, { says: undefined, saidBy: null, quiet: false });
    expect(line.outerHTML).to.equal('<test-line></test-line>');
  });

  it('tells its part once of several changes, and not at all of none', async () => {
    const line = await page<Line>('<test-line says="Hello"></test-line>');
    expect(line.updates).to.equal(1);
    line.says = 'Hello';
    await line.updateComplete;
    expect(line.updates).to.equal(1);
    line.says = 'Hello again';
    line.setAttribute('said-by', 'Ana');
    await line.updateComplete;
    expect(line.updates).to.equal(2);
  });

  it('keeps what was set before the part was defined', async () => {
    const early = document.createElement('test-early-line') as Early;
    Object.assign(early, { says: 'Hello', quiet: true });
    document.querySelector('main')!.append(early);
    customElements.define('test-early-line', class extends Line {});
    await (early as Line).updateComplete;
    expect(early.outerHTML).to.equal('<test-early-line says="Hello" quiet=""></test-early-line>');
    expect(early.says).to.equal('Hello');
  });

  it('belongs to the parts below as well, and not to those above', () => {
    expect(NamedLine.observedAttributes).to.include.members(['says', 'said-by', 'quiet', 'name']);
    expect(Line.observedAttributes).not.to.include('name');
  });
});
