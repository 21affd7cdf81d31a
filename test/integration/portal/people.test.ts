import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { type Agency, ENOUGH, Portal } from './portal.js';

let portal: Portal;
before(async () => (portal = await Portal.open()));
after(() => portal.close());

const PEOPLE: Record<Agency, [number: string, hours: string]> = {
  rivermouth: ['555 0100', '8 am to 8 pm, every day (Eastern Time).'],
  northfield: ['555 0140', '10 am to 6 pm, Monday to Friday (Central Time).'],
  'casa-abierta': ['555 0162', 'De 9:00 a 19:00, todos los días, hora del Pacífico.'],
};

const agencies = Object.keys(PEOPLE) as Agency[];

const read = async (path: string) => (await fetch(portal.base + path)).text();

/** What a page says, without its tags. */
const said = (page: string) =>
  page
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();

const helpIn = (page: string) => /<footer.*?(<lee-help compact>.*?<\/lee-help>)/s.exec(page)?.[1] ?? '';

for (const agency of agencies)
  test(`has a person at the same place on every page of ${agency}, with no script too`, async () => {
    const form = await portal.form(agency);
    const pages = [
      await read(`/${agency}/`),
      form.page,
      await read(`/${agency}/nowhere`),
      await (await portal.send({}, {}, {}, agency)).text(),
    ];
    const [first, ...others] = pages.map(helpIn);
    const [number, hours] = PEOPLE[agency];
    // The page is written when it is asked for, so it says whether someone is there by then.
    assert.match(said(first).split(hours)[1], /^ (Open|Abierto|Abre)/);
    const ways = first.split('<a ').filter((link) => link.includes(`>${number}</bdi>`));
    assert.equal(ways.length, 2);
    for (const other of others) assert.equal(other, first);
  });

test('has a person on the page that says it was sent', async () => {
  const form = await portal.form();
  await portal.send(form, ENOUGH);
  const sent = await fetch(`${portal.base}/rivermouth/intake/sent`, { headers: { cookie: form.cookie } });
  const page = await sent.text();
  assert.equal(helpIn(page), helpIn(form.page));
  assert.match(said(page), /555 0100, 8 am to 8 pm, every day/);
});

test('names whom to talk to right now, in the language of the agency', async () => {
  const [rivermouth, , casaAbierta] = await Promise.all(agencies.map((agency) => read(`/${agency}/`)));
  assert.match(said(rivermouth), /If you want to talk now: call or text 988, any hour\./);
  assert.match(said(casaAbierta), /Si quiere hablar ahora: llame al 988, oprima 2, a cualquier hora\./);
  for (const page of [rivermouth, casaAbierta])
    assert.doesNotMatch(page, /<lee-crisis>(?:(?!<\/lee-crisis>)[^])*<details open/);
});

describe('in a browser', { skip: without('chromium') }, () => {
  let engine: Engine;
  let tab: Tab;
  before(async () => {
    engine = await launch('chromium');
    tab = await engine.newTab();
  });
  after(() => engine?.close());

  test('says whether someone is there now, and moves nothing by it', async () => {
    const { page } = tab;
    await page.emulateTimezone('America/New_York');
    for (const width of [1024, 320]) {
      await tab.setViewport({ width, height: 768 });
      await page.evaluateOnNewDocument(() => {
        const seen = { shift: 0 };
        Object.assign(window, { moved: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await tab.goto(`${portal.base}/rivermouth/`);
      await tab.waitFor(() => document.querySelector('footer [slot=now]')!.textContent !== '');
      const [lines, shift] = await tab.evaluate(() => [
        [...document.querySelectorAll('[slot=now]')].map(({ textContent }) => textContent),
        (window as unknown as { moved: { shift: number } }).moved.shift,
      ]);
      assert.deepEqual(new Set(lines).size, 1);
      assert.match(lines[0], /^Open(s (today|tomorrow) at 8.am| now, until 8.pm)\.$/);
      assert.equal(shift, 0);
    }
  });

  test('says whose time it is to someone who is far away', async () => {
    await tab.page.emulateTimezone('Asia/Tokyo');
    await tab.goto(`${portal.base}/casa-abierta/`);
    await tab.waitFor(() => document.querySelector('footer [slot=now]')!.textContent !== '');
    const [hours, now] = await tab.evaluate(() => [
      document.querySelector('footer lee-help')!.textContent,
      document.querySelector('footer [slot=now]')!.textContent,
    ]);
    assert.match(hours, /hora del Pacífico/);
    assert.match(now, /^(Abre el .+ a las 9:00|Abierto ahora, hasta las 19:00)\.$/);
  });

  test('lets the number be selected with a mouse, and copied', async () => {
    await tab.goto(`${portal.base}/rivermouth/`);
    const box = await tab.evaluate(() => {
      const number = document.querySelector('footer lee-help bdi')!;
      number.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, height } = number.getBoundingClientRect();
      return { left, right, middle: top + height / 2 };
    });
    const { mouse } = tab.page;
    await mouse.move(box.left + 1, box.middle);
    await mouse.down();
    await mouse.move(box.right - 1, box.middle, { steps: 8 });
    await mouse.up();
    assert.equal(await tab.evaluate(() => String(getSelection())), '555 0100');
    assert.equal(new URL(tab.page.url()).pathname, '/rivermouth/');
  });
});
