import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import {
  fromIso27560,
  verify,
  type ConsentEvent,
  type SignedReceipt,
} from '../../../src/adapters/records/records.js';
import { ENOUGH, Portal, tokenIn } from './portal.js';

const STORY = 'Canary: the winter was long';

/** Somebody's browser without script: it keeps cookies, and follows nothing by itself. */
class Browser {
  readonly #cookies = new Map<string, string>();
  readonly given: string[] = [];
  readonly addresses: string[] = [];

  constructor(private portal: Portal) {}

  async ask(path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(this.portal.base + path, {
      method: fields ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie, ...headers },
      body: fields && new URLSearchParams(fields),
    });
    for (const line of response.headers.getSetCookie()) {
      this.given.push(line);
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    const location = response.headers.get('location');
    this.addresses.push(path, ...(location ? [location] : []));
    return { status: response.status, page: await response.text(), headers: response.headers };
  }

  /** Posts the form of a page as it stands, with what someone adds. */
  async post(path: string, from: string, fields: Record<string, string>) {
    const { page } = await this.ask(from);
    return this.ask(path, { ...hidden(page), ...fields });
  }

  /** Sends the questions, and gives the page that says so. */
  async send(answers: Record<string, string>) {
    await this.post('/rivermouth/intake', '/rivermouth/intake', { ...ENOUGH, story: STORY, ...answers });
    return this.ask('/rivermouth/intake/sent');
  }

  async getCode() {
    const { page } = await this.post('/rivermouth/choices/code', '/rivermouth/intake/sent', {});
    return /<strong translate="no">([^<]+)<\/strong>/.exec(page)![1];
  }

  open = (code: string) => this.post('/rivermouth/choices/open', '/rivermouth/choices', { code });

  say = (share: string) => this.post('/rivermouth/choices', '/rivermouth/choices', { share });
}

const hidden = (page: string): Record<string, string> => ({
  'ui-form': tokenIn(page),
  ...(page.includes('name="seen"') && { seen: /name="seen" value="(\d+)"/.exec(page)![1] }),
});

