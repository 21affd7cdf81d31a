import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chosenEngines, launch, without, type Engine } from '../../support/engines.mjs';
import { Portal, type Agency } from '../portal/portal.js';
import { Visitor } from '../portal/visitor.js';
import { Person } from './person.js';

const WORDS = 'zqcanary and what came after';

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

for (const name of chosenEngines())
  describe(`drafts in ${name}`, { skip: without(name) }, () => {
    let portal: Portal;
    let engine: Engine;

    before(async () => {
      portal = await Portal.open({ LEEWAY_PORTAL_VISIT: '0' });
      engine = await launch(name);
    });
    after(async () => {
      await engine?.close();
      await portal?.close();
    });

    const opened = async (agency: Agency) => {
      const tab = await engine.newTab();
      const visitor = new Visitor(tab, portal.base, agency);
      await visitor.open();
      return { tab, visitor, person: new Person(tab) };
    };

    const drafts = (agency: Agency) => {
      const database = portal.connect(agency);
      const rows = database.prepare('SELECT * FROM drafts').all() as Record<string, unknown>[];
      database.close();
      return rows;
    };

    test('are kept on the device, opened with the phrase, gone on with and sent', async () => {
      const { tab, visitor, person } = await opened('rivermouth');
      await visitor.turnTo(3);
      await person.write('[name=story]', WORDS);
      const phrase = await person.keep();
      assert.match(await person.line(), /^Saved \d+:\d\d.[ap]m on this device, until /);

      await visitor.open();
      await person.says('Words are kept on this device');
      assert.equal(await visitor.value('[name=story]'), '');
      await person.open(phrase);
      await person.says('Saved');
      assert.equal(await visitor.value('[name=story]'), WORDS);
      assert.equal(await visitor.showing(), 3);

      await person.write('[name=story]', '!');
      await visitor.turnTo(2);
      await tab.evaluate(() => document.querySelector<HTMLElement>('[name=reach][value=self]')!.click());
      await visitor.turnTo(5);
      await visitor.send();
      await tab.waitFor(() => location.pathname.endsWith('/sent'));
      await person.says('What was kept is erased.');
      assert.deepEqual(await tab.evaluate(databases), []);
      const stored = portal.latest('rivermouth').filter(([question]) => question === 'story');
      assert.deepEqual(stored, [['story', `${WORDS}!`]]);
      assert.ok(!portal.output.includes('zqcanary'));
      await tab.close();
    });

    test('are kept by the server, which cannot read them, and opened in another browser', async () => {
      const { tab, visitor, person } = await opened('northfield');
      await visitor.turnTo(5);
      await tab.evaluate(() => document.querySelector('lee-content-note')?.toggleAttribute('read', true));
      await person.write('[name=story]', WORDS);
      const phrase = await person.keep();
      assert.equal(phrase.split(' ').length, 7);
      const [row] = drafts('northfield');
      assert.ok(!JSON.stringify(row).includes('zqcanary'));
      assert.equal(row.version, 1);
      assert.deepEqual(await tab.evaluate(databases), []);
      await tab.close();

      const other = await opened('northfield');
      await other.person.says('What you write is not kept yet.');
      await other.person.open('acorn acorn acorn acorn acorn acorn acorn');
      await other.tab.waitFor(() =>
        document.querySelector('lee-save-status [slot=error]')?.textContent?.includes('do not open it'),
      );
      await other.tab.evaluate(() => {
        document.querySelector<HTMLInputElement>('lee-save-status [slot=panel] input')!.value = '';
      });
      await other.person.write('lee-save-status [slot=panel] input', phrase);
      await other.person.press('unlock');
      await other.person.says('Saved');
      assert.equal(await other.visitor.value('[name=story]'), WORDS);
      assert.equal(await other.visitor.showing(), 5);

      await other.visitor.turnTo(8);
      await other.visitor.send();
      await other.tab.waitFor(() => location.pathname.endsWith('/sent'));
      assert.deepEqual(drafts('northfield'), []);
      const stored = portal.latest('northfield').filter(([question]) => question === 'story');
      assert.deepEqual(stored, [['story', WORDS]]);
      assert.ok(!portal.output.includes('zqcanary'));
      await other.tab.close();
    });

    test('stay when sending did not arrive', async () => {
      const { tab, visitor, person } = await opened('rivermouth');
      await visitor.turnTo(3);
      await person.write('[name=story]', WORDS);
      const phrase = await person.keep();
      await visitor.turnTo(5);
      // No way to reach someone was chosen: the page says so and sends nothing.
      await visitor.trySend();
      await visitor.open();
      await person.open(phrase);
      await person.says('Saved');
      assert.equal(await visitor.value('[name=story]'), WORDS);
      await person.press('erase');
      await person.says('Erased.');
      assert.deepEqual(await tab.evaluate(databases), []);
      await tab.close();
    });

    test('are erased by leaving, with a saving under way, in every tab', async () => {
      const { tab, visitor, person } = await opened('rivermouth');
      await visitor.turnTo(3);
      await person.write('[name=story]', WORDS);
      await person.keep();
      const second = await engine.newTab();
      await second.goto(`${portal.base}/rivermouth/intake`);
      await new Person(second).says('Words are kept on this device');
      await person.write('[name=story]', ' more');
      // In one task: a saving begins, and the person leaves.
      await tab.evaluate(() => {
        void document.querySelector<HTMLElement & { save(): Promise<void> }>('lee-save-status')!.save();
        document.querySelector<HTMLElement>('lee-quick-exit a')!.click();
      });
      await wait(2500);
      const fresh = await engine.newTab();
      await fresh.goto(`${portal.base}/rivermouth/`);
      assert.deepEqual(await fresh.evaluate(databases), []);
      await fresh.close();
      await second.close();
      await tab.close();
    });

    test('of two tabs do not write over each other unasked', async () => {
      const { tab, visitor, person } = await opened('rivermouth');
      await visitor.turnTo(3);
      await person.write('[name=story]', 'one');
      const phrase = await person.keep();
      const second = await opened('rivermouth');
      await second.person.open(phrase);
      await second.person.says('Saved');
      await second.person.write('[name=story]', ' two');
      await second.person.says('Not saved yet.');
      await second.person.says('Saved');
      await person.write('[name=story]', ' three');
      await person.says('This is open in another tab, which saved later.');
      await person.press('keepThere');
      await person.open(phrase);
      await person.press('kept');
      await person.says('Saved');
      assert.equal(await visitor.value('[name=story]'), 'one two');
      await second.tab.close();
      await person.press('erase');
      await person.says('Erased.');
      await tab.close();
    });
  });
