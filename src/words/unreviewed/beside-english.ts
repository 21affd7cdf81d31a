import { markWith } from '../../base/made.js';
import { beside, halvesOf, piecesOf } from '../beside.js';
import { en } from '../en.js';
import type { Words } from '../words.js';

/** What someone relies on when they leave, ask for help or agree; of each, what only joins words or names hours and days. */
const RELIED_ON: { [Section in keyof typeof en]?: readonly (keyof (typeof en)[Section])[] } = {
  leaving: [],
  exitExplainer: ['then'],
  crisis: [],
  help: ['span', 'days', 'when', 'joint', 'everyDay', 'always', 'languages'],
  consent: [],
  consentGroup: [],
  consentLedger: [],
  consentReceipt: [],
  embedGate: [],
  limits: [],
  release: [],
};

/**
 * A translation with English beside the sentences that someone relies on. It stays until a named speaker has signed that
 * the translation says the same.
 */
export function besideEnglish(words: Words): Words {
  markWith(markEnglish);
  const sections = Object.entries(RELIED_ON).map(([section, alone]) => {
    const own: Record<string, unknown> = words[section as keyof typeof en];
    const both = pair(own, en[section as keyof typeof en]) as object;
    return [section, { ...both, ...Object.fromEntries(alone.map((key) => [key, own[key]])) }] as const;
  });
  return { ...words, ...Object.fromEntries(sections) };
}

function pair(own: unknown, english: unknown): unknown {
  if (own === english) return own;
  if (typeof own === 'string') return beside(own, english as string);
  if (typeof own === 'function')
    return (...given: unknown[]) =>
      pair(
        Reflect.apply(own, undefined, given.map(inOwn)),
        Reflect.apply(english as typeof own, undefined, given.map(inEnglish)),
      );
  const both = Object.entries(own as object).map(
    ([key, said]) => [key, pair(said, (english as Record<string, unknown>)[key])] as const,
  );
  return Array.isArray(own) ? both.map(([, said]) => said) : Object.fromEntries(both);
}

/** What a sentence takes in can be in both languages too, such as what the exit says. */
const inOwn = (given: unknown): unknown => (typeof given === 'string' ? halvesOf(given)[0] : given);
const inEnglish = (given: unknown): unknown =>
  typeof given === 'string' ? (halvesOf(given)[1] ?? given) : given;

/** English is read out as English. The words stay one piece, wherever they stand. */
function markEnglish(node: Element): void {
  const pieces = piecesOf(node.textContent);
  if (pieces.length === 1) return;
  const both = document.createElement('span');
  both.append(...pieces.map((piece, index) => (index % 2 ? english(piece) : piece)));
  node.replaceChildren(both);
}

function english(text: string): Element {
  const span = document.createElement('span');
  span.lang = 'en';
  span.textContent = text;
  return span;
}
