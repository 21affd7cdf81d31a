import { expect } from '@open-wc/testing';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { emulateMedia } from '../../../../test/support/media.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/safer-visit.js';
import { en } from '../../../words/en.js';
import { saferVisit } from './safer-visit.html.js';

const { topics, devices } = en.saferVisit;

const shown = (part: ParentNode, selector: string) =>
  [...part.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => one.checkVisibility())
    .map((one) => one.textContent);

describe('lee-safer-visit', () => {
  it('says all of it without script, and without opening anything', async () => {
    const { document } = await frame(String(saferVisit({ help: 'Ana helps.' })));
    document.documentElement.removeAttribute('data-lee-script');
    expect(shown(document, 'h3')).to.deep.equal([
      ...topics.map(([name]) => name),
      en.saferVisit.where,
      en.exitExplainer.help,
    ]);
    expect(shown(document, 'li')).to.deep.equal(topics.flatMap(([, ...lines]) => lines));
    expect(shown(document, '[slot=help] p')).to.deep.equal(['Ana helps.']);
    closeFrames();
  });

  it('has the steps of each kind of device closed, and chooses none for the person', async () => {
    const part = await page(saferVisit());
    expect(shown(part, 'summary')).to.deep.equal(devices.map(([name]) => name));
    expect(part.querySelectorAll('details[open]').length).to.equal(0);
    for (const [place, native] of [...part.querySelectorAll('details')].entries()) {
      native.querySelector('summary')!.click();
      expect(shown(native, 'li')).to.deep.equal(devices[place].slice(1));
    }
  });

  it('says that searching on a watched device may be seen', async () => {
    expect((await page(saferVisit())).textContent).to.contain('Searching for this on a watched device');
  });

  it('leaves out what the agency has not', async () => {
    expect((await page(saferVisit())).querySelector('[slot=help]')).to.equal(null);
  });

  it('is large enough for a hand that trembles', async () => {
    const part = await page(saferVisit());
    for (const summary of part.querySelectorAll('summary')) expect(summary.offsetHeight).to.be.at.least(48);
  });

  it('shows everything on paper', async () => {
    const part = await page(saferVisit());
    const { supported } = await emulateMedia({ media: 'print' });
    if (supported) expect(shown(part, 'details li')).to.deep.equal(devices.flatMap(([, ...lines]) => lines));
  });

  it('escapes its words', async () => {
    expect((await page(saferVisit({ help: '<b>a</b>' }))).querySelector('b')).to.equal(null);
  });

  it('has nothing that axe finds', async () => {
    const part = await page(saferVisit({ help: 'Ana helps.', id: 'safer' }));
    for (const native of part.querySelectorAll('details')) native.open = true;
    await expect(part).to.be.accessible();
  });
});
