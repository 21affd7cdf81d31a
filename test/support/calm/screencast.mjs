/** What a page of Chromium shows, a picture each time that anything of it changes, without loss. */
export class Screencast {
  #session;
  #heard;

  static async of(page) {
    const session = await page.createCDPSession();
    return new Screencast(session);
  }

  constructor(session) {
    this.#session = session;
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      // The next picture comes once this one was taken.
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
      this.#heard?.(metadata.timestamp * 1000, data);
    });
  }

  /**
   * Comes back with the first picture.
   *
   * @param {(at: number, data: string) => void} heard - is given when a picture was seen, and a PNG file in base64
   */
  async start(heard) {
    const first = new Promise((resolve) => {
      this.#heard = (at, data) => {
        heard(at, data);
        resolve();
      };
    });
    await this.#session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await first;
  }

  async stop() {
    await this.#session.send('Page.stopScreencast');
    this.#heard = undefined;
  }

  /** Waits until all that is on the page by now is drawn. */
  async drawn() {
    await this.#session.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 1,
      optimizeForSpeed: true,
    });
  }

  async close() {
    await this.#session.detach();
  }
}
