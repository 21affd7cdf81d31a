import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cleanImage } from '../../../src/html.js';
import { chosenEngines, type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { jpeg, jpegTold, TOLD } from '../../support/pictures.js';
import { Keyboard } from './keyboard.js';
import { Portal } from './portal.js';

const STORY = 'Canary: mornings are good. Evenings are long.';

const PICTURE = { name: 'Sam at home.jpeg', type: 'image/jpeg', bytes: jpeg(jpegTold(1)) };

const CONTACT = {
  contact: true,
  confirmed: true,
  codeWord: 'blue door',
  channels: [
    {
      channel: 'text',
      use: true,
      to: '555 0188',
      times: ['After 5 pm'],
      leaveMessage: true,
      sayYouAre: 'the library',
      alsoUsedBy: '',
    },
    { channel: 'call', use: false, because: 'no' },
    { channel: 'email', use: false, because: 'unanswered' },
  ],
};

const SUMMED_UP =
  'Text 555 0188 after 5 pm. Say you are the library. You may leave a message. ' +
  'The code word is blue door. Do not use: Phone call, Email.';

const ADDRESS = {
  kind: 'lines',
  lines: '3 Mill Lane\nby the water',
  postcode: '04101',
  region: 'Northfield',
  post: '',
};

for (const name of chosenEngines()) {
  describe(`one of every kind of question in ${name}`, { skip: without(name) }, () => {
    let engine: Engine;
    let portal: Portal;
    let tab: Tab;
    let keyboard: Keyboard;

    before(async () => {
      [engine, portal] = await Promise.all([launch(name), Portal.open()]);
      tab = await engine.newTab();
      keyboard = new Keyboard(tab);
      await tab.goto(`${portal.base}/northfield/intake`);
      await tab.waitFor(() => document.querySelector('lee-intake:defined') !== null);
    });
    after(async () => {
      await engine?.close();
      await portal?.close();
    });

    const valueOf = (selector: string) =>
      tab.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)!.value, selector);

    test('takes a name, a language from a list, and about when', async () => {
      await keyboard.goOn(2);
      await keyboard.write('#name-use', 'Żaneta');
      await keyboard.write('#name-pronouns', 'she');
      await keyboard.to('#language');
      await tab.type('Es');
      assert.equal(await valueOf('#language'), 'es');
      await keyboard.write('#born-month', 'June');
      await keyboard.write('#born-year', '1990');
      await keyboard.tick('#born [slot=about] > summary');
      await keyboard.write('#born-about', 'Before the flood');
      await keyboard.tick('#born-roughly');
      await keyboard.goOn(3);
    });

    test('takes ways that are safe and ways that are not, and a sentence that sums them up', async () => {
      await keyboard.choose('#contact-text-safe-yes');
      await keyboard.write('#contact-text-to', '555 0188');
      await keyboard.tick('#contact-text-message');
      await keyboard.tick('#contact-text-when-2');
      await keyboard.write('#contact-text-say', 'the library');
      await keyboard.choose('#contact-call-safe-no');
      await keyboard.write('#contact-word', 'blue door');
      await keyboard.tick('#contact-confirmed');
      assert.equal(
        await tab.evaluate(() => document.querySelector('#contact-sentence')!.textContent),
        SUMMED_UP,
      );
    });

    test('takes a place', async () => {
      await keyboard.choose('#address-lines-kind');
      await keyboard.write('#address-lines', '3 Mill Lane');
      await tab.press('Enter');
      await tab.type('by the water');
      await keyboard.write('#address-postcode', '04101');
      await keyboard.write('#address-region', 'Northfield');
      await keyboard.goOn(4);
    });

    test('takes a point of a scale, several choices, own words, and a number that one of them asks for', async () => {
      await keyboard.choose('#days-3');
      await keyboard.tick('#company-1');
      await keyboard.tick('#company-4');
      await keyboard.write('[name="company.own"]', 'Feeding the ducks');
      await keyboard.write('#group-size', '5');
      await keyboard.choose('#before-2');
      await keyboard.goOn(5);
    });

    test('says what comes next before a hard question, and takes words', async () => {
      assert.equal(await tab.evaluate(() => document.querySelector('#story')!.checkVisibility()), false);
      await keyboard.press('lee-content-note [data-lee-go=read]');
      await keyboard.write('#story', STORY);
      await keyboard.goOn(6);
    });

    test('takes a picture, and lists it by number', async () => {
      await keyboard.attach('#papers-files', PICTURE);
      await tab.waitFor(() => document.querySelectorAll('#papers [slot=files] > li').length === 1);
      const listed = await tab.evaluate(() => document.querySelector('#papers [slot=files]')!.textContent);
      assert.match(listed, /^File 1, picture, 1 kB/);
      assert.doesNotMatch(listed, /Sam/);
      await keyboard.goOn(7);
      await keyboard.choose('#share-no');
      await keyboard.goOn(8);
    });

    test('shows all of it before it is sent', async () => {
      const shown = await tab.evaluate(() =>
        [...document.querySelectorAll('[slot=look-over] dl > div')].map((row) =>
          [...row.querySelectorAll('dd:not([slot]) bdi')].map((line) => line.textContent),
        ),
      );
      assert.deepEqual(shown, [
        ['Żaneta', 'Pronouns: she'],
        ['Español'],
        ['About June 1990', 'Before the flood'],
        [SUMMED_UP],
        ['3 Mill Lane', 'by the water', '04101', 'Northfield'],
        ['Some hard, some good'],
        ['A walk', 'A group', 'Feeding the ducks'],
        ['5'],
        ['No'],
        [STORY],
        ['File 1, picture, 1 kB'],
        ['No, only Noor'],
      ]);
    });

    test('stores exactly what was answered', async () => {
      await keyboard.press('lee-step:not([hidden]) button[type=submit]');
      await tab.waitFor(
        () => location.pathname === '/northfield/intake/sent' && document.readyState === 'complete',
      );
      const stored = portal.latest('northfield');
      assert.deepEqual(stored, [
        ['name', 'Żaneta'],
        ['name.pronouns', 'she'],
        ['language', 'es'],
        ['born', '1990-06~'],
        ['born.about', 'Before the flood'],
        ['contact', JSON.stringify(CONTACT)],
        ['address', JSON.stringify(ADDRESS)],
        ['days', '3'],
        ['company', 'walk'],
        ['company', 'group'],
        ['company', 'Feeding the ducks'],
        ['group-size', '5'],
        ['before', 'no'],
        ['story', STORY],
        ['share', 'no'],
      ]);
    });

    test('stores the picture without its place, its camera and its name', () => {
      const [file, ...others] = portal.files('northfield');
      assert.deepEqual(others, []);
      assert.deepEqual([file.question, file.name, file.kind], ['papers', 'file-1.jpg', 'image/jpeg']);
      const text = file.bytes.toString('latin1');
      assert.deepEqual(
        TOLD.filter((told) => text.includes(told)),
        [],
      );
      assert.deepEqual(new Uint8Array(file.bytes), cleanImage(PICTURE.bytes)!.bytes);
    });

    test('says the same on the page that confirms it', async () => {
      const said = await tab.evaluate(() => document.querySelector('.sent')!.textContent);
      for (const words of [
        'Żaneta',
        'About June 1990',
        'by the water',
        'Feeding the ducks',
        STORY,
        'file-1.jpg',
      ])
        assert.ok(said.includes(words), words);
    });

    test('has printed nothing that was typed', () => {
      assert.doesNotMatch(portal.output, /Canary|0188|Mill Lane/);
    });
  });
}
