import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { renderToStaticMarkup } from 'react-dom/server';
import { launch, without, type Engine, type Tab } from '../support/engines.mjs';
import { root } from '../architecture/source.js';
import { everything } from './react/everything.js';
import { serve } from './react/site.js';

declare global {
  interface Window {
    /** What the console said, what was thrown and what was blocked. */
    heard: string[];
    /** Elements that the server wrote and that are gone. There once all is still. */
    lost?: string[];
  }
}

/** Elements that hydrate, in both orders: the parts are defined before React comes, or after. */
const ORDERS = ['parts', 'react'] as const;

const skip = without('chromium');
let engine: Engine;
let tab: Tab;
let site: Awaited<ReturnType<typeof serve>>;

before(async () => {
  if (skip) return;
  [site, engine] = await Promise.all([serve(), launch('chromium')]);
  tab = await engine.newTab();
});

after(async () => {
  await engine?.close();
  site?.close();
});

async function open(path: string): Promise<void> {
  await tab.goto(site.url + path);
  await tab.waitFor(() => Boolean(window.lost));
}

const heard = () => tab.evaluate(() => [...window.heard, ...window.lost!]);

test('writes with React what the helper writes, in every part', { skip }, async () => {
  await tab.goto('about:blank');
  const pairs = Object.entries(everything).map(([tag, { react, helper }]): [string, string, string] => [
    tag,
    renderToStaticMarkup(react),
    String(helper),
  ]);
  const different = await tab.evaluate((pairs) => {
    const read = (html: string): string => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      for (const element of body.querySelectorAll('*')) {
        const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name } of attributes) element.removeAttribute(name);
        for (const attribute of attributes) element.setAttributeNode(attribute);
      }
      return body.innerHTML;
    };
    return pairs.map(([tag, ...both]) => [tag, ...both.map(read)]).filter(([, one, other]) => one !== other);
  }, pairs);
  assert.deepEqual(different, []);
});

for (const first of ORDERS)
  test(
    `hydrates every part where ${first === 'parts' ? 'it is defined' : 'React is there'} first`,
    { skip },
    async () => {
      await open(`/parts?first=${first}`);
      assert.deepEqual(await heard(), []);
    },
  );

const says = (selector: string) =>
  tab.evaluate((selector) => document.querySelector(selector)!.textContent, selector);

/** React draws what it knows a moment later. */
async function assertSays(selector: string, words: string): Promise<void> {
  await tab
    .waitFor((selector, words) => document.querySelector(selector)!.textContent === words, selector, words)
    .catch(() => undefined);
  assert.equal(await says(selector), words);
}

const assertState = (state: object) => assertSays('output', JSON.stringify(state));

test('leaves the answers to React where it holds them', { skip }, async () => {
  await open('/form?first=parts');
  await tab.click('#call');
  await tab.press('End');
  await tab.type('m');
  await tab.click('#reach-2');
  await tab.click('#news-3');
  await tab.click('#share-yes');
  await assertState({ call: 'Sam', reach: ['text', 'call'], news: 'unsure', consents: 1 });
  await tab.click('#reach-1');
  await assertState({ call: 'Sam', reach: ['call'], news: 'unsure', consents: 1 });
  const sent = await tab.evaluate(() => [...new FormData(document.forms[0])] as [string, string][]);
  assert.deepEqual(Object.fromEntries(sent), {
    call: 'Sam',
    town: 'Weir',
    reach: 'call',
    news: 'unsure',
    share: 'yes',
  });
  assert.deepEqual(await heard(), []);
});

test('shows the words of React about an answer, and takes them away again', { skip }, async () => {
  await open('/form?first=react');
  await tab.click('#empty');
  await tab.click('[type=submit]:not([slot])');
  await assertSays('#call-error', 'Any name is fine.');
  assert.equal(await tab.evaluate(() => document.activeElement!.id), 'call', 'ref is not the native control');
  await tab.type('Sam');
  await tab.click('[type=submit]:not([slot])');
  await assertSays('#call-error', '');
  assert.deepEqual(await heard(), []);
});

test('leaves on the element what is for it', { skip }, async () => {
  await open('/form?first=react');
  const [host, control] = await tab.evaluate(() =>
    ['lee-text-field', '#call'].map((selector) => document.querySelector(selector)!.className),
  );
  assert.deepEqual([host, control], ['wide', '']);
});

test('takes away what an element has written anew in its place', { skip }, async () => {
  await open('/form?first=parts');
  const summary = () => says('[slot=summary]');
  assert.match(await summary(), /Any name is fine/);
  await tab.click('#town');
  await tab.press('Control+A');
  await tab.press('Backspace');
  await tab.click('[type=submit]:not([slot])');
  assert.match(await summary(), /Which town/);
  await tab.click('#seen');
  assert.equal(await summary(), '');
  assert.deepEqual(await tab.evaluate(() => window.heard), []);
});

test('lets a part put its own buttons in place of those that the server wrote', { skip }, async () => {
  const acts = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-lee-do]')].map(({ dataset }) => dataset.leeDo),
    );
  await open('/kept?first=react');
  assert.deepEqual(await acts(), ['keep']);
  await tab.click('#story');
  await tab.type('A line.');
  for (const act of ['keep', 'yes', 'has']) {
    const button = `[data-lee-do=${act}]`;
    await tab.waitFor((button) => document.querySelector(button) !== null, button);
    // Two presses that follow each other at once count as one.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await tab.click(button);
  }
  await tab.waitFor(() => document.querySelector('[slot=status]')!.textContent.startsWith('Saved'));
  await open('/kept?first=parts');
  assert.deepEqual(await acts(), ['open', 'notNow', 'erase']);
  assert.deepEqual(await tab.evaluate(() => window.heard), []);
});

test('has an example of every part', () => {
  const tags = readdirSync(join(root, 'src/define')).map((file) => `lee-${file.replace('.ts', '')}`);
  assert.deepEqual(
    Object.keys(everything).sort(),
    tags.sort(),
    'Add it to test/adapters/react/everything.tsx.',
  );
});
