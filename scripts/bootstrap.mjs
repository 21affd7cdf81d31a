// Uses Node's own modules alone, because it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, command } from './lib/command.mjs';
import { alone } from './lib/lock.mjs';
import { at, named, root } from './lib/paths.mjs';
import { npm } from './lib/run.mjs';

/** Keeps tools from fetching browsers during an install, and from reporting on the people who use them. */
const QUIET = {
  PUPPETEER_SKIP_DOWNLOAD: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/**
 * Installs the packages of the lock file of a folder where they are missing or different, once, however many commands ask.
 */
export async function ensureDependencies(folder = root) {
  ensureNode();
  Object.assign(process.env, QUIET);
  if (isInstalled(folder)) return;
  await alone(at('.cache/install.lock'), () => isInstalled(folder) || install(folder), {
    waiting: 'Another command is installing the packages. Waiting for it.',
  });
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(
    `Leeway is built with Node 20.19 or later, and this is ${process.version}. Get one from https://nodejs.org.`,
  );
}

/**
 * Whether node_modules holds what the lock file says, whoever put it there. npm writes its own record of what it
 * installed last of all, so an install that was interrupted has none.
 */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const found = packagesIn(record);
  const isComplete = Object.entries(wanted).every(
    ([path, { optional }]) => path === '' || optional || path in found,
  );
  const isRight = Object.entries(found).every(
    ([path, { version, integrity, os, cpu }]) =>
      wanted[path]?.version === version &&
      wanted[path].integrity === integrity &&
      (!os || os.includes(process.platform)) &&
      (!cpu || cpu.includes(process.arch)) &&
      existsSync(join(folder, path, 'package.json')),
  );
  return isComplete && isRight;
}

const packagesIn = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;

async function install(folder) {
  const lock = named(join(folder, 'package-lock.json'));
  console.log(`Installing the packages of ${lock}. This takes a minute or two, once.`);
  const { code, said } = await npm(folder, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (code === 0) return;
  throw new Problem(
    `${said.trim()}\nThe packages could not be installed. What npm says above tells why; then run this again.`,
  );
}

await command(import.meta.url, () => ensureDependencies());
