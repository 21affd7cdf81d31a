import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/address.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { address, addressInLines, readAddress } from './address.html.js';
import type { LeeAddress } from './address.js';

const home = { name: 'home', label: 'Where do you live?' };
const known = {
  kind: 'lines',
  lines: '4 Mill Lane\nRivermouth',
  postcode: 'RM1 2AB',
  region: 'North',
} as const;
const short = (attributes = '') =>
  `<lee-address name="home" label="Where do you live?" ${attributes}></lee-address>`;

const form = (inside: unknown) =>
  page<HTMLFormElement>(`<form>${String(inside)}<button>Send it</button></form>`);
const partIn = (root: ParentNode) => root.querySelector<LeeAddress>('lee-address')!;
const control = (root: ParentNode, ending: string, value?: string) =>
  root.querySelector<HTMLInputElement>(`[name="home.${ending}"]${value ? `[value=${value}]` : ''}`)!;
const shown = (element: HTMLElement) => element.offsetParent !== null;
const sent = (of: HTMLFormElement) =>
  [...new FormData(of)].filter(([, value]) => value).map(([name, value]) => `${name}=${value as string}`);

describe('lee-address', () => {
  it('makes the same from attributes as a server writes, and says what may be filled in', async () => {
    for (const secret of [false, true]) {
      const parts = async (written: unknown) =>
        partIn(await form(written)).controls.map((one) =>
          [
            one.name,
            one.type,
            one.value,
            one.getAttribute('autocomplete'),
            one.labels![0].textContent,
          ].join(),
        );
      const made = await parts(short(secret ? 'private' : ''));
      expect(made).to.deep.equal(await parts(address({ ...home, private: secret })));
      const filled = partIn(document).controls.map((one) => one.getAttribute('autocomplete'));
      expect(filled.slice(4, 7)).to.deep.equal(
        secret ? ['off', 'off', 'off'] : ['street-address', 'postal-code', 'address-level1'],
      );
    }
  });

  it('chooses nothing for anyone, and gives each choice the same room', async () => {
    const root = await form(address(home));
    expect(sent(root)).to.deep.equal([]);
    const rows = [...root.querySelectorAll<HTMLElement>('lee-option')].map((row) => {
      const { color, fontWeight, borderTopWidth } = getComputedStyle(row.querySelector('label')!);
      return [row.offsetWidth, row.offsetHeight, color, fontWeight, borderTopWidth].join();
    });
    expect(rows.length).to.equal(4);
    expect(new Set(rows).size).to.equal(1);
  });

  for (const [kind, left] of [
    ['none', []],
    ['protected', []],
    ['region', ['home.region=North']],
  ] as const)
    it(`sets aside what is not needed, keeps it, and does not send it: ${kind}`, async () => {
      const root = await form(address({ ...home, value: known }));
      control(root, 'kind', kind).click();
      expect(sent(root)).to.deep.equal([`home.kind=${kind}`, ...left]);
      expect(shown(control(root, 'lines'))).to.equal(false);
      expect(shown(control(root, 'region'))).to.equal(kind === 'region');
      control(root, 'kind', 'lines').click();
      expect(shown(control(root, 'lines'))).to.equal(true);
      expect(sent(root)).to.contain('home.lines=4 Mill Lane\nRivermouth');
    });

  it('lets post go somewhere else, also without an address', async () => {
    const root = await form(address({ ...home, value: { kind: 'none', post: 'Care of Ana\n4 Mill Lane' } }));
    expect(root.querySelector<HTMLDetailsElement>('[slot=elsewhere]')!.open).to.equal(true);
    expect(partIn(root).answerInWords).to.deep.equal([
      en.address.kinds.none,
      'Post goes to: Care of Ana, 4 Mill Lane',
    ]);
  });

  it('reads without JavaScript what it sends with it', async () => {
    const plain = Object.entries({ ...known, post: '' }).map(
      ([part, value]) => [`home.${part}`, value] as const,
    );
    expect(readAddress(plain, 'home')).to.deep.equal({ ...known, post: '' });
    expect(readAddress([['home.lines', 'a\r\nb']], 'home').lines).to.equal('a\nb');
    for (const kind of ['none', 'protected', 'region']) {
      const root = await form(address({ ...home, value: known }));
      control(root, 'kind', kind).click();
      const unaided = plain.map(([name, value]) => [name, name === 'home.kind' ? kind : value] as const);
      expect(readAddress(unaided, 'home')).to.deep.equal(readAddress(new FormData(root), 'home'));
    }
    expect(readAddress([...plain, ['home.declined', 'asked-declined']], 'home').lines).to.equal('');
  });

  it('keeps every line as it was written, in any script, and writes it as text', async () => {
    const lines = '<b>4</b> Mill Lane \u00B7 \u20667 C\u2069\nشارع النهر ٤\u200f\n河口路4号 👍';
    const root = await form(address({ ...home, value: { lines } }));
    expect(control(root, 'lines').value).to.equal(lines);
    expect(partIn(root).answerInWords).to.deep.equal(lines.split('\n'));
    expect(addressInLines(readAddress(new FormData(root), 'home')).join('\n')).to.equal(lines);
    expect(root.querySelector('b')).to.equal(null);
  });
});
