import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMedia } from '../../../../test/support/media.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/details.js';
import { details } from './details.html.js';

const summary = 'Why we ask this';
const content = 'To find a room that fits you.';

const native = (part: Element) => part.querySelector('details')!;

describe('lee-details', () => {
  it('is closed until the person opens it', async () => {
    const part = await page(details({ summary, content }));
    expect(part.querySelector('p')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    part.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(native(part).open).to.equal(true);
    expect(part.querySelector('p')!.textContent).to.equal(content);
  });

  it('is open where the page says so', async () => {
    expect(native(await page(details({ summary, content, open: true }))).open).to.equal(true);
  });

  it('is large enough for a hand that trembles', async () => {
    const part = await page(details({ summary, content }));
    expect(part.querySelector('summary')!.offsetHeight).to.be.at.least(48);
  });

  it('tells whether it is open by the shape of its marker', async () => {
    const part = await page(details({ summary, content }));
    const marker = () => getComputedStyle(part.querySelector('summary')!).listStyleType;
    expect(marker()).to.equal('disclosure-closed');
    native(part).open = true;
    expect(marker()).to.equal('disclosure-open');
  });

  it('shows everything on paper', async () => {
    const part = await page(details({ summary, content }));
    const height = part.offsetHeight;
    const { supported } = await emulateMedia({ media: 'print' });
    if (supported) expect(part.offsetHeight).to.be.above(height + 20);
  });

  it('escapes its words', async () => {
    const part = await page(details({ summary: 'Why <b>we</b> ask', content: 'To <i>know</i>' }));
    expect(part.querySelector('b, i')).to.equal(null);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(details({ summary, content, open: true }))).to.be.accessible();
  });
});
