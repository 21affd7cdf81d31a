import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { voiceEn } from '../../words/tone-en.js';
import { ENOUGH, Portal } from './portal.js';

let portal: Portal;
before(async () => (portal = await Portal.open()));
after(() => portal.close());

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** What a page says, a line for each block of text. What is said about leaving has words that are not ours to change. */
const linesOf = (page: string) =>
  page
    .replace(/<head>.*<\/head>|<p data-lee-exit-note.*?<\/p>|<\/?(?:a|strong)\b[^>]*>/gs, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&\S+?;/g, (entity) => ENTITIES[entity])
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test('keeps to the voice on every page', async () => {
  const form = await portal.form();
  await portal.send(form, { ...ENOUGH, 'name.declined': 'asked-declined' });
  const get = (path: string) => fetch(portal.base + path, { headers: { cookie: form.cookie } });
  const pages = await Promise.all([
    get('/rivermouth/'),
    get('/rivermouth/safer'),
    get('/northfield/sign-in'),
    get('/rivermouth/intake'),
    get('/rivermouth/intake/sent'),
    get('/rivermouth/choices'),
    get('/staff'),
    get('/nowhere'),
    portal.send(form, { reach: ['text', 'email'], phone: '1', email: 'x' }),
    portal.send({}, {}),
    portal.send({}, {}, { 'sec-fetch-site': 'cross-site' }),
    portal.send(form, { story: 'x'.repeat(2_000_000) }),
  ]);
  const said = (await Promise.all(pages.map((page) => page.text()))).flatMap(linesOf);
  assert.ok(said.includes('Help for families, at your pace'));
  const findings = [...new Set(said)].flatMap((line) =>
    voiceEn.rules.flatMap(({ name, find }) => (find(line) ? [`${name}: "${find(line)}" in "${line}"`] : [])),
  );
  assert.deepEqual(findings, []);
});
