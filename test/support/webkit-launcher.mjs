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
    this.#active.set(id, { driver, url });
    await driver.setViewport({ width: 800, height: 600 });
    await driver.goto(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  /** Asked of a page that fell silent. One that crashed cannot tell, and the runner ends if it is not told. */
  getBrowserUrl(id) {
    const { driver, url } = this.#active.get(id);
    return driver.send('GET', '/url').catch(() => url);
  }

  async stopSession(id) {
    const driver = this.getDriver(id);
    this.#active.delete(id);
    try {
      await driver.send('DELETE', '/actions');
      await driver.goto('about:blank');
    } catch (error) {
      await driver.quit();
      throw error;
    }
    this.#idle.push(driver);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK runs without a screen and cannot be watched. Use Chromium to debug a test.');
  }

  async stop() {
    const active = [...this.#active.values()].map(({ driver }) => driver);
    await Promise.all([...this.#idle, ...active].map((driver) => driver.quit()));
  }

  getDriver(id) {
    return this.#active.get(id).driver;
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
