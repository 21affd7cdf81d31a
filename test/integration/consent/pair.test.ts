import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { consent } from '../../../src/html.js';
import { themeCss } from '../../../src/themes/write/css.js';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { legalFiles } from '../../themes/agencies.js';
import { tryFile } from '../../themes/trial.js';

const AGENCIES = 200;

const share = {
  label: 'Share this with Harbor Clinic?',
  what: 'Your number',
  who: 'Ana Reyes',
  why: 'To call you',
  until: '23 May',
  otherwise: 'Nothing changes.',
  takenBack: 'Ana keeps what she has.',
};

/** The pair in three states: neither, yes, and no. */
const pairs = [undefined, 'yes', 'no'] as const;

/** What tells one row from another, row by row: its area, the font of its words, their colour, its fill and its edge. */
const looks = (): string[][] =>
  [...document.querySelectorAll('lee-consent')].map((part) =>
    [...part.querySelectorAll<HTMLElement>('lee-option')].map((row) => {
      const { width, height } = row.getBoundingClientRect();
      const { backgroundColor, borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(row);
      const { color, fontFamily, fontSize, fontWeight } = getComputedStyle(row.querySelector('label')!);
      const area = Math.round(width * height);
      return [
        area,
        backgroundColor,
        borderTopColor,
        borderTopWidth,
        borderTopStyle,
        color,
        fontFamily,
        fontSize,
        fontWeight,
      ].join(' ');
    }),
  );

describe('yes and no', { skip: without('chromium') }, () => {
  let engine: Engine;
  before(async () => {
    engine = await launch('chromium');
  });
  after(() => engine?.close());

  test(`weigh the same in every room of ${AGENCIES} agencies that anyone could make`, async () => {
    const tab = await engine.newTab();
    const sheet = await readFile(new URL('../../../dist/leeway.css', import.meta.url), 'utf8');
    const body = pairs
      .map((state, index) => String(consent({ ...share, name: `share${index}`, state })))
      .join('');
    await tab.page.setContent(
      `<!doctype html><style>${sheet}</style><style id="agency"></style><div>${body}</div>`,
    );
    const dress = (css: string | undefined, slug: string, room: string, light: string): void => {
      if (css !== undefined) document.querySelector('#agency')!.textContent = css;
      const place = document.querySelector('div')!;
      place.dataset.leeAgency = slug;
      place.dataset.leeRoom = room;
      place.dataset.leeLight = light;
    };
    const fills = new Set<string>();
    for (const text of fc.sample(legalFiles, { numRuns: AGENCIES, seed: 6 })) {
      const verdict = tryFile(text);
      assert.ok('built' in verdict);
      const { slug } = verdict.built.theme;
      for (const [index, { room, light }] of verdict.built.rooms.entries()) {
        await tab.evaluate(dress, index === 0 ? themeCss(verdict.built) : undefined, slug, room, light ?? '');
        const [neither, given, kept] = await tab.evaluate(looks);
        const where = `${room} of ${slug}`;
        assert.equal(neither[0], neither[1], where);
        // A yes that was said looks as a no that was said, and what was not said looks alike beside either.
        assert.equal(given[1], kept[0], where);
        assert.equal(given[0], kept[1], where);
        fills.add(given[1].slice(given[1].indexOf(' ')));
      }
    }
    // Agencies and rooms were told apart, or nothing was tried.
    assert.ok(fills.size > 6, `${fills.size}`);
    await tab.close();
  });
});
