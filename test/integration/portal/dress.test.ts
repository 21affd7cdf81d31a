import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { type Agency, Portal } from './portal.js';

const AGENCIES: Agency[] = ['rivermouth', 'northfield', 'casa-abierta'];

describe('the dress of an agency', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });

  const open = async (agency: Agency, features: { name: string; value: string }[] = []) => {
    const { page } = (await (await engine.newPerson()).newTab()) as { page: Page };
    await page.emulateMediaFeatures(features);
    const asked: string[] = [];
    page.on('request', (request: HTTPRequest) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${portal.base}/${agency}/`, { waitUntil: 'networkidle0' });
    return { page, asked };
  };

  const look = (page: Page) =>
    page.evaluate(() => {
      const button = document.querySelector('lee-button[variant=filled] > a')!;
      const { backgroundColor: accent, borderRadius: radius } = getComputedStyle(button);
      const { backgroundColor: ground } = getComputedStyle(document.body);
      const { fontFamily: font } = getComputedStyle(document.querySelector('main')!);
      return { accent, radius, ground, font };
    });

  test('is the only one that its pages ask for', async () => {
    for (const agency of AGENCIES) {
      const { asked } = await open(agency);
      assert.deepEqual(
        asked.filter((path) => /themes|logos/.test(path)),
        [`/leeway/themes/${agency}.css`],
      );
    }
  });

  test('tells the three apart by colour, paper, corners and fonts', async () => {
    const looks = await Promise.all(AGENCIES.map(async (agency) => look((await open(agency)).page)));
    for (const trait of ['accent', 'radius', 'ground', 'font'] as const)
      assert.equal(new Set(looks.map((look) => look[trait])).size, AGENCIES.length, trait);
  });

  test('gives way to a device that asks for the dark or for more contrast', async () => {
    const plain = await look((await open('casa-abierta')).page);
    const dark = await look(
      (await open('casa-abierta', [{ name: 'prefers-color-scheme', value: 'dark' }])).page,
    );
    const strong = await look(
      (await open('casa-abierta', [{ name: 'prefers-contrast', value: 'more' }])).page,
    );
    const lightness = ({ ground }: typeof plain) => Number(/\d+/.exec(ground)![0]);
    assert.ok(lightness(dark) < 60, dark.ground);
    assert.equal(strong.ground, 'rgb(255, 255, 255)');
    assert.ok(lightness(plain) > 200 && lightness(plain) < 255, plain.ground);
  });

  test('shows its logo in the colour of the words beside it', async () => {
    for (const agency of AGENCIES) {
      const { page } = await open(agency);
      const inks = await page.evaluate(() => {
        const logo = document.querySelector('.logo')!;
        const { width, height } = logo.querySelector('path')!.getBoundingClientRect();
        return {
          drawn: Math.max(width, height),
          logo: getComputedStyle(logo).color,
          name: getComputedStyle(logo.parentElement!).color,
        };
      });
      assert.ok(inks.drawn > 10, `${agency}: ${inks.drawn}`);
      assert.equal(inks.logo, inks.name);
    }
  });
});
