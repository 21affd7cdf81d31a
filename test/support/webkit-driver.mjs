/** WebKitGTK over WebDriver: one driver process with one MiniBrowser, on a screen of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from '../../scripts/browser.mjs';
import { callInPage } from './in-page.mjs';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
const pointerTo = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** `code` is one of https://www.w3.org/TR/webdriver2/#errors */
class WebDriverError extends Error {
  constructor(method, path, { error, message }) {
    super(`WebDriver ${method} ${path}: ${error} ${message}`.trim());
    this.code = error;
  }
}

export class WebKitDriver {
  #processes = [];
  #address = '';
  #session = '';

  /** Starts a screen, a window manager, the driver and a browser. */
  static async start() {
    const driver = new WebKitDriver();
    process.once('exit', driver.#end);
    try {
      await driver.#start();
    } catch (error) {
      await driver.quit();
      throw error;
    }
    return driver;
  }

  async #start() {
    const webkit = findWebKit();
    if (!webkit) throw new Error('WebKitGTK is not installed.');
    const environment = {
      ...process.env,
      DISPLAY: await this.#openScreen(webkit),
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
    };
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#spawn(webkit.driver, [`--port=${port}`], { env: environment });
    await this.#untilReady();
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
        },
      },
    });
    this.#session = sessionId;
    await this.send('POST', '/timeouts', { script: 120_000, pageLoad: 60_000 });
    await this.send('POST', '/window/rect', { x: 0, y: 0, width: 1024, height: 800 });
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    this.#processes.push(child);
    return child;
  }

  /** One screen for each browser, since a screen has one active window only. */
  async #openScreen({ display, windowManager }) {
    const xvfb = this.#spawn(
      display,
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    const [number] = await once(xvfb.stdio[3], 'data');
    const name = `:${String(number).trim()}`;
    this.#spawn(windowManager, ['--sm-disable'], { env: { ...process.env, DISPLAY: name } });
    return name;
  }

  async #untilReady() {
    const deadline = Date.now() + 20_000;
    for (;;) {
      try {
        const { ready } = await this.#request('GET', '/status');
        if (ready) return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
      await wait(50);
    }
  }

  async #request(method, path, body = {}) {
    const response = await fetch(this.#address + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new WebDriverError(method, path, value);
    return value;
  }

  /** One WebDriver command of this session, such as `send('POST', '/url', { url })`. */
  send(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  goto(url) {
    return this.send('POST', '/url', { url });
  }

  /** Calls a function in the page and gives what it returns, or what its promise brings. */
  async evaluate(fn, ...args) {
    const script = `
      const [done] = arguments;
      new Promise((resolve) => resolve(${callInPage(fn, args)})).then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ error: String(error) }),
      );`;
    const { value, error } = await this.send('POST', '/execute/async', { script, args: [] });
    if (error) throw new Error(error);
    return value;
  }

  /** The reference of the element that a function in the page gives. */
  async element(fn, ...args) {
    const element = await this.evaluate(fn, ...args);
    return element[ELEMENT];
  }

  /** Presses the middle of an element with the mouse, whatever of it or over it lies there. */
  async click(selector) {
    const [x, y] = await this.evaluate((selector) => {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    }, selector);
    await this.mouse.click(x, y);
  }

  #keys(actions) {
    return this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }

  keyboard = {
    type: (text) => this.#keys([...text].flatMap((character) => [keyDown(character), keyUp(character)])),
    /** One key, or a combination such as `Shift+Tab`. */
    press: (combination) => {
      const keys = combination.length > 1 ? combination.split('+') : [combination];
      return this.#keys([...keys.map(keyDown), ...keys.toReversed().map(keyUp)]);
    },
    down: (key) => this.#keys([keyDown(key)]),
    up: (key) => this.#keys([keyUp(key)]),
  };

  mouse = {
    move: (x, y) => this.#pointer([pointerTo(x, y)]),
    down: ({ button } = {}) => this.#pointer([pointerDown(button)]),
    up: ({ button } = {}) => this.#pointer([pointerUp(button)]),
    click: (x, y, { button } = {}) =>
      this.#pointer([pointerTo(x, y), pointerDown(button), pointerUp(button)]),
  };

  async screenshot() {
    return Buffer.from(await this.send('GET', '/screenshot'), 'base64');
  }

  /** WebDriver sizes the window, so the page is measured until it has the size; a window is at least 447 px wide. */
  async setViewport({ width, height }) {
    for (let attempt = 0; attempt < 5; attempt++) {
      const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (inner.width === width && inner.height === height) return;
      const outer = await this.send('GET', '/window/rect');
      await this.send('POST', '/window/rect', {
        width: outer.width + width - inner.width,
        height: outer.height + height - inner.height,
      });
      await wait(80);
    }
  }

  /** A driver that waits for its page answers nothing else, so that it is not waited for long. */
  async quit() {
    if (this.#session) await Promise.race([this.send('DELETE', '').catch(() => {}), wait(2000)]);
    this.#end();
  }

  #end = () => {
    process.off('exit', this.#end);
    for (const child of this.#processes.toReversed()) child.kill();
    this.#processes = [];
  };
}
