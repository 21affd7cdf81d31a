import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { at, root } from './paths.mjs';

/** The script behind a package's command, so that no shell and no `.cmd` stands between. */
export function tool(name, command = name) {
  const { bin } = JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8'));
  return at('node_modules', name, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a Node script from the repository's folder, and gives its exit code and all that it said. */
export const node = (...args) => nodeWith({}, ...args);

/** The same, with variables added to its environment. */
export const nodeWith = (variables, ...args) =>
  ended(process.execPath, args, { cwd: root, env: { ...process.env, ...variables } });

/** Runs npm in a folder, in the same way. */
export function npm(folder, ...args) {
  // npm_execpath is the npm that started us: no shell is needed then, nor `npm.cmd` on Windows.
  const path = process.env.npm_execpath;
  return path?.endsWith('.js')
    ? ended(process.execPath, [path, ...args], { cwd: folder })
    : ended(`npm ${args.join(' ')}`, [], { cwd: folder, shell: true });
}

/** Runs a program of the system, in the same way. */
export const run = (program, ...args) => ended(program, args, { cwd: root });

function ended(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, said: signal ? `${said}\nended by ${signal}` : said }),
    );
  });
}
