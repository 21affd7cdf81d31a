import { expect } from '@open-wc/testing';
import { accessible } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import '../../../define/crisis.js';
import { en } from '../../../words/en.js';
import { es } from '../../../words/unreviewed/es.js';
import { addWords } from '../../../words/words.js';
import { crisis, type CrisisLine } from './crisis.html.js';
import type { LeeCrisis } from './crisis.js';

const lines: CrisisLine[] = [
  { country: 'US', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] },
  {
    country: 'US',
    lang: 'es',
    ways: [
      { by: 'call', to: '988', then: 'oprima 2', hours: '24/7' },
      { by: 'text', to: '988', word: 'ayuda', hours: '24/7' },
    ],
  },
  { country: 'CA', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] },
  {
    country: 'MX',
    lang: 'es',
    timeZone: 'America/Mexico_City',
    ways: [{ by: 'call', to: '555 0170', hours: 'Mo-Su 08:00-20:00' }],
  },
];

const sentence = (part: Element) => part.querySelector<HTMLElement>('[slot=way] p')!.innerText;
const details = (part: Element) => part.querySelector('details')!;
const places = (part: Element) => [...part.querySelectorAll<HTMLElement>('[slot=place]')];

describe('lee-crisis', () => {
  it('names the choice and the hours in its first sentence', async () => {
    const part = await page<LeeCrisis>(crisis({ lines, country: 'US' }));
    expect(sentence(part)).to.equal('If you want to talk now: call or text 988, any hour.');
    expect([...part.querySelectorAll('a')].slice(0, 2).map(({ href }) => href)).to.deep.equal([
      'tel:988',
      'sms:988',
    ]);
    const { role, name } = await accessible(part.querySelector('a')!);
    expect([role, name]).to.deep.equal(['link', 'Call 988']);
  });

  it('is for the country that the page names, and in its language where there is a line', async () => {
    addWords('es', es);
    const part = await page<LeeCrisis>(crisis({ lines, country: 'US', lang: 'es' }));
    expect(sentence(part)).to.contain('Si quiere hablar ahora: llame al 988, oprima 2, a cualquier hora.');
    const regional = await page<LeeCrisis>(crisis({ lines, country: 'US', lang: 'es-419' }));
    expect(sentence(regional)).to.contain('oprima 2');
    const canada = await page<LeeCrisis>(crisis({ lines, country: 'CA' }));
    expect(
      places(canada).map((place) => place.querySelector('strong')!.textContent.toLowerCase()),
    ).to.deep.equal(['united states', 'estados unidos, español', 'méxico, español']);
    expect(places(canada).map(({ lang }) => lang)).to.deep.equal(['en', 'es', 'es']);
  });

  it('says which language a line speaks, where it is not that of the page', async () => {
    const part = await page<LeeCrisis>(crisis({ lines, country: 'CA', lang: 'es' }));
    expect(part.innerText).to.match(/inglés/i);
  });

  it('says whose hours they are, where a line is not always there', async () => {
    const part = await page<LeeCrisis>(crisis({ lines: lines.slice(3), country: 'MX', lang: 'en' }));
    expect(sentence(part)).to.match(/8.am to 8.pm, every day \(Central .*\)\.$/);
    expect(part.querySelector('[slot=now]')!.textContent).to.match(/^Open/);
  });

  it('keeps other countries closed until someone opens them', async () => {
    const part = await page<LeeCrisis>(crisis({ lines, country: 'CA' }));
    expect(details(part).open).to.equal(false);
    expect(places(part)[0].checkVisibility()).to.equal(false);
    const summary = part.querySelector('summary')!;
    expect(summary.textContent).to.equal(en.crisis.country);
    summary.click();
    expect(places(part)[0].checkVisibility()).to.equal(true);
    const several = await page<LeeCrisis>(crisis({ lines, country: 'US' }));
    expect(several.querySelector('summary')!.textContent).to.equal(en.crisis.language);
    const alone = await page<LeeCrisis>(crisis({ lines: lines.slice(2, 3), country: 'CA' }));
    expect(alone.querySelector('details')).to.equal(null);
  });

  it('stands in the page, opens nothing, and hears nothing that someone writes', async () => {
    const place = await page(`<div><textarea></textarea>${String(crisis({ lines, country: 'US' }))}</div>`);
    const before = place.innerHTML;
    const area = place.querySelector('textarea')!;
    area.focus();
    area.value = 'I want to die';
    for (const type of ['input', 'change', 'keyup']) area.dispatchEvent(new Event(type, { bubbles: true }));
    await new Promise((done) => setTimeout(done, 50));
    expect(place.innerHTML).to.equal(before);
    expect(document.querySelector('dialog, :popover-open, [aria-live], [role=alert]')).to.equal(null);
    expect(document.activeElement).to.equal(area);
  });

  it('has the colours of the room, and no red', async () => {
    for (const room of ['steady', 'nook', 'dusk']) {
      const part = await page<LeeCrisis>(crisis({ lines, country: 'US' }));
      document.documentElement.dataset.leeRoom = room;
      for (const node of [part, ...part.querySelectorAll('*')]) {
        const { color, backgroundColor, borderInlineStartColor } = getComputedStyle(node);
        for (const one of [color, backgroundColor, borderInlineStartColor]) {
          const [red, green, blue, alpha = 1] = one.match(/[\d.]+/g)!.map(Number);
          expect(alpha === 0 || red < Math.max(green, blue) + 60, `${node.localName}: ${one}`).to.equal(true);
        }
      }
    }
  });

  it('is large enough for a hand that trembles', async () => {
    const part = await page<LeeCrisis>(crisis({ lines, country: 'CA' }));
    details(part).open = true;
    for (const { offsetWidth, offsetHeight, textContent } of part.querySelectorAll<HTMLElement>('a, summary'))
      expect(Math.min(offsetWidth, offsetHeight), textContent).to.be.at.least(48);
  });

  it('tells the developer where there is nothing to reach, and shows no empty box and no number of its own', async () => {
    const [heard] = await told('<lee-crisis></lee-crisis>');
    expect(heard).to.contain('<lee-crisis> has no way to reach a person');
    const part = document.querySelector<HTMLElement>('lee-crisis')!;
    expect([part.offsetHeight, part.childNodes.length]).to.deep.equal([0, 0]);
  });

  it('has nothing that axe finds', async () => {
    const part = await page(crisis({ lines, country: 'US' }));
    details(part).open = true;
    await expect(part).to.be.accessible();
  });

  it('never goes away, whatever is tucked, left out or hidden', async () => {
    const { documentElement: root } = document;
    const part = await page<LeeCrisis>(crisis({ lines, country: 'US' }));
    const shown = part.innerText;
    for (const [name, value] of [
      ['help', 'tucked'],
      ['words', 'fewer'],
      ['amount', 'one'],
      ['room', 'nook'],
    ]) {
      root.setAttribute(`data-lee-${name}`, value);
      document.dispatchEvent(new Event('lee-comfort-change'));
      expect(part.innerText, `${name} ${value}`).to.equal(shown);
    }
  });
});
