import { expect } from '@open-wc/testing';
import { button } from '../../src/components/basics/button/button.html.js';
import { header, languageLinks } from '../../src/components/basics/header/header.html.js';
import { consent } from '../../src/components/consent/consent/consent.html.js';
import { consentLedger } from '../../src/components/consent/consent-ledger/consent-ledger.html.js';
import { consentReceipt } from '../../src/components/consent/consent-receipt/consent-receipt.html.js';
import { limits } from '../../src/components/consent/limits/limits.html.js';
import { choice } from '../../src/components/fields/choice/choice.html.js';
import { narrative } from '../../src/components/fields/narrative/narrative.html.js';
import { textField } from '../../src/components/fields/text-field/text-field.html.js';
import { quickExit } from '../../src/components/leaving/quick-exit/quick-exit.html.js';
import { closeFrames, frame } from './frame.js';

const options = [
  { value: 'text', label: 'Text message', hint: 'To a number that you give' },
  { value: 'call', label: 'Phone call' },
];

const said = {
  name: 'share',
  label: 'Share this with Harbor Clinic?',
  said: 'yes' as const,
  at: new Date(0),
  words: { what: 'A', who: 'B', why: 'C', until: 'D', otherwise: 'E' },
};

const parts = [
  header({
    name: 'Rivermouth',
    home: '/',
    exit: '/away',
    language: languageLinks([{ lang: 'es', name: 'Español', href: '/es' }]),
    leave: quickExit({ href: '/away' }),
  }),
  textField({ name: 'name', label: 'What should we call you?', hint: 'Any name is fine.', decline: true }),
  textField({ name: 'phone', label: 'A number', error: 'Check this number, such as 0400 111 222.' }),
  narrative({ name: 'story', label: 'What is happening?', hint: 'A line is enough.' }),
  choice({ name: 'reach', label: 'How may we reach you?', options, values: ['text'] }),
  choice({ name: 'when', label: 'When?', options, many: true }),
  consent({
    name: 'share',
    label: 'Share this with Harbor Clinic?',
    what: 'Your number',
    who: 'Harbor Clinic',
    why: 'To call you',
    until: '1 June',
    otherwise: 'Nothing changes.',
  }),
  consentLedger({ action: '/said', entries: [said] }),
  consentReceipt({ entries: [said] }),
  limits({ limits: [{ when: 'A child is being harmed', then: 'Ana has to say so.' }] }),
  button({ label: 'Continue', variant: 'filled' }),
].join('');

/** What a page's own rules may not move. Spacing of text and its font are left to the person and the agency. */
const PROTECTED = [
  ...['display', 'position', 'float', 'opacity', 'transform', 'maxWidth', 'minWidth', 'appearance'],
  ...['marginTop', 'marginRight', 'marginBottom', 'marginLeft'],
  ...['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'],
  ...['borderTopWidth', 'borderLeftWidth', 'borderTopColor', 'borderTopLeftRadius', 'boxShadow'],
  ...['color', 'backgroundColor', 'fontSize', 'fontWeight', 'textAlign', 'textTransform', 'whiteSpace'],
] as const;

const OURS =
  'lee-header > *, lee-header > nav > a, :is(lee-button, lee-quick-exit) > *, :is(lee-text-field, lee-narrative, lee-choice, lee-consent), :is(lee-text-field, lee-narrative, lee-choice, lee-consent) *, :is(lee-consent-ledger, lee-consent-receipt, lee-limits) :is(h2, h3, section, p, dl, dt, dd)';

const nameOf = (element: Element): string =>
  `${element.localName}${element.id && `#${element.id}`}${element.slot && `[slot=${element.slot}]`}`;

/** Each protected property of each element of ours, and what is drawn before and after it. */
function looks({ document, window }: { document: Document; window: Window }): string[] {
  return [...document.querySelectorAll(OURS)].flatMap((element) => {
    const style = window.getComputedStyle(element);
    const drawn = (['::before', '::after'] as const).map(
      (pseudo) => `${pseudo} ${window.getComputedStyle(element, pseudo).content}`,
    );
    const asked = element.matches('input, textarea, button')
      ? [...PROTECTED, 'boxSizing' as const]
      : PROTECTED;
    return [...asked.map((name) => `${name} ${style[name]}`), ...drawn].map(
      (line) => `${nameOf(element)} ${line}`,
    );
  });
}

async function link(document: Document, href: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  await new Promise((resolve, reject) => {
    sheet.addEventListener('load', resolve, { once: true });
    sheet.addEventListener('error', () => reject(new Error(`${href} did not load`)), { once: true });
    document.head.append(sheet);
  });
}

/** The same rules as a page writes them that is at its wits' end. */
async function linkImportant(document: Document, href: string): Promise<void> {
  const rules = await (await fetch(href)).text();
  const style = document.createElement('style');
  style.textContent = rules.replaceAll(/;$/gm, ' !important;');
  document.head.append(style);
}

const PAGES: [string, (document: Document) => Promise<void>][] = [
  ['Bootstrap', (document) => link(document, '/node_modules/bootstrap/dist/css/bootstrap.css')],
  ['the preflight of Tailwind', (document) => link(document, '/node_modules/tailwindcss/preflight.css')],
  ['a hostile theme', (document) => link(document, '/test/contracts/hostile.css')],
  [
    'a hostile theme in which all is important',
    (document) => linkImportant(document, '/test/contracts/hostile.css'),
  ],
];

describe("the guard layer keeps the parts as they are under a page's own rules", () => {
  afterEach(closeFrames);

  for (const [name, dress] of PAGES)
    for (const when of ['before', 'after'])
      it(`those of ${name}, ${when} the parts are defined`, async () => {
        const page = await frame(parts);
        if (when === 'after') await page.upgrade();
        const before = looks(page);
        expect(before.length).to.be.above(1000);
        await dress(page.document);
        expect(looks(page).filter((line, at) => line !== before[at])).to.deep.equal([]);
      });
});
