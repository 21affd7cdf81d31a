import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { consent, consentGroup, consentLedger, consentReceipt, release } from '../../../src/html.js';
import { themeCss } from '../../../src/themes/write/css.js';
import { decode } from '../../support/calm/picture.mjs';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { legalFiles } from '../../themes/agencies.js';
import { tryFile } from '../../themes/trial.js';

const AGENCIES = 200;
const ROOMS = ['steady', 'open', 'nook', 'dusk', 'still', 'clear'];

const share = {
  label: 'Share this with Harbor Clinic?',
  what: 'Your number',
  who: 'Ana Reyes',
  why: 'To call you',
  until: '23 May',
  otherwise: 'Nothing changes.',
  takenBack: 'Ana keeps what she has.',
};

/** A consent in three states: neither, yes, and no. */
const consents = ([undefined, 'yes', 'no'] as const).map((state, index) =>
  consent({ ...share, name: `share${index}`, state }),
);

/** Every other pair about agreeing: for all at once, in the ledger, before a copy, and under a release. */
const others = [
  consentGroup({ id: 'all', heading: 'All', all: true, consents: [] }),
  consentLedger({
    action: '/choices',
    entries: [{ name: 'said', label: share.label, said: 'undecided', words: share }],
  }),
  consentReceipt({ entries: [] }),
  release({
    action: '/release',
    profiles: ['gdpr'],
    heading: 'Share',
    ends: ['2099-01-15'],
    revoke: 'Tell Ana.',
  }),
];

/** What tells one answer from the other: its area, the font of its words, and their colour on its fill and its edge. */
interface Look {
  area: number;
  font: string;
  colour: string;
  edge: string;
}

/** Every pair of the page in each room of an agency, answer by answer. Those of the consents come first. */
const looksIn = (
  css: string,
  slug: string,
  rooms: readonly { room: string; light?: string }[],
): Look[][][] => {
  const place = document.querySelector('div')!;
  document.querySelector('#agency')!.textContent = css;
  place.dataset.leeAgency = slug;
  return rooms.map(({ room, light }) => {
    place.dataset.leeRoom = room;
    place.dataset.leeLight = light ?? '';
    return [...document.querySelectorAll('[slot=pair], lee-choice-pair')].map((pair) =>
      [...pair.querySelectorAll<HTMLElement>('lee-option, button')].map((box) => {
        const { width, height } = box.getBoundingClientRect();
        const { backgroundColor, borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(box);
        const words = getComputedStyle(box.querySelector('label') ?? box);
        return {
          area: Math.round(width * height),
          font: `${words.fontFamily} ${words.fontSize} ${words.fontWeight}`,
          colour: `${words.color} on ${backgroundColor}`,
          edge: `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`,
        };
      }),
    );
  });
};

const sheet = (name: string): Promise<string> =>
  readFile(new URL(`../../../dist/${name}`, import.meta.url), 'utf8');

describe('yes and no', { skip: without('chromium') }, () => {
  let engine: Engine;
  before(async () => {
    engine = await launch('chromium');
  });
  after(() => engine?.close());

  test(`weigh the same in every room of ${AGENCIES} agencies that anyone could make`, async () => {
    const tab = await engine.newTab();
    await tab.page.setContent(
      `<!doctype html><html data-lee-script><style>${await sheet('leeway.css')}</style><style id="agency"></style><div>${consents.join('')}${others.join('')}</div>`,
    );
    const seen = { colours: new Set<string>(), fonts: new Set<string>() };
    for (const text of fc.sample(legalFiles, { numRuns: AGENCIES, seed: 6 })) {
      const verdict = tryFile(text);
      assert.ok('built' in verdict);
      const { theme, rooms } = verdict.built;
      const seenIn = await tab.evaluate(looksIn, themeCss(verdict.built), theme.slug, rooms);
      for (const [index, [neither, given, kept, ...more]] of seenIn.entries()) {
        const where = `${rooms[index].room} of ${theme.slug}`;
        assert.equal(more.length, others.length);
        for (const [no, yes] of [neither, ...more]) {
          assert.deepEqual(no, yes, where);
          assert.ok(no.area > 0, where);
        }
        // A yes that was said looks as a no that was said, and what was not said looks alike beside either.
        assert.deepEqual(given[1], kept[0], where);
        assert.deepEqual(given[0], kept[1], where);
        seen.colours.add(given[1].colour);
        seen.fonts.add(given[1].font);
      }
    }
    // Rooms and agencies were told apart, or nothing was tried.
    assert.ok(seen.colours.size > 2 * ROOMS.length, `${seen.colours.size} colours`);
    assert.ok(seen.fonts.size > AGENCIES / 2, `${seen.fonts.size} fonts`);
    await tab.close();
  });

  test('are drawn alike, pixel by pixel, in every room where they say the same', async () => {
    const tab = await engine.newTab();
    const css = (await sheet('leeway.css')) + (await sheet('themes/rooms.css'));
    const pair = consent({ ...share, name: 'pair', yes: 'Share it', no: 'Share it' });
    await tab.page.setContent(`<!doctype html><style>${css}</style>${pair}`);
    const drawn = new Set<string>();
    for (const room of ROOMS) {
      await tab.evaluate((room) => void (document.documentElement.dataset.leeRoom = room), room);
      const pictures: Buffer[] = [];
      for (const row of await tab.page.$$('lee-option')) pictures.push(Buffer.from(await row.screenshot()));
      const [no, yes] = pictures.map((picture) => decode(picture) as { width: number; data: Uint8Array });
      assert.deepEqual([yes.width, yes.data.length], [no.width, no.data.length], room);
      // Round corners are smoothed a little otherwise at each place: a few values of 70,000.
      const differing = no.data.filter((value, at) => value !== yes.data[at]).length;
      assert.ok(differing < no.data.length / 1000, `${differing} in ${room}`);
      drawn.add(pictures[0].toString('base64'));
    }
    assert.equal(drawn.size, ROOMS.length);
    await tab.close();
  });
});
