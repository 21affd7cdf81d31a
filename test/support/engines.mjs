/**
 * One small way to drive three engines, for tests that follow a person from page to page. `engines.d.mts` lists it all.
 *
 *   const engine = await launch('firefox'); // or 'chromium', 'webkit'
 *   const tab = await engine.newTab();
 *   await tab.goto(url);
 *   await tab.click('input');
 *   await tab.type('Any name');
 *   await tab.press('Shift+Tab');
 *   await tab.waitFor((text) => document.body.textContent.includes(text), 'Thank you');
 *   await tab.back();
 *   await engine.close();
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chosenEngines, engines } from '../../scripts/browser.mjs';
import { chromiumFlags, firefoxOptions, newChromiumPage } from './browser-options.mjs';
import { callInPage } from './in-page.mjs';
import { WebKitDriver } from './webkit-driver.mjs';

export { chosenEngines };

/** Why tests in an engine are skipped, if they are. */
export function without(name) {
  if (!chosenEngines().includes(name)) return `LEEWAY_ENGINES leaves ${name} out`;
  return engines[name].find() ? false : engines[name].missing;
}

/** Milliseconds after which a page that was asked is taken to be gone. */
const ANSWERS_WITHIN = 3000;

/** What both kinds of tab do alike. */
class Tab {
  /**
   * A page that is just being left cannot be asked; the next one can. WebKitGTK's driver loses about one question in some
   * thousands that meet a page on its way out, and its own time limit with it. It answers the next.
   */
  ask(fn, ...args) {
    const late = wait(ANSWERS_WITHIN, undefined, { ref: false }).then(() => {
      throw new Error(`The page did not answer within ${ANSWERS_WITHIN} ms: ${fn}`);
    });
    return Promise.race([this.evaluate(fn, ...args), late]);
  }

  async waitFor(fn, ...args) {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const answer = await this.ask(fn, ...args).catch((error) => ({ error }));
      if (answer === true) return;
      if (Date.now() > deadline)
        throw answer?.error ?? new Error(`This did not become true within 10 s: ${fn}`);
      await wait(50);
    }
  }

  /** Waits, after an act that leaves the page, until another document is there, or this one at another of its states. */
  async left(act) {
    const mark = crypto.randomUUID();
    await this.evaluate((mark) => {
      window.leaving = mark;
      addEventListener('popstate', () => delete window.leaving, { once: true });
    }, mark);
    await act();
    await this.waitFor((mark) => window.leaving !== mark && document.readyState === 'complete', mark);
  }

  async screenshot(path) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await this.picture());
  }
}

class PuppeteerTab extends Tab {
  constructor(page) {
    super();
    this.page = page;
  }

  goto = (url) => this.page.goto(url);
  back = () => this.page.goBack();
  forward = () => this.page.goForward();
  reload = () => this.page.reload();
  url = () => this.page.evaluate(() => location.href);
  title = () => this.page.title();
  evaluate = (fn, ...args) => this.page.evaluate(callInPage(fn, args));
  click = (selector) => this.page.click(selector);
  clickAt = (x, y) => this.page.mouse.click(x, y);
  type = (text) => this.page.keyboard.type(text);
  setViewport = (size) => this.page.setViewport(size);
  picture = () => this.page.screenshot();
  close = () => this.page.close();

  /** One that is ended would take the page online again. */
  #devTools;

  async go(by) {
    this.#devTools ??= await this.page.createCDPSession();
    const { currentIndex, entries } = await this.#devTools.send('Page.getNavigationHistory');
    const entry = entries[currentIndex + by];
    if (!entry) throw new Error('There is no such entry.');
    await this.left(() => this.#devTools.send('Page.navigateToHistoryEntry', { entryId: entry.id }));
  }

  async press(combination) {
    const keys = combination.length > 1 ? combination.split('+') : [combination];
    const last = keys.pop();
    for (const key of keys) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of keys.toReversed()) await this.page.keyboard.up(key);
  }
}

/**
 * Puppeteer loses count when Firefox brings a page out of its back-forward cache, since no navigation is reported then:
 * it waits for one that has been. So these commands go to the browser directly.
 */
