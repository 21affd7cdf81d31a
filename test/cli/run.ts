import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../dist/cli/leeway.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the command line as a process of its own, as a person does. */
export function start(args: readonly string[], cwd: string): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8');
  return child;
}

/** Calls the command line in a folder, and gives all that it said. */
export function leeway(args: readonly string[], cwd: string): Promise<Ran> {
  const child = start(args, cwd);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: string) => (said.stdout += text));
  child.stderr.on('data', (text: string) => (said.stderr += text));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

/** An empty folder, far from the checkout, that goes when the test is over. */
export async function emptyFolder(context: { after(act: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'agency-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const harbor = {
  slug: 'harbor',
  name: 'Harbor House',
  brand: '#2a6f6b',
};

export const written = (theme: object): string => `${JSON.stringify(theme, null, 2)}\n`;
