import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';
import { Visitor } from './visitor.js';

declare global {
  interface Window {
    ran?: boolean;
  }
}

/** What people write, and what someone may write who wants to do harm. */
const NAMES = [
  'Nguyễn Thị Hương',
  'ሰላማዊት',
  'محمد عبد الله',
  'שרה־לאה',
  'Łucja O’Brien‐Ñandú',
  '李小龍 𠮷野',
  'กัญญา',
  '👩🏽‍🦽👨‍👩‍👧‍👦🏳️‍🌈',
  'A\u202Eevil\u202C\u200F\u2067x\u2069',
  'e\u0301 is not \u00e9',
  "Robert'); DROP TABLE answers;--",
  '${7*7} {{7*7}} %s %00 \\u0000',
  '=cmd|"/c calc"!A1',
  ' leading and trailing ',
];

const PAGE = `<!doctype html><html><body onload="window.ran = true">
<script>window.ran = true</script></textarea></form><img src=x onerror="window.ran = true">
<svg/onload="window.ran = true"><a href="javascript:window.ran = true">&lt;b&gt; &amp;amp; "quoted" 'too'</a>
<style>*{display:none}</style><base href="https://elsewhere.example/">\u0007\t<!-- -->]]></body></html>`;

const LONG = 'It rained. 雨が降った。🌧️ '.repeat(5_000).slice(0, 100_000);

/** In Chromium alone: what matters here is what the server stores and writes, not which engine sent it. */
describe('odd and hostile words', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;
  let visitor: Visitor;
  const complaints: string[] = [];

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });
  beforeEach(async () => {
    await tab?.close();
    tab = await engine.newTab();
    tab.page.on('dialog', () => complaints.push('a dialog opened'));
    tab.page.on('pageerror', (error: Error) => complaints.push(String(error)));
    visitor = new Visitor(tab, portal.base, 'northfield');
    await visitor.open();
  });

  const answer = (question: string) =>
    portal.latest('northfield').find(([one]) => one === question)?.[1] ?? undefined;
  const assertNothingRan = async () => {
    assert.equal(await tab.evaluate(() => window.ran), undefined);
    assert.deepEqual(complaints, []);
  };
  /** The lines under a question of the page that shows what was sent. */
  const shownAgain = (question: string) =>
    tab.evaluate(
      (question) =>
        [...document.querySelectorAll('.sent > div')]
          .find((row) => row.querySelector('dt')!.textContent === question)!
          .querySelector('dd')!.textContent,
      question,
    );

  test('are stored as they were written, whatever the script, and shown again', async () => {
    const form = await portal.form('northfield');
    for (const name of NAMES) {
      const sent = await portal.send(form, { name }, {}, 'northfield');
      assert.equal(sent.status, 303, name);
      assert.equal(answer('name'), name);
    }
    const name = NAMES[8];
    await visitor.turnTo(2);
    await visitor.write('#name-use', name);
    await visitor.turnTo(8);
    const looked = await tab.evaluate(() => document.querySelector('[slot=look-over] bdi')!.textContent);
    assert.equal(looked, name);
    await visitor.send();
    assert.equal(answer('name'), name);
    assert.equal(await shownAgain('What may we call you?'), name);
    assert.equal(
      await tab.evaluate(() =>
        [...document.querySelectorAll('.sent dd')].every((line) => line.matches('[dir=auto]')),
      ),
      true,
      'a right-to-left mark turns no other line around',
    );
  });

  test('that are a page of HTML stay words: in the look over, in the database and after it', async () => {
    await visitor.turnTo(2);
    await visitor.write('#name-use', '<img src=x onerror="window.ran = true">');
    await visitor.turnTo(5);
    await visitor.go('read');
    await visitor.write('#story', PAGE);
    await visitor.turnTo(8);
    await assertNothingRan();
    await visitor.send();
    assert.equal(answer('story'), PAGE);
    assert.equal(answer('name'), '<img src=x onerror="window.ran = true">');
    assert.equal(await shownAgain('What would you like us to know?'), PAGE);
    await assertNothingRan();
  });

  test('that are a page of HTML come back as words on a page that needs a look', async () => {
    const form = await portal.form('northfield');
    const refused = await portal.send(form, { 'name': PAGE, 'story': PAGE, 'born.day': PAGE, 'company': 'own', 'company.own': PAGE, 'contact.text.say': PAGE, 'address.lines': PAGE, 'ui-form': PAGE }, {}, 'northfield'); // prettier-ignore
    assert.equal(refused.status, 422);
    const page = await refused.text();
    assert.ok(!page.includes('<script>window.ran'));
    // The portal's own pages parse no text: its policy forbids it.
    await tab.goto('about:blank');
    const kept = await tab.evaluate((page) => {
      const [form] = new DOMParser().parseFromString(page, 'text/html').forms;
      return (form.elements.namedItem('story') as HTMLTextAreaElement).value;
    }, page);
    assert.equal(kept, PAGE);
  });

  test('of a hundred thousand letters are stored to the last one', async () => {
    await visitor.turnTo(5);
    await visitor.go('read');
    await visitor.write('#story', LONG);
    await visitor.turnTo(8);
    await visitor.send();
    assert.equal(answer('story'), LONG);
    assert.equal(await shownAgain('What would you like us to know?'), LONG);
  });

  test('have left the tables as they were, and nothing of it in what the server says', () => {
    assert.ok(portal.intakes('northfield').length >= 4);
    assert.doesNotMatch(portal.output, /rained|onload|DROP|Robert/);
  });
});
