import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { cleanImage } from '../../../src/html.js';
import { en } from '../../../src/words/en.js';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { jpeg, jpegTold, TOLD } from '../../support/pictures.js';
import { Portal } from './portal.js';

const PICTURE = jpeg(jpegTold(1));
const photo = (bytes: Uint8Array = PICTURE) =>
  new File([Buffer.from(bytes)], 'Sam at home.JPG', { type: 'image/jpeg' });

const GIVEN = {
  name: 'Canary & <b>Sam</b>',
  'name.pronouns': 'they',
  language: 'es',
  'born.day': '4',
  'born.month': 'June',
  'born.year': '1990',
  'contact.text.safe': 'yes',
  'contact.text.to': '555 0188',
  'contact.text.when': ['In the morning', 'After 5 pm'],
  'contact.call.safe': 'unsure',
  'contact.confirmed': 'yes',
  'address.kind': 'region',
  'address.lines': 'set aside',
  'address.region': 'Northfield',
  days: '2',
  company: ['walk', 'own'],
  'company.own': 'Feeding the ducks',
  before: 'unsure',
  story: 'First line\r\nsecond line',
  share: 'no',
};

const KEPT = [
  ['name', 'Canary & <b>Sam</b>'],
  ['name.pronouns', 'they'],
  ['language', 'es'],
  ['born', '1990-06-04'],
  [
    'contact',
    {
      contact: true,
      confirmed: true,
      codeWord: null,
      channels: [
        {
          channel: 'text',
          use: true,
          to: '555 0188',
          times: ['In the morning', 'After 5 pm'],
          leaveMessage: false,
          sayYouAre: null,
          alsoUsedBy: '',
        },
        { channel: 'call', use: false, because: 'unsure' },
        { channel: 'email', use: false, because: 'unanswered' },
      ],
    },
  ],
  ['address', { kind: 'region', lines: '', postcode: '', region: 'Northfield', post: '' }],
  ['days', '2'],
  ['company', 'walk'],
  ['company', 'Feeding the ducks'],
  ['before', 'unsure'],
  ['story', 'First line\nsecond line'],
  ['share', 'no'],
];

