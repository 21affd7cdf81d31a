import { WebKitDriver } from './webkit-driver.mjs';

/** Runs test pages in WebKitGTK. Each page has a browser of its own, which is used again for the next one. */
export class WebKitLauncher {
  name = 'WebKitGTK';
  /** The test commands for keys, mouse and viewport then ask `getPage`, which the driver answers in the same terms. */
  type = 'playwright';
  concurrency = 2;
  #idle = [];
  #active = new Map();

  async initialize() {}

  async startSession(id, url) {
    const driver = this.#idle.pop() ?? (await WebKitDriver.start());
    this.#active.set(id, driver);
    await driver.setViewport({ width: 800, height: 600 });
    await driver.goto(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.getDriver(id).send('GET', '/url');
  }

  async stopSession(id) {
    const driver = this.getDriver(id);
    this.#active.delete(id);
    await driver.send('DELETE', '/actions');
    await driver.goto('about:blank');
    this.#idle.push(driver);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK runs without a screen and cannot be watched. Use Chromium to debug a test.');
  }

  async stop() {
    await Promise.all([...this.#idle, ...this.#active.values()].map((driver) => driver.quit()));
  }

  getDriver(id) {
    return this.#active.get(id);
  }

  getPage(id) {
    const driver = this.getDriver(id);
    return {
      keyboard: driver.keyboard,
      mouse: driver.mouse,
      setViewportSize: (size) => driver.setViewport(size),
    };
  }
}
