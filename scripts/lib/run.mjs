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
export function nodeWith(variables, ...args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, said: signal ? `${said}\nended by ${signal}` : said }),
    );
  });
}
