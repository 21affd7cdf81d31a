/** Watches a page of Chromium as a person sees it who does nothing, and measures how much of it asks for attention. */
import { setTimeout as wait } from 'node:timers/promises';
import { newChromiumPage } from '../browser-options.mjs';
import { callInPage } from '../in-page.mjs';
import { watchAnimations } from './animations.mjs';
import { countFirstView } from './first-view.mjs';
import { grade } from './grade.mjs';
import { watchMedia } from './media.mjs';
import { watchMessages } from './messages.mjs';
import { knowRoots } from './roots.mjs';
import { readSaid } from './said.mjs';
import { Screencast } from './screencast.mjs';
import { Seen } from './seen.mjs';
import { watchShifts } from './shifts.mjs';
import { watchTimers } from './timers.mjs';

const VIEW = { width: 1280, height: 800 };

/** How long a page takes to come to rest, in milliseconds: news after a press have been said by then. */
const REST = 2000;

/** In this order: each of them needs the ones before. */
const WITNESSES = [
  knowRoots,
  watchTimers,
  watchMessages,
  watchAnimations,
  watchMedia,
  watchShifts,
  hideCaret,
];

/** A page that is watched from before its first script. */
export async function newWatchedPage(context) {
  const page = await newChromiumPage(context);
  await page.setViewport(VIEW);
  for (const witness of WITNESSES) await page.evaluateOnNewDocument(callInPage(witness, []));
  return page;
}

/**
 * Opens a page and gives its figures, and in words what they came from.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{
 *   open: (page: import('puppeteer-core').Page) => Promise<unknown>,
 *   isLoaded?: boolean,
 *   silence: number,
 *   rest?: number,
 * }} options `open`: brings it to where it is watched; `isLoaded`: whether that is nothing but loading, which is watched then,
 *   too; `silence`: for how many milliseconds nobody does anything
 */
export async function watch(page, { open, isLoaded = false, silence, rest = REST }) {
  const inPage = (fn, ...args) => page.evaluate(callInPage(fn, args));
  const cast = await Screencast.of(page);
  const seen = new Seen({ waits: isLoaded });
  const see = (at, data) => seen.see(at, data);
  try {
    if (isLoaded) {
      await page.goto('about:blank');
      await cast.start(see);
    }
    await open(page);
    await cast.drawn();
    if (!isLoaded) {
      await inPage(begin);
      await cast.start(see);
    }
    await wait(rest);
    await inPage(beginSilence);
    seen.turn();
    await wait(silence);
    const noted = await inPage(readNoted);
    await cast.stop();
    const { words, controls } = await inPage(countFirstView);
    const hasErrors = await inPage(showsErrors);
    const waits = await inPage(hasToWait);
    const { timers, messages, animations, media, shifts } = noted;
    const figures = {
      ...seen.figures,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      animations: animations.length,
      media: media.length,
      messages: messages.length,
      timers: timers.length,
      words,
      controls,
      grade: grade(await inPage(readSaid)),
    };
    return { figures, hasErrors, waits, noted: { ...noted, ...seen.places } };
  } finally {
    if (!page.isClosed()) await cast.close();
  }
}

/** Runs in the page before its scripts: the caret is the browser's own, and blinks as the device lets it. */
function hideCaret() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { caret-color: transparent !important }');
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page. */
function begin() {
  const { animations, media, shifts } = window.calm;
  for (const witness of [animations, media, shifts]) witness.begin();
}

/** Runs in the page. */
function beginSilence() {
  const { timers, messages } = window.calm;
  for (const witness of [timers, messages]) witness.begin();
}

/** Runs in the page. */
function readNoted() {
  const { timers, messages, animations, media, shifts } = window.calm;
  return Object.fromEntries(
    Object.entries({ timers, messages, animations, media, shifts }).map(([name, one]) => [name, one.read()]),
  );
}

/** Runs in the page. What a server ends has to be noticed: the end of a visit. */
function hasToWait() {
  return window.calm.find('lee-session-keeper[until]').length > 0;
}

/** Runs in the page. */
function showsErrors() {
  return window.calm
    .find('[aria-invalid=true], [slot=error]:not(:empty)')
    .some((one) => one.checkVisibility({ visibilityProperty: true }));
}
