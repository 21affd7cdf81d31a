const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

const sessions = new WeakMap();

/** One session for as long as the page is open, since what it emulates ends with it. */
export async function devToolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** Lets a page of Chromium see a medium and wishes of the device, in place of those that it saw before. */
export async function emulateMedia(page, { media = '', ...wishes }) {
  const features = Object.entries(wishes).map(([key, value]) => ({ name: FEATURES[key], value }));
  const session = await devToolsOf(page);
  await session.send('Emulation.setEmulatedMedia', { media, features });
}
