import { executeServerCommand } from '@web/test-runner-commands';

/** What a device or a person may ask of every page. */
export interface MediaWishes {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

let emulated = false;

/** Lets the page see these wishes until the test is over. Chromium only: elsewhere nothing changes, and it says so. */
export async function emulateMedia(wishes: MediaWishes): Promise<{ supported: boolean }> {
  emulated = true;
  return executeServerCommand('leeway-emulate-media', wishes);
}

afterEach(async () => {
  if (emulated) await emulateMedia({});
  emulated = false;
});
