/** What a test page can ask of its browser, beyond the commands that come with the test runner. */
import * as accessibility from './accessibility.mjs';
import { devToolsOf, emulateMedia } from './emulate-media.mjs';

const engineOf = ({ browser }) =>
  ({ WebKitGTK: 'webkit', Firefox: 'firefox', Chromium: 'chromium' })[browser.name];

const commands = {
  async 'leeway-emulate-media'(session, wanted) {
    if (engineOf(session) !== 'chromium') return { supported: false };
    await emulateMedia(session.browser.getPage(session.id), wanted);
    return { supported: true };
  },

  async 'leeway-accessible'(session) {
    const { browser, id } = session;
    const engine = engineOf(session);
    const node = await {
      chromium: async () => accessibility.inChromium(await devToolsOf(browser.getPage(id))),
      firefox: () => accessibility.inFirefox(browser.getPage(id)),
      webkit: () => accessibility.inWebKit(browser.getDriver(id)),
    }[engine]();
    return { engine, ...node };
  },
};

export const commandsPlugin = {
  name: 'leeway-commands',
  executeCommand({ command, payload, session }) {
    return commands[command]?.(session, payload);
  },
};
