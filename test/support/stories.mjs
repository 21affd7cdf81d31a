/** Opens stories of the built Storybook in conditions, and finds what is wrong with them there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browser.mjs';
import { chromiumFlags, newChromiumPage } from './browser-options.mjs';
import { emulateMedia } from './emulate-media.mjs';
import { serveFolder } from './static-server.mjs';
import { findPoorTargets } from './targets.mjs';

const PAGES = 2;
const DESKTOP = { width: 1024, height: 768 };
const PATIENCE = 20_000;

/** Every story of a built Storybook: its id, its title, the name it is exported under, and the file it is in. */
export async function findStories(folder) {
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id, title, exportName, importPath }) => ({ id, title, exportName, importPath }));
}

/**
 * Opens each story, and lets it pass through its conditions. `visits` are `{ story, conditions }`; gives a
 * `{ story, condition, wrong }` of each condition: a list of what is wrong in words, empty where all is well. `heard` is told
 * of each as it comes.
 */
export async function lookAtStories(folder, visits, heard) {
  const server = await serveFolder(folder);
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags });
  const waiting = [...visits];
  const results = [];
  const visitor = async () => {
    let page = null;
    /** What the page shows, where nothing was wrong with it: a story, and whether anything was chosen in the toolbar. */
    let open = null;
    for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
      const { story } = visit;
      for (const condition of visit.conditions) {
        if (!page || page.isClosed()) [page, open] = [await newStoryPage(browser), null];
        if (open?.story !== story && open?.isChosen) open = null;
        const wrong = await look(page, { story, condition, open, address: server.address });
        const isChosen = Boolean(condition.globals || open?.isChosen);
        open = wrong.length ? null : { story, isChosen };
        const result = { story, condition, wrong };
        results.push(result);
        heard(result);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES }, visitor));
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

async function newStoryPage(browser) {
  const page = await newChromiumPage(await browser.createBrowserContext());
  await page.evaluateOnNewDocument(listenToStorybook);
  await page.evaluateOnNewDocument(tellForcedColourOfText);
  return page;
}

/**
 * Runs in the page. axe asks for `-webkit-text-fill-color`, which says what the author wrote where the device forces other
 * colours; `color` says what is painted. https://github.com/dequelabs/axe-core/issues/3978
 */
function tellForcedColourOfText() {
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  const forced = matchMedia('(forced-colors: active)');
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' && forced.matches ? 'color' : name);
  };
}

/**
 * Runs in the page before its scripts, because the first story can be over before anyone could ask. `storyFinished` says
 * success for a story whose play function threw, so both are heard.
 */
export function listenToStorybook() {
  const heard = (window.storyHeard = { thrown: [] });
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(opened) {
      channel = opened;
      channel.on('playFunctionThrewException', ({ message }) => heard.thrown.push(`play: ${message}`));
      channel.on('storyThrewException', ({ message }) => heard.thrown.push(`render: ${message}`));
      channel.on('storyErrored', ({ title, description }) => heard.thrown.push(`${title} ${description}`));
      channel.on('storyMissing', () => heard.thrown.push('this story is not there'));
      channel.on('setGlobals', ({ globals }) => (heard.globals = globals));
      channel.on('storyFinished', ({ reporters }) => (heard.finished = { reporters }));
    },
  });
}

/** Looks at a story under a condition, in a page where it or another is `open` already, or nothing is. */
async function look(page, { story, condition, open, address }) {
  const { globals, media = {}, viewport = DESKTOP, css, fits } = condition;
  const errors = [];
  const onError = (error) => errors.push(`script: ${error.message}`);
  page.on('pageerror', onError);
  try {
    await page.setViewport(viewport);
    await emulateMedia(page, media);
    if (!open) await page.goto(`${address}/iframe.html?viewMode=story&id=${story.id}`);
    else if (open.story !== story) await page.evaluate(turnTo, story.id);
    if (open?.story !== story) await finished(page);
    if (open?.story === story || globals) {
      await page.evaluate(chooseGlobals, globals);
      await finished(page);
    }
    const heard = await page.evaluate(readStory);
    const sheet = css && (await page.addStyleTag({ content: css }));
    const sideways = fits ? await page.evaluate(findSidewaysScrolling) : [];
    const root = await page.$('#storybook-root');
    const targets = media.media === 'print' ? [] : await page.evaluate(findPoorTargets, root);
    await sheet?.evaluate((one) => one.remove());
    return [...heard, ...sideways, ...targets, ...errors];
  } catch (error) {
    return [...errors, error.message];
  } finally {
    page.off('pageerror', onError);
  }
}

/** Runs in the page, and turns to another story as a press in the sidebar does, which takes less than opening it anew. */
export function turnTo(storyId) {
  const { storyHeard: heard, __STORYBOOK_ADDONS_CHANNEL__: channel } = window;
  delete heard.finished;
  window.scrollTo(0, 0);
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Runs in the page, and chooses as the toolbar does. Storybook renders the story again, and asks axe again. */
function chooseGlobals(globals) {
  const { storyHeard: heard, __STORYBOOK_ADDONS_CHANNEL__: channel } = window;
  heard.initial ??= heard.globals;
  delete heard.finished;
  channel.emit('updateGlobals', { globals: { ...heard.initial, ...globals } });
}

/** Waits until a story is there, and played. */
export const finished = (page, timeout = PATIENCE) =>
  page.waitForFunction(() => window.storyHeard.finished ?? window.storyHeard.thrown.length, {
    timeout,
  });

/** Runs in the page. An element that is not defined passes every other check: it is empty. */
function readStory() {
  const elements = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? elements(one.shadowRoot) : []),
    ]);
  const { thrown, finished } = window.storyHeard;
  const undefinedTags = elements(document)
    .filter((one) => one.localName.startsWith('lee-') && !one.matches(':defined'))
    .map(({ localName }) => `<${localName}> is not defined`);
  const axe = finished?.reporters.find(({ type }) => type === 'a11y');
  const violations = (axe?.result.violations ?? []).map(
    ({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  const unasked = finished && !axe ? ['axe was not run'] : [];
  return [...thrown, ...new Set(undefinedTags), ...violations, ...unasked];
}

/** Runs in the page. */
function findSidewaysScrolling() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`is ${scrollWidth} px wide, where ${clientWidth} px are there`] : [];
}