describe('what people said about sharing', () => {
  let portal: Portal;

  beforeEach(async () => {
    portal = await Portal.open();
  });
  afterEach(() => portal.close());

  const events = (): ConsentEvent[] => {
    const database = portal.connect();
    const rows = database.prepare('SELECT event FROM consent_events ORDER BY place').all();
    database.close();
    return (rows as { event: string }[]).map(({ event }) => JSON.parse(event) as ConsentEvent);
  };
  const kinds = () => events().map(({ kind }) => kind);
  const add = (event: Partial<ConsentEvent>) => {
    const database = portal.connect();
    const [given] = events().filter(({ kind }) => kind === 'given');
    database
      .prepare('INSERT INTO consent_events (intake, event) VALUES (1, ?)')
      .run(JSON.stringify({ ...given, ...event }));
    database.close();
  };

  const signedIn = async () => {
    const staff = new Browser(portal);
    const words = readFileSync(join(portal.folder, 'staff.txt'), 'utf8');
    const { status } = await staff.post('/staff/sign-in', '/staff', { words });
    assert.equal(status, 303);
    return staff;
  };
  const person = async (share: string) => {
    const one = new Browser(portal);
    await one.send(share ? { share } : {});
    const code = await one.getCode();
    assert.equal((await one.open(code)).status, 303);
    return { one, code };
  };

  test('a yes is shown to staff, and what was taken back is gone at once, with since when', async () => {
    const staff = await signedIn();
    const { one } = await person('yes');
    assert.match((await staff.ask('/staff')).page, new RegExp(STORY));
    assert.equal((await one.say('no')).status, 303);
    const { page } = await staff.ask('/staff');
    assert.doesNotMatch(page, /Canary/);
    assert.match(page, /Number 1: not shared any more, since .*\d{4}/);
    assert.deepEqual(kinds(), ['asked', 'given', 'withdrawn']);
    await one.say('yes');
    assert.match((await staff.ask('/staff')).page, new RegExp(STORY));
  });

  test('a no, and no answer, are kept apart, and staff see neither', async () => {
    await person('no');
    await person('');
    assert.deepEqual(kinds(), ['asked', 'refused', 'asked']);
    const { page } = await (await signedIn()).ask('/staff');
    assert.doesNotMatch(page, /Canary|Number/);
  });

  test('staff see nothing before they sign in, nor after the person who sat there left', async () => {
    await person('yes');
    const stranger = new Browser(portal);
    assert.doesNotMatch((await stranger.ask('/staff')).page, /Canary/);
    const wrong = await stranger.post('/staff/sign-in', '/staff', { words: 'open' });
    assert.equal(wrong.status, 422);
    assert.doesNotMatch(wrong.page, /Canary/);
    const staff = await signedIn();
    await staff.ask('/leave');
    assert.doesNotMatch((await staff.ask('/staff')).page, /Canary/);
  });

  test('the words that were seen are kept with the answer', async () => {
    await person('yes');
    const given = events().find(({ kind }) => kind === 'given')!;
    assert.equal(given.words!.who, 'The two nurses at Harbor Clinic');
    assert.equal(given.words!.language, 'en');
    assert.match(given.until!, /^\d{4}-\d\d-\d\d$/);
  });

  test('a code opens however it is written, and a wrong one says nothing of whether there is a record', async () => {
    const { code } = await person('yes');
    const elsewhere = new Browser(portal);
    const none = await elsewhere.open('BCDF-GHJK-MNPQ');
    const empty = await elsewhere.open('');
    const without = ({ page }: { page: string }) => page.replaceAll(/value="[^"]+"/g, '');
    assert.equal(without(none), without(empty));
    assert.equal((await elsewhere.open(code.toLowerCase().replaceAll('-', ' '))).status, 303);
    assert.match((await elsewhere.ask('/rivermouth/choices')).page, /lee-consent-ledger/);
  });

  test('after ten tries not even the right code opens, and the page says what to do', async () => {
    const { code } = await person('yes');
    const elsewhere = new Browser(portal);
    for (let turn = 0; turn < 9; turn++) assert.equal((await elsewhere.open(`wrong ${turn}`)).status, 422);
    const { status, page, headers } = await elsewhere.open(code);
    assert.equal(status, 429);
    assert.match(page, /You can try again in 15 minutes, or call us/);
    assert.equal(headers.get('retry-after'), '900');
  });

  test('a code that is given anew takes the place of the one before', async () => {
    const { one, code } = await person('yes');
    const next = await one.getCode();
    assert.notEqual(next, code);
    const elsewhere = new Browser(portal);
    assert.equal((await elsewhere.open(code)).status, 422);
    assert.equal((await elsewhere.open(next)).status, 303);
  });

  test('neither a code nor a number stands in an address or in plain text in the database', async () => {
    const { one, code } = await person('yes');
    await one.say('no');
    await one.ask('/rivermouth/choices/copy');
    for (const address of one.addresses) assert.match(address, /^\/rivermouth\/[a-z/]+$/);
    const bytes = ['rivermouth.db', 'rivermouth.db-wal'].map((file) =>
      readFileSync(join(portal.folder, file), 'latin1'),
    );
    assert.ok(!bytes.join('').includes(code) && !bytes.join('').includes(code.replaceAll('-', '')));
  });

  test('no script and no other site gets at what is open, and leaving closes it', async () => {
    const { one } = await person('yes');
    const cookie = one.given.find((line) => line.startsWith('ui-own='))!;
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Strict/);
    assert.doesNotMatch(cookie, /Max-Age|Expires/);
    const id = cookie.split(';', 1)[0];
    await one.ask('/leave');
    const stolen = new Browser(portal);
    const { page } = await stolen.ask('/rivermouth/choices', undefined, { cookie: id });
    assert.doesNotMatch(page, /lee-consent-ledger/);
  });

  test('what was said outlasts a restart, and what was open does not', async () => {
    const { one, code } = await person('yes');
    await one.say('no');
    await portal.stop('SIGKILL');
    await portal.start();
    assert.doesNotMatch((await one.ask('/rivermouth/choices')).page, /lee-consent-ledger/);
    await one.open(code);
    assert.match((await one.ask('/rivermouth/choices')).page, /lee-consent-ledger/);
    assert.deepEqual(kinds(), ['asked', 'given', 'withdrawn']);
  });

  test('a press that comes twice is said once', async () => {
    const { one } = await person('yes');
    const { page } = await one.ask('/rivermouth/choices');
    const press = () => one.ask('/rivermouth/choices', { ...hidden(page), share: 'no' });
    const [first, second] = await Promise.all([press(), press()]);
    assert.deepEqual([first.status, second.status], [303, 303]);
    assert.deepEqual(kinds(), ['asked', 'given', 'withdrawn']);
  });

  test('of two windows that disagree, an old page can take back and cannot give', async () => {
    const { one } = await person('yes');
    const { page: old } = await one.ask('/rivermouth/choices');
    await one.say('no');
    const late = await one.ask('/rivermouth/choices', { ...hidden(old), share: 'yes' });
    assert.equal(late.status, 409);
    assert.match(late.page, /This was changed in another window/);
    assert.equal(kinds().at(-1), 'withdrawn');
    await one.say('yes');
    const no = await one.ask('/rivermouth/choices', { ...hidden(old), share: 'no' });
    assert.equal(no.status, 303);
    assert.equal(kinds().at(-1), 'withdrawn');
  });

  test('a yes whose day is over is shared with nobody, and no clock that goes back revives it', async () => {
    const { one } = await person('yes');
    await one.say('no');
    add({ time: '2020-01-01T12:00:00.000Z', until: '2021-01-01' });
    const staff = await signedIn();
    const { page } = await staff.ask('/staff');
    assert.doesNotMatch(page, /Canary/);
    assert.equal(kinds().at(-1), 'expired');
    const { page: own } = await one.ask('/rivermouth/choices');
    assert.match(own, /1 January 2021|January 1, 2021/);
  });

  test('a clock that was ahead when a yes came does not keep it from being taken back', async () => {
    const { one } = await person('no');
    const database = portal.connect();
    const [asked] = events();
    database.prepare('INSERT INTO consent_events (intake, event) VALUES (1, ?)').run(
      JSON.stringify({
        ...asked,
        kind: 'given',
        by: { is: 'self' },
        time: '2099-01-01T00:00:00.000Z',
      }),
    );
    database.close();
    const staff = await signedIn();
    assert.match((await staff.ask('/staff')).page, /Canary/);
    await one.say('no');
    assert.doesNotMatch((await staff.ask('/staff')).page, /Canary/);
  });

  test('the database takes nothing back that was said', async () => {
    await person('yes');
    const database = portal.connect();
    for (const sql of ['DELETE FROM consent_events', "UPDATE consent_events SET event = '{}'"])
      assert.throws(() => database.exec(sql), /only grows/);
    database.close();
  });

  test('a copy can be checked without us, and one that was changed is not as it was signed', async () => {
    const { one } = await person('yes');
    const { page, headers } = await one.ask('/rivermouth/choices/copy');
    assert.equal(headers.get('content-disposition'), 'attachment; filename="notes.json"');
    const { receipt, jws } = JSON.parse(page) as SignedReceipt;
    const key = JSON.parse((await one.ask('/signing-key.json')).page) as JsonWebKey;
    assert.equal((await verify(receipt, jws, key)).ok, true);
    const { value, missing } = fromIso27560(receipt);
    assert.deepEqual([value.events, missing], [events(), []]);
    const changed = JSON.parse(page.replace('dpv:ConsentGiven', 'dpv:ConsentRefused')) as SignedReceipt;
    assert.notDeepEqual(changed.receipt, receipt);
    assert.equal((await verify(changed.receipt, jws, key)).ok, false);
  });

  test('another site can neither open, nor answer, nor ask for a code', async () => {
    const { one } = await person('yes');
    const { page } = await one.ask('/rivermouth/choices');
    for (const [path, fields] of Object.entries<Record<string, string>>({
      '/rivermouth/choices': { share: 'no' },
      '/rivermouth/choices/open': { code: 'x' },
      '/rivermouth/choices/code': {},
      '/staff/sign-in': { words: 'x' },
    })) {
      const foreign = { 'sec-fetch-site': 'cross-site' };
      assert.equal((await one.ask(path, { ...hidden(page), ...fields }, foreign)).status, 403, path);
      assert.equal((await one.ask(path, { ...fields })).status, 403, path);
    }
    assert.deepEqual(kinds(), ['asked', 'given']);
  });

  test('a yes says until when it holds', async () => {
    const { one } = await person('yes');
    const { page } = await one.ask('/rivermouth/choices');
    const year = new Date().getUTCFullYear() + 1;
    assert.match(page, new RegExp(`It holds until \\w+ \\d+, ${year}\\.`));
  });

  test('a yes counts for the words that were seen, and for no others', async () => {
    const { one } = await person('no');
    const changed = structuredClone(events()[0]) as ConsentEvent & { words: { version: string } };
    changed.words.version = 'before-today';
    const database = portal.connect();
    database.prepare('INSERT INTO consent_events (intake, event) VALUES (1, ?)').run(JSON.stringify(changed));
    database.close();
    const { page } = await one.ask('/rivermouth/choices');
    assert.match(page, /See how it is asked now/);
    const { status } = await one.ask('/rivermouth/choices', { ...hidden(page), share: 'yes' });
    assert.equal(status, 409);
    assert.ok(!kinds().includes('given'));
  });

  test('a yes to words that were changed while the page was open comes back, undecided', async () => {
    const one = new Browser(portal);
    const answers = { ...ENOUGH, share: 'yes', 'ui-words.share': 'before-today' };
    const { status, page } = await one.post('/rivermouth/intake', '/rivermouth/intake', answers);
    assert.equal(status, 422);
    assert.match(page, /These words have changed\. Read them again/);
    assert.doesNotMatch(page, /value="yes"[^>]* checked/);
    assert.deepEqual(events(), []);
  });

  test('an answer that is neither yes nor no changes nothing, and says so', async () => {
    const { one } = await person('yes');
    const { status, page } = await one.say('maybe');
    assert.equal(status, 422);
    assert.match(page, /Nothing has changed/);
    assert.deepEqual(kinds(), ['asked', 'given']);
  });

  test('a thousand answers are still a page, from which the last is taken back', async () => {
    const { one } = await person('yes');
    const database = portal.connect();
    const [, given] = events();
    const put = database.prepare('INSERT INTO consent_events (intake, event) VALUES (1, ?)');
    database.exec('BEGIN');
    for (let turn = 0; turn < 500; turn++)
      for (const event of [{ ...given, kind: 'withdrawn', until: undefined }, given])
        put.run(JSON.stringify(event));
    database.exec('COMMIT');
    database.close();
    const { status, page } = await one.ask('/rivermouth/choices');
    assert.equal(status, 200);
    assert.equal(page.match(/<li>You (?:said yes|took your yes back)/g)!.length, 1000);
    assert.equal((await one.say('no')).status, 303);
    assert.equal(kinds().at(-1), 'withdrawn');
    assert.equal(kinds().length, 1003);
  });

  test('a history that is broken is shared with nobody and is no page, and what others share still is there', async () => {
    const { one } = await person('yes');
    add({ kind: 'agreed' as ConsentEvent['kind'] });
    for (const path of ['/rivermouth/choices', '/rivermouth/choices/copy']) {
      const { status, page } = await one.ask(path);
      assert.equal(status, 500, path);
      assert.doesNotMatch(page, /Canary|agreed/);
    }
    const staff = await signedIn();
    const { status, page } = await staff.ask('/staff');
    assert.equal(status, 200);
    assert.match(page, /What number 1 said cannot be read, so nothing of theirs is shared\./);
    assert.doesNotMatch(page, /Canary|agreed/);
    await person('yes');
    assert.match((await staff.ask('/staff')).page, /Number 2: [^]*Canary/);
  });

  test('nothing of it is ever logged', async () => {
    const { one, code } = await person('yes');
    await one.say('no');
    assert.ok(!portal.output.includes(code) && !portal.output.includes('Canary'));
  });
});