class FirefoxTab extends PuppeteerTab {
  goto = (url) => this.#send('browsingContext.navigate', { url, wait: 'complete' });
  /** As a person does it: after BiDi's own reload nothing that was typed is restored. */
  reload = () => this.left(() => this.evaluate(() => setTimeout(() => location.reload())));
  back = () => this.go(-1);
  forward = () => this.go(1);
  go = (by) => this.left(() => this.#send('browsingContext.traverseHistory', { delta: by }));

  #send(command, parameters) {
    const context = this.page.mainFrame()._id;
    return this.page.browser().connection.send(command, { context, ...parameters });
  }
}

class WebDriverTab extends Tab {
  constructor(driver, handle, { first }) {
    super();
    this.driver = driver;
    this.handle = handle;
    this.first = first;
  }

  /** A WebDriver session has one current window; every command first makes sure that it is this tab's. */
  async #here(command) {
    if (this.driver.window !== this.handle) {
      await this.driver.send('POST', '/window', { handle: this.handle });
      this.driver.window = this.handle;
    }
    return command(this.driver);
  }

  goto = (url) => this.#here((driver) => driver.goto(url));
  back = () => this.#here((driver) => driver.send('POST', '/back'));
  forward = () => this.#here((driver) => driver.send('POST', '/forward'));
  reload = () => this.#here((driver) => driver.send('POST', '/refresh'));
  url = () => this.#here((driver) => driver.send('GET', '/url'));
  title = () => this.#here((driver) => driver.send('GET', '/title'));
  evaluate = (fn, ...args) => this.#here((driver) => driver.evaluate(fn, ...args));
  click = (selector) => this.#here((driver) => driver.click(selector));
  clickAt = (x, y) => this.#here((driver) => driver.mouse.click(x, y));
  type = (text) => this.#here((driver) => driver.keyboard.type(text));
  press = (combination) => this.#here((driver) => driver.keyboard.press(combination));
  setViewport = (size) => this.#here((driver) => driver.setViewport(size));
  picture = () => {
    // WebKitWebDriver never answers a screenshot of a second tab.
    if (!this.first) throw new Error('WebKitGTK takes screenshots of the first tab only.');
    return this.#here((driver) => driver.screenshot());
  };
  close = () => this.#here((driver) => driver.send('DELETE', '/window'));
}

/** Someone who shares no storage with the others in this browser. */
async function person(browser, open) {
  const context = await browser.createBrowserContext();
  return { newTab: () => open(context), close: () => context.close() };
}

async function launchChromium(executablePath, { javaScript }) {
  const browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
  const open = async (context) => {
    const page = await newChromiumPage(context);
    await page.setJavaScriptEnabled(javaScript);
    return new PuppeteerTab(page);
  };
  return {
    newTab: () => open(browser),
    newPerson: () => person(browser, open),
    close: () => browser.close(),
  };
}

/** Firefox loses one tab in some thousands while it makes it, and says so. The next one comes. */
const newFirefoxPage = (context) =>
  context.newPage().catch((error) => {
    if (!error.message.includes('no such frame')) throw error;
    return context.newPage();
  });

async function launchFirefox(executablePath) {
  const browser = await puppeteer.launch({ executablePath, ...firefoxOptions });
  const open = async (context) => new FirefoxTab(await newFirefoxPage(context));
  return {
    newTab: () => open(browser),
    newPerson: () => person(browser, open),
    close: () => browser.close(),
  };
}

/** A session ends with its last tab, so the next tab after that starts another. */
async function launchWebKit() {
  let driver = null;
  const tabs = new Set();

  async function firstTab() {
    driver = await WebKitDriver.start();
    const [handle] = await driver.send('GET', '/window/handles');
    return new WebDriverTab(driver, handle, { first: true });
  }

  async function furtherTab() {
    const { handle } = await driver.send('POST', '/window/new', { type: 'tab' });
    return new WebDriverTab(driver, handle, { first: false });
  }

  return {
    async newTab() {
      const tab = await (tabs.size === 0 ? firstTab() : furtherTab());
      tabs.add(tab);
      const { close } = tab;
      tab.close = async () => {
        tabs.delete(tab);
        await (tabs.size === 0 ? driver.quit() : close());
      };
      return tab;
    },
    newPerson: launchWebKit,
    close: async () => driver?.quit(),
  };
}

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

export async function launch(name, { javaScript = true } = {}) {
  const found = engines[name].find();
  if (!found) throw new Error(engines[name].missing);
  if (!javaScript && name !== 'chromium')
    throw new Error(`Only Chromium is driven with JavaScript off, not ${name}.`);
  return { name, ...(await launchers[name](found, { javaScript })) };
}
