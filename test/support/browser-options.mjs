/** How browsers are started for the checks: quiet, the same on every machine, otherwise as a person has them. */

const inContainer = process.getuid?.() === 0 || Boolean(process.env.CI);

export const chromiumFlags = [
  ...(inContainer ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--lang=en-AU',
];

export const firefoxOptions = {
  browser: 'firefox',
  // The accessibility tree is read in the browser's own context, which Firefox opens to BiDi only when asked to.
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: { 'intl.accept_languages': 'en-AU, en' },
};

/** A page that keeps its focus while other pages of the same browser are driven. */
export async function newChromiumPage(context) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}