describe('all of Northfield on one page, without script', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium', { javaScript: false }), Portal.open()]);
    tab = await engine.newTab();
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });

  type Answers = Parameters<Portal['send']>[1];

  const send = async (answers: Answers) =>
    portal.send(await portal.form('northfield'), answers, {}, 'northfield');
  const kept = () =>
    portal
      .latest('northfield')
      .map(([question, answer]) => [question, /^\{/.test(answer!) ? JSON.parse(answer!) : answer]);
  const latestFiles = () => {
    const last = portal.intakes('northfield').at(-1);
    return portal.files('northfield').filter(({ intake }) => intake === last);
  };

  /** What a page holds, as its form would send it, and what it says at a question. */
  const read = (page: string, question: string) =>
    tab.evaluate(
      (page, question) => {
        const parsed = new DOMParser().parseFromString(page, 'text/html');
        const held = [...new FormData(parsed.querySelector('form')!)];
        return {
          answers: held.flatMap(([name, value]) =>
            value && typeof value === 'string' && !name.startsWith('ui-') ? [`${name}=${value}`] : [],
          ),
          said: parsed.getElementById(`${question}-error`)!.textContent,
          summary: [...parsed.querySelectorAll('[slot=summary] li')].map(({ textContent }) => textContent),
        };
      },
      page,
      question,
    );

  const sorted = (lines: string[]) => lines.map((line) => line.replaceAll('\r\n', '\n')).sort();

  /** Sends what cannot be kept as it is: everything else stands on the page that comes back, and nothing is stored. */
  const assertRefused = async (changed: Answers, question: string, words: string) => {
    const before = portal.intakes('northfield');
    const given = { ...GIVEN, ...changed };
    const response = await send(given);
    assert.equal(response.status, 422);
    assert.deepEqual(portal.intakes('northfield'), before);
    const { answers, said, summary } = await read(await response.text(), question);
    assert.equal(said, words);
    assert.equal(summary.length, 1);
    assert.ok(summary[0].endsWith(words), summary[0]);
    const sent = Object.entries(given).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => (typeof value === 'string' ? [`${name}=${value}`] : [])),
    );
    assert.deepEqual(sorted(answers), sorted(sent));
  };

  test('reads every kind of answer', async () => {
    assert.equal((await send(GIVEN)).status, 303);
    assert.deepEqual(kept(), KEPT);
  });

  test('drops what is not asked, and what stands in a part that was skipped', async () => {
    await send({ ...GIVEN, 'group-size': '5', 'words.skipped': 'asked-declined' });
    assert.deepEqual(kept(), [
      ...KEPT.filter(([question]) => question !== 'story'),
      ['words.skipped', 'asked-declined'],
    ]);
    await send({ company: 'group', 'group-size': '5' });
    assert.deepEqual(kept(), [
      ['company', 'group'],
      ['group-size', '5'],
    ]);
  });

  test('keeps why there is no answer, and drops the answer that came with it', async () => {
    await send({ ...GIVEN, 'papers': photo(), 'contact.declined': 'asked-declined', 'story.declined': 'temp-unknown', 'papers.declined': 'asked-declined' }); // prettier-ignore
    const reasons = { contact: 'asked-declined', story: 'temp-unknown' };
    assert.deepEqual(kept(), [
        ...KEPT.map(([question, answer]) => [question, reasons[question as 'story'] ?? answer]).toSpliced(-1, 0, ['papers', 'asked-declined']),
      ]); // prettier-ignore
    assert.deepEqual(latestFiles(), []);
  });

  test('takes place and camera out of a picture, and its name', async () => {
    await send({ papers: photo() });
    const [file] = latestFiles();
    assert.deepEqual([file.name, file.kind], ['file-1.jpg', 'image/jpeg']);
    const text = file.bytes.toString('latin1');
    assert.deepEqual(
      TOLD.filter((told) => text.includes(told)),
      [],
    );
    assert.deepEqual(new Uint8Array(file.bytes), cleanImage(PICTURE)!.bytes);
  });

  test('leaves the original as it is for whoever asks for that', async () => {
    await send({ papers: photo(), 'papers.original': 'yes' });
    const [{ name, bytes }] = latestFiles();
    assert.equal(name, 'file-1.jpg');
    assert.deepEqual(new Uint8Array(bytes), PICTURE);
  });

  test('comes back with every answer where a date does not exist', () =>
    assertRefused(
      { 'born.day': '31', 'born.month': '2' },
      'born',
      en.date.unread('day, month, year', '4 6 1990'),
    ));

  test('comes back with every answer where words are longer than can be kept', () =>
    assertRefused({ story: '<b>word</b> '.repeat(25_000) }, 'story', en.field.tooLong(200_000)));

  test('comes back with every answer where a file is not what it says', async () => {
    const page = '<!doctype html><script>alert(1)</script>';
    const picture = new File([page], 'a.jpg', { type: 'image/jpeg' });
    const letter = new File([page], 'a.pdf', { type: 'application/pdf' });
    await assertRefused({ papers: picture }, 'papers', en.file.broken);
    await assertRefused({ papers: picture, 'papers.original': 'yes' }, 'papers', en.file.broken);
    await assertRefused({ papers: letter }, 'papers', en.file.unlike);
  });

  test('says that files did not come back with the answers', async () => {
    const response = await send({ ...GIVEN, 'born.month': '31', papers: photo() });
    const { said, summary } = await read(await response.text(), 'papers');
    assert.equal(said, 'Your files did not stay with this page. You can choose them again.');
    assert.equal(summary.length, 2);
  });

  test('says kindly that a file is larger than it can take in', async () => {
    const response = await send({ papers: photo(new Uint8Array(11_000_000)) });
    assert.equal(response.status, 413);
    assert.match(await response.text(), /This is longer than we can take in/);
  });

  test('is answered, refused, looked at again and sent in a browser', async () => {
    const path = join(portal.folder, 'Sam at home.jpg');
    await writeFile(path, PICTURE);
    await tab.goto(`${portal.base}/northfield/intake`);
    const write = async (selector: string, text: string) => {
      await tab.click(selector);
      await tab.type(text);
    };
    const send = () =>
      Promise.all([tab.page.waitForNavigation(), tab.click('button[type=submit]:not([hidden])')]);
    const attach = async () => (await tab.page.$('#papers-files')).uploadFile(path);

    await write('#name-use', 'Sam');
    await write('#born-day', '31');
    await write('#born-month', '2');
    await tab.click('label[for=company-4]');
    await write('#group-size', '5');
    await write('#story', 'A line');
    await attach();
    await send();
    assert.deepEqual(
      await tab.evaluate(() =>
        [...document.querySelectorAll('[slot=summary] a')].map(({ textContent }) => textContent),
      ),
      ['When were you born?', 'Is there anything you would like us to look at?'],
    );
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('#born-day')!.select());
    await tab.type('28');
    await attach();
    await send();
    assert.equal(new URL(await tab.url()).pathname, '/northfield/intake/sent');
    assert.deepEqual(kept(), [
      ['name', 'Sam'],
      ['born', 'XXXX-02-28'],
      ['company', 'group'],
      ['group-size', '5'],
      ['story', 'A line'],
    ]);
    assert.deepEqual(new Uint8Array(latestFiles()[0].bytes), cleanImage(PICTURE)!.bytes);
  });

  test('has printed nothing that was typed', () => {
    assert.doesNotMatch(portal.output, /Canary|0188|ducks/);
  });
});
