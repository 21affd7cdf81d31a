import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ENOUGH, Portal, tokenIn } from './portal.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const WORDS = 'Canary words with <b>"marks"</b> & a\nsecond line';
const ESCAPED = 'Canary words with &lt;b&gt;&quot;marks&quot;&lt;/b&gt; &amp; a\nsecond line';

describe('the portal as a server', () => {
  let portal: Portal;
  before(async () => (portal = await Portal.open()));
  after(() => portal.close());

  const get = (path: string, headers = {}) => fetch(portal.base + path, { redirect: 'manual', headers });
  const rowsOf = (question: string) => portal.rows().filter((row) => row.question === question);

  test('leads from the bare address to the first page', async () => {
    const response = await get('/');
    assert.equal(response.headers.get('location'), '/rivermouth/');
  });

  test('sends the same strict headers with every page', async () => {
    const form = await portal.form();
    await portal.send(form, ENOUGH);
    const answers = [
      await get('/'),
      await get('/rivermouth/'),
      await get('/rivermouth/intake'),
      await get('/rivermouth/intake/sent', { cookie: form.cookie }),
      await get('/rivermouth/intake/sent'),
      await get('/nowhere'),
      await get('/%E0%A4%A'),
      await get('/leave'),
      await portal.send(form, {}),
      await portal.send({}, {}),
      await portal.send(form, ENOUGH, { 'sec-fetch-site': 'cross-site' }),
      await portal.send(form, { story: 'x'.repeat(2_000_000) }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [302, 200, 200, 200, 404, 404, 404, 303, 422, 403, 403, 413],
    );
    for (const { headers, url, status } of answers) {
      const of = `${status} ${url}`;
      assert.equal(headers.get('content-security-policy'), POLICY, of);
      assert.equal(headers.get('cache-control'), 'no-store', of);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', of);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', of);
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', of);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', of);
      assert.match(headers.get('permissions-policy')!, /geolocation=\(\)/, of);
    }
  });

  test('writes no style and no script into a page', async () => {
    for (const path of ['/rivermouth/', '/rivermouth/intake', '/nowhere']) {
      const page = await (await get(path)).text();
      assert.doesNotMatch(page, /<style|<script(?![^>]* src=)|\sstyle=|\son\w+=/, path);
    }
  });

  test('lets browsers keep the files that pages ask for, and serves no others', async () => {
    const page = await (await get('/rivermouth/')).text();
    const files = [...page.matchAll(/(?:href|src)="([^"]+\?v=[^"]+)"/g)].map(([, path]) => path);
    assert.equal(files.length, 7);
    for (const path of files) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
    for (const path of [
      '/leeway/index.js',
      '/leeway/../package.json',
      '/rivermouth/app.mjs',
      '/rivermouth/data/rivermouth.db',
    ])
      assert.equal((await get(path)).status, 404, path);
  });

  test('gives a cookie only with the questions, out of reach of scripts', async () => {
    assert.deepEqual((await get('/rivermouth/')).headers.getSetCookie(), []);
    const [cookie] = (await get('/rivermouth/intake')).headers.getSetCookie();
    assert.match(cookie, /^ui-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('keeps what was answered, and shows it in the same words', async () => {
    const form = await portal.form();
    const response = await portal.send(form, {
      ...ENOUGH,
      story: WORDS.replace('\n', '\r\n'),
      help: ['stay', 'papers'],
      share: 'no',
    });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/rivermouth/intake/sent');
    const page = await (await get('/rivermouth/intake/sent', { cookie: form.cookie })).text();
    assert.ok(page.includes(ESCAPED));
    assert.match(page, /No, keep it at Rivermouth/);
    assert.match(page, /Ana Reyes reads this on \w+day morning/);
    const { intake } = rowsOf('story').at(-1)!;
    assert.deepEqual(
      portal
        .rows()
        .filter((row) => row.intake === intake)
        .map(({ question, value }) => [question, value]),
      [
        ['reach', 'self'],
        ['story', WORDS],
        ['help', 'stay'],
        ['help', 'papers'],
        ['share', 'no'],
      ],
    );
  });

  test('keeps a declined answer as declined, without the words that came with it', async () => {
    const form = await portal.form();
    await portal.send(form, { ...ENOUGH, story: 'set aside', 'story.declined': 'asked-declined' });
    const { value, absent } = rowsOf('story').at(-1)!;
    assert.deepEqual({ value, absent }, { value: null, absent: 'asked-declined' });
    const page = await (await get('/rivermouth/intake/sent', { cookie: form.cookie })).text();
    assert.match(page, /You chose not to say\./);
    assert.doesNotMatch(page, /set aside/);
  });

  test('drops names and choices that no question has', async () => {
    const form = await portal.form();
    await portal.send(form, {
      ...ENOUGH,
      reach: ['self', 'pigeon'],
      share: 'maybe',
      admin: 'yes',
      __proto__: 'x',
    });
    const { intake } = rowsOf('reach').at(-1)!;
    assert.deepEqual(
      portal
        .rows()
        .filter((row) => row.intake === intake)
        .map(({ question, value }) => [question, value]),
      [['reach', 'self']],
    );
  });

  test('keeps the same page sent twice once, as it was sent last', async () => {
    const form = await portal.form();
    const count = () => new Set(portal.rows().map(({ intake }) => intake)).size;
    const before = count();
    await Promise.all([1, 2, 3].map(() => portal.send(form, { ...ENOUGH, story: 'first' })));
    await portal.send(form, { ...ENOUGH, story: 'last' });
    assert.equal(count(), before + 1);
    assert.equal(rowsOf('story').at(-1)!.value, 'last');
  });

  test('refuses with every answer kept, words at each question, and the first such step current', async () => {
    const form = await portal.form();
    const response = await portal.send(form, {
      name: 'Sam', reach: ['text', 'email'], phone: '12', email: 'sam at example', story: WORDS, help: 'stay', share: 'yes',
    }); // prettier-ignore
    assert.equal(response.status, 422);
    const page = await response.text();
    for (const kept of ['value="Sam"', 'value="12"', 'value="sam at example"', ESCAPED])
      assert.ok(page.includes(kept), kept);
    assert.deepEqual(
      [...page.matchAll(/value="(\w+)" checked/g)].map(([, value]) => value),
      ['text', 'email', 'stay', 'yes'],
    );
    assert.match(page, /<h2>Two things need a look<\/h2>/);
    assert.match(page, /id="phone-error"[^>]*>This number looks short/);
    assert.match(page, /id="email-error"[^>]*>We could not read this email address/);
    assert.match(page, /<lee-step id="part-2"[^>]* current>/);
    assert.equal(page.match(/ current>/g)!.length, 1);
    assert.equal(tokenIn(page), form.token);
  });

  test('asks for what a chosen way needs, unless it was not chosen', async () => {
    const form = await portal.form();
    const page = await (await portal.send(form, { reach: ['call', 'email'] })).text();
    assert.match(page, /Add a number for texts or calls, or choose another way\./);
    assert.match(page, /Add an address that we may write to, or choose another way\./);
    assert.match(await (await portal.send(form, {})).text(), /Choose one way that is safe/);
    assert.equal((await portal.send(form, ENOUGH)).status, 303);
  });

  test('shows words that were set aside again when the page is refused', async () => {
    const form = await portal.form();
    const page = await (await portal.send(form, { story: WORDS, 'story.declined': 'asked-declined' })).text();
    assert.ok(page.includes(ESCAPED));
    assert.match(page, /id="story-declined"[^>]* checked/);
  });

  test('says kindly that an answer is longer than it can keep, and keeps it on the page', async () => {
    const form = await portal.form();
    const long = 'word '.repeat(4100);
    const response = await portal.send(form, { ...ENOUGH, story: long });
    assert.equal(response.status, 422);
    const page = await response.text();
    assert.match(page, /We can keep 20000 characters\. Shorten it to that\./);
    assert.ok(page.includes(long));
  });

  test('says kindly that a whole page is longer than it can take in', async () => {
    const response = await portal.send(await portal.form(), { story: 'x'.repeat(2_000_000) });
    assert.equal(response.status, 413);
    assert.match(await response.text(), /This is longer than we can take in/);
  });

  test('takes nothing without the token of its own page, and keeps the words on a page that can be sent', async () => {
    const own = await portal.form();
    const other = await portal.form();
    const attempts = {
      'no cookie and no token': {},
      'no token': { cookie: own.cookie },
      'no cookie': { token: own.token },
      'the token of another browser': { cookie: own.cookie, token: other.token },
      'a token that was changed': { cookie: own.cookie, token: `x${own.token}` },
      'a token cut short': { cookie: own.cookie, token: own.token.slice(0, -4) },
      'a cookie that we did not give': { cookie: 'ui-session=guess', token: own.token },
    };
    const before = portal.rows().length;
    for (const [what, given] of Object.entries(attempts)) {
      const response = await portal.send(given, { ...ENOUGH, story: WORDS });
      assert.equal(response.status, 403, what);
      const page = await response.text();
      assert.match(page, /Your words are still here/, what);
      assert.ok(page.includes(ESCAPED), what);
      assert.equal(portal.rows().length, before, what);
      const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? own.cookie;
      assert.equal((await portal.send({ cookie, token: tokenIn(page) }, {})).status, 422, what);
    }
  });

  test('takes nothing that another site began, and shows nothing of it', async () => {
    const form = await portal.form();
    const before = portal.rows().length;
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of foreign) {
      const response = await portal.send(form, { ...ENOUGH, story: WORDS }, headers);
      assert.equal(response.status, 403);
      assert.deepEqual(response.headers.getSetCookie(), []);
      assert.doesNotMatch(await response.text(), /Canary/);
    }
    assert.equal(portal.rows().length, before);
    const own = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    assert.equal((await portal.send(form, ENOUGH, own)).status, 303);
  });

  test('shows a confirmation only to the browser that sent it, and not after leaving', async () => {
    const form = await portal.form();
    await portal.send(form, { ...ENOUGH, story: WORDS });
    const sent = (cookie: string) => get('/rivermouth/intake/sent', { cookie });
    assert.equal((await sent(form.cookie)).status, 200);
    assert.equal((await sent((await portal.form()).cookie)).status, 404);
    const left = await get('/leave', { cookie: form.cookie });
    assert.equal(left.status, 303);
    assert.equal(left.headers.get('location'), 'https://www.wikipedia.org/');
    assert.equal(left.headers.get('clear-site-data'), '"cache"');
    assert.match(left.headers.getSetCookie()[0], /^ui-session=; .*Expires=Thu, 01 Jan 1970/);
    assert.equal((await sent(form.cookie)).status, 404);
  });

  test('ends the visit when a page that is left tells it so', async () => {
    const form = await portal.form();
    await portal.send(form, ENOUGH);
    const told = await fetch(`${portal.base}/leave`, { method: 'POST', headers: { cookie: form.cookie } });
    assert.equal(told.status, 204);
    assert.equal((await get('/rivermouth/intake/sent', { cookie: form.cookie })).status, 404);
  });

  test('keeps the words on the page when the database cannot be written, and takes them later', async () => {
    const form = await portal.form();
    const other = portal.connect();
    other.exec('BEGIN IMMEDIATE');
    const response = await portal.send(form, { ...ENOUGH, story: WORDS });
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '60');
    const page = await response.text();
    assert.match(page, /We could not keep this just now\. Your words are still here\./);
    assert.ok(page.includes(ESCAPED));
    assert.match(portal.output, /SQLITE_BUSY/);
    other.exec('ROLLBACK');
    other.close();
    assert.equal(
      (await portal.send({ ...form, token: tokenIn(page) }, { ...ENOUGH, story: WORDS })).status,
      303,
    );
  });

  test('prints nothing that was typed, whatever was done with it', () => {
    assert.match(portal.output, /Rivermouth Family Support: http/);
    assert.doesNotMatch(portal.output, /Canary|marks|sam at example|ui-session|rivermouth\/intake\?/i);
  });
});

test('leads those who leave where the agency wants', async () => {
  const portal = await Portal.open({ LEEWAY_PORTAL_EXIT: 'https://weather.example/' });
  const left = await fetch(`${portal.base}/leave`, { redirect: 'manual' });
  assert.equal(left.headers.get('location'), 'https://weather.example/');
  assert.match(
    await (await fetch(`${portal.base}/rivermouth/`)).text(),
    /<a href="https:\/\/weather\.example\/" rel="noreferrer">/,
  );
  await portal.close();
});

test('says what to do when it has no folder to keep anything in', async () => {
  await assert.rejects(
    Portal.open({ LEEWAY_PORTAL_DATA: '/dev/null/portal' }),
    /Set LEEWAY_PORTAL_DATA to a folder/,
  );
});
