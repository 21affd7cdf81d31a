import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { engines, findWebKit } from '../../../scripts/browser.mjs';
import { chromiumFlags, firefoxOptions } from '../../support/browser-options.mjs';

/** Starts a browser with a profile folder of its own, which stays when the browser is closed. */
export function launchWith(name: 'chromium' | 'firefox', folder: string): Promise<Browser> {
  const executablePath = engines[name].find()!;
  if (name === 'chromium')
    return puppeteer.launch({ executablePath, userDataDir: folder, args: chromiumFlags });
  return puppeteer.launch({
    executablePath,
    ...firefoxOptions,
    browser: 'firefox',
    userDataDir: folder,
    extraPrefsFirefox: {
      ...firefoxOptions.extraPrefsFirefox,
      // As a person has them; what drives the browser turns some of it off.
      'browser.sessionstore.resume_from_crash': true,
      'browser.sessionstore.interval': 1000,
      'browser.formfill.enable': true,
      'dom.disable_open_during_load': true,
    },
  });
}

/** Every file of a folder, with what is in it; Firefox's own compressed files also as they read uncompressed. */
function* filesIn(folder: string): Generator<[path: string, bytes: Buffer]> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    // A browser that is ending may take a file away, or leave a link to where it was.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(path);
    yield [relative(folder, path), bytes];
    if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0')
      yield [relative(folder, path), unpacked(bytes)];
  }
}

/** Which files of a profile hold a word that can be read in them, as one byte or as two bytes a letter. */
export function findIn(folder: string, word: string): string[] {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const found = [...filesIn(folder)].filter(([, bytes]) => needles.some((needle) => bytes.includes(needle)));
  return [...new Set(found.map(([path]) => path))];
}

export const countFiles = (folder: string): number => [...filesIn(folder)].length;

/** One block of LZ4: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md */
function unpacked(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.readUInt32LE(8));
  let [at, to] = [12, 0];
  const more = (length: number) => {
    if (length < 15) return length;
    let byte: number;
    do length += byte = bytes[at++];
    while (byte === 255);
    return length;
  };
  while (at < bytes.length) {
    const token = bytes[at++];
    const literals = more(token >> 4);
    to += bytes.copy(out, to, at, at + literals);
    at += literals;
    if (at >= bytes.length) break;
    const from = to - bytes.readUInt16LE(at);
    at += 2;
    const length = more(token & 15) + 4;
    for (let step = 0; step < length; step++) out[to++] = out[from + step];
  }
  return out;
}

/**
 * Starts WebKitGTK as a person does, on a screen of its own, with all folders in one place. Its driver cannot be asked to: what it
 * drives keeps everything in memory alone.
 */
export async function openWebKit(folder: string, address: string): Promise<{ close(): Promise<void> }> {
  const { display, browser } = findWebKit()!;
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1024x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  const child = spawn(browser, [address], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: folder,
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      DISPLAY: `:${number.toString().trim()}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
    },
  });
  return {
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      screen.kill();
    },
  };
}
