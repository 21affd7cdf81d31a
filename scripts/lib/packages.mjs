import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './command.mjs';
import { at, root } from './paths.mjs';

export const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Copies installed packages and all that they need into the `node_modules` of another folder, as an install would. */
export function copyPackages(names, folder) {
  for (const name of names) {
    const [from, to] = [at('node_modules', name), join(folder, 'node_modules', name)];
    if (existsSync(to)) continue;
    cpSync(from, to, { recursive: true });
    copyPackages(Object.keys(manifestOf(from).dependencies ?? {}), folder);
  }
}

/** Runs npm in a folder without asking the network, and gives what it said. */
export function npm(args, cwd = root) {
  // npm_execpath is the npm that started us: no shell is needed then, nor `npm.cmd` on Windows.
  const own = process.env.npm_execpath;
  const options = { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 };
  const quiet = [...args, '--offline', '--loglevel=error'];
  const { status, stdout, stderr } = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...quiet], options)
    : spawnSync(`npm ${quiet.map((one) => JSON.stringify(one)).join(' ')}`, { ...options, shell: true });
  if (status !== 0) throw new Problem(`npm ${args.join(' ')} did not work.\n${stderr}`);
  return stdout;
}

/** Packs what npm would publish into a folder, and gives the path of the tarball. */
export function pack(folder) {
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(npm(args));
  return join(folder, filename);
}
