import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { accessible, outline } from '../../../../test/support/accessible.js';
import { page, settled, told } from '../../../../test/support/fixture.js';
import { quickly } from '../../../../test/support/quickly.js';
import '../../../define/button.js';
import '../../../define/embed-gate.js';
import { en } from '../../../words/en.js';
import { embedGate, type EmbedGateMarkup } from './embed-gate.html.js';
import type { LeeEmbedGate } from './embed-gate.js';

const words = en.embedGate;
// There is nothing at this address of the test server, which is enough to see who asks.
const src = '/not-asked-before';
const gate = (more: Partial<EmbedGateMarkup> = {}) =>
  embedGate({ src, service: 'Harbor Films', label: 'A walk through the house', kind: 'video', ...more });
const asked = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('not-asked')).length;
const inside = (part: Element) => part.querySelector('iframe');

describe('lee-embed-gate', () => {
  it('asks nothing of a service before someone asks for it by its name', async () => {
    const before = asked();
    const part = await page<LeeEmbedGate>(gate());
    expect([inside(part), asked()]).to.deep.equal([null, before]);
    const { role, name } = await accessible(part.button!);
    expect([role, name]).to.deep.equal(['button', words.video.show('Harbor Films')]);
    expect(part.textContent).to.contain(words.learns('Harbor Films'));
  });

  it('shows it after one press, named, and held so that it leads this page nowhere', async () => {
    const part = await page<LeeEmbedGate>(gate());
    part.button!.click();
    const shown = inside(part)!;
    expect([shown.title, shown.referrerPolicy, part.shown]).to.deep.equal([
      'A walk through the house',
      'no-referrer',
      true,
    ]);
    expect(shown.getAttribute('src')).to.equal(src);
    expect(shown.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(shown.sandbox.contains('allow-top-navigation-by-user-activation')).to.equal(false);
    expect(part.querySelector('[slot=status]')!.textContent).to.equal(words.shown);
  });

  it('is told as a button that says what it does next, and news', async () => {
    const part = await page<LeeEmbedGate>(gate());
    const told = () => outline(part, 'button, a, [role=status]');
    expect(await told()).to.deep.equal([
      `button "${words.video.show('Harbor Films')}"`,
      'none ""',
      'status ""',
    ]);
    part.button!.click();
    expect(await told()).to.deep.equal([`button "${words.video.hide}"`, 'none ""', 'status ""']);
  });

  it('takes it away with the same button in the same place', async () => {
    const part = await page<LeeEmbedGate>(gate());
    const place = () => part.button!.getBoundingClientRect().top;
    const before = place();
    part.button!.click();
    expect(part.button!.textContent).to.equal(words.video.hide);
    expect(place()).to.equal(before);
    part.button!.click();
    expect([inside(part), part.shown, part.button!.textContent]).to.deep.equal([
      null,
      false,
      words.video.show('Harbor Films'),
    ]);
  });

  it('takes no second press of a hand that trembles', async () => {
    let part!: LeeEmbedGate;
    await quickly(async () => {
      part = await page<LeeEmbedGate>(gate());
      const { left, top } = part.button!.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + 20), Math.round(top + 20)];
      for (let press = 0; press < 2; press++) await sendMouse({ type: 'click', position });
    });
    expect(part.shown).to.equal(true);
  });

  for (const wrong of [
    'javascript:alert(1)',
    'data:text/html,a',
    'http://example.org/',
    'blob:a',
    '//example.org',
    '',
  ])
    it(`shows nothing from "${wrong}", and is not written with it`, async () => {
      expect(() => gate({ src: wrong })).to.throw('is no page to show');
      const part = await page<LeeEmbedGate>(gate());
      part.src = wrong;
      await settled();
      part.button!.click();
      expect([inside(part), part.shown]).to.deep.equal([null, false]);
    });

  it('tells the service which site it is on only with a reason', async () => {
    const part = await page<LeeEmbedGate>(gate({ unsafeReferrer: 'It plays on known sites only.' }));
    part.button!.click();
    expect(inside(part)!.referrerPolicy).to.equal('strict-origin');
  });

  it('has a link in place of the button where there is no script', async () => {
    const { document } = await frame(String(gate()));
    document.documentElement.removeAttribute('data-lee-script');
    const [show, open] = ['show', 'open'].map((slot) => document.querySelector(`[slot=${slot}]`)!);
    expect([show.checkVisibility(), open.checkVisibility()]).to.deep.equal([false, true]);
    const link = open.querySelector('a')!;
    expect([link.pathname, link.rel, link.textContent]).to.deep.equal([
      src,
      'noreferrer',
      words.video.open('Harbor Films'),
    ]);
    closeFrames();
  });

  it('tells the developer of what loads by itself, and of what is missing', async () => {
    const loads = String(gate()).replace('<p>', '<img src="data:," alt=""><p>');
    expect((await told(loads)).join()).to.contain('loads by itself');
    expect((await told('<lee-embed-gate></lee-embed-gate>')).join()).to.contain('needs a service');
  });

  it('speaks of each kind in its own words, escaped', async () => {
    for (const kind of ['video', 'map', 'chat', 'page'] as const) {
      const part = await page<LeeEmbedGate>(gate({ kind, service: '<b>A</b>', label: '<b>', learns: '<b>' }));
      expect(part.querySelector('b')).to.equal(null);
      expect(part.button!.textContent).to.equal(words[kind].show('<b>A</b>'));
    }
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(gate())).to.be.accessible();
  });
});
