import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';

const SERVER = fileURLToPath(new URL('../../../examples/portal/server.mjs', import.meta.url));

export interface Row {
  intake: number;
  question: string;
  value: string | null;
  absent: string | null;
}

/** The portal as a process of its own, with a folder of its own, and everything it ever said. */
export class Portal {
  output = '';
  base = '';
  #process?: ReturnType<typeof spawn>;
  readonly #environment: Record<string, string>;

  private constructor(
    readonly folder: string,
    environment: Record<string, string>,
  ) {
    this.#environment = environment;
  }

  static async open(environment: Record<string, string> = {}): Promise<Portal> {
    const portal = new Portal(mkdtempSync(join(tmpdir(), 'portal-')), environment);
    await portal.start();
    return portal;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [SERVER], {
      env: { ...process.env, PORT: '0', LEEWAY_PORTAL_DATA: this.folder, ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const before = this.output.length;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.output += text.toString()));
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(this.output)));
    ended.catch(() => {});
    const address = () => /http:\S+(?=\/rivermouth\/)/.exec(this.output.slice(before))?.[0];
    while (!address()) await Promise.race([once(child.stdout, 'data'), ended]);
    this.base = address()!;
  }

  /** Ends the process as it would like to be ended, or at once. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const child = this.#process!;
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    return child.exitCode;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** What is in the database, read beside the server. */
  rows(): Row[] {
    const database = this.connect();
    const rows = database
      .prepare('SELECT intake, question, value, absent FROM answers ORDER BY intake, place')
      .all();
    database.close();
    return rows as Row[];
  }

  connect(): Database.Database {
    return new Database(join(this.folder, 'rivermouth.db'));
  }

  /** Opens the questions as a browser without script does, and gives what it takes to send them. */
  async form(): Promise<{ cookie: string; token: string; page: string }> {
    const response = await fetch(`${this.base}/rivermouth/intake`);
    const page = await response.text();
    const cookie = response.headers.getSetCookie()[0].split(';', 1)[0];
    return { cookie, token: tokenIn(page), page };
  }

  send(
    { cookie, token }: { cookie?: string; token?: string },
    answers: Record<string, string | string[]>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new URLSearchParams(token ? { 'ui-form': token } : {});
    for (const [name, values] of Object.entries(answers))
      for (const value of [values].flat()) body.append(name, value);
    return fetch(`${this.base}/rivermouth/intake`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...headers },
      body,
    });
  }
}

export const tokenIn = (page: string): string => /name="ui-form" value="([^"]+)"/.exec(page)![1];

/** What needs nothing more to be sent. */
export const ENOUGH = { reach: 'self' };
