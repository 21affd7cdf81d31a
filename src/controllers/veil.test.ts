import { expect } from '@open-wc/testing';
import { page } from '../../test/support/fixture.js';
import { veil } from './veil.js';

const seen = (node: Element) => node.checkVisibility({ visibilityProperty: true });

async function twoDialogs(): Promise<{ words: Element; one: HTMLDialogElement; two: HTMLDialogElement }> {
  const main = await page(
    '<div><p>What is happening</p><dialog><p>Notes</p></dialog><dialog><p>Other notes</p></dialog></div>',
  );
  const [one, two] = main.querySelectorAll('dialog');
  return { words: main.querySelector('p')!, one, two };
}

describe('a veil', () => {
  it('hides all of the page but the dialog, and shows it again', async () => {
    const { words, one } = await twoDialogs();
    one.showModal();
    expect(seen(words)).to.equal(true);
    const lift = veil(one);
    expect([seen(words), seen(one.firstElementChild!)]).to.deep.equal([false, true]);
    lift();
    one.close();
    expect(seen(words)).to.equal(true);
  });

  it('keeps words away from the search of the browser and from rules of the page', async () => {
    const { words, one } = await twoDialogs();
    (words as HTMLElement).style.opacity = '1';
    one.showModal();
    const lift = veil(one);
    expect(getComputedStyle(words).visibility).to.equal('hidden');
    expect(getComputedStyle(document.body).opacity).to.equal('0');
    lift();
    one.close();
  });

  it('holds for a dialog in a shadow root', async () => {
    const { words } = await twoDialogs();
    const root = words
      .parentElement!.appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    const dialog = root.appendChild(document.createElement('dialog'));
    const line = dialog.appendChild(document.createElement('p'));
    line.textContent = 'Notes';
    dialog.showModal();
    const lift = veil(dialog);
    expect([seen(words), seen(line)]).to.deep.equal([false, true]);
    lift();
    dialog.close();
  });

  it('shows only what is in front, whichever goes first', async () => {
    const { words, one, two } = await twoDialogs();
    one.showModal();
    const liftOne = veil(one);
    two.showModal();
    const liftTwo = veil(two);
    expect([seen(one.firstElementChild!), seen(two.firstElementChild!)]).to.deep.equal([false, true]);
    liftOne();
    expect([seen(words), seen(two.firstElementChild!)]).to.deep.equal([false, true]);
    liftTwo();
    liftTwo();
    expect(seen(words)).to.equal(true);
    for (const dialog of [one, two]) dialog.close();
  });

  it('is no hole in a page that is put away', async () => {
    const { one } = await twoDialogs();
    one.showModal();
    const lift = veil(one);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(seen(one.firstElementChild!)).to.equal(false);
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(seen(one.firstElementChild!)).to.equal(true);
    lift();
    one.close();
  });
});
