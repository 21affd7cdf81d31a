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

export interface StoredFile {
  intake: number;
  question: string;
  name: string;
  kind: string;
  bytes: Buffer;
}

export type Agency = 'rivermouth' | 'northfield' | 'casa-abierta';

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

  /** Holds the process as it is, so that it answers nobody until it may go on. */
  hold(): void {
    this.#process!.kill('SIGSTOP');
  }

  goOn(): void {
    this.#process!.kill('SIGCONT');
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** What is in an agency's database, read beside the server. */
  rows(agency?: Agency): Row[] {
    return this.#all(agency, 'SELECT intake, question, value, absent FROM answers ORDER BY intake, place');
  }

  files(agency?: Agency): StoredFile[] {
    return this.#all(agency, 'SELECT intake, question, name, kind, bytes FROM files ORDER BY intake, name');
  }

  /** The numbers of all that was sent, those with nothing in them too. */
  intakes(agency?: Agency): number[] {
    return this.#all<{ id: number }>(agency, 'SELECT id FROM intakes ORDER BY id').map(({ id }) => id);
  }

  /** What was sent last: each question with its answer, or with why there is none. */
  latest(agency?: Agency): [question: string, answer: string | null][] {
    const last = this.intakes(agency).at(-1);
    return this.rows(agency)
      .filter(({ intake }) => intake === last)
      .map(({ question, value, absent }) => [question, value ?? absent]);
  }

  #all<Found>(agency: Agency | undefined, sql: string): Found[] {
    const database = this.connect(agency);
    const found = database.prepare(sql).all();
    database.close();
    return found as Found[];
  }

  connect(agency: Agency = 'rivermouth'): Database.Database {
    return new Database(join(this.folder, `${agency}.db`));
  }

  /** Opens the questions as a browser without script does, and gives what it takes to send them. */
  async form(agency: Agency = 'rivermouth'): Promise<{ cookie: string; token: string; page: string }> {
    const response = await fetch(`${this.base}/${agency}/intake`);
    const page = await response.text();
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
    return { cookie: cookies.join('; '), token: tokenIn(page), page };
  }

  /** Sends the questions as a browser without script does: Northfield takes files, so its form is multipart. */
  send(
    { cookie, token }: { cookie?: string; token?: string },
    answers: Record<string, string | File | (string | File)[]>,
    headers: Record<string, string> = {},
    agency: Agency = 'rivermouth',
  ): Promise<Response> {
    const body = new FormData();
    if (token) body.append('ui-form', token);
    for (const [name, values] of Object.entries(answers))
      for (const value of [values].flat()) body.append(name, value);
    return fetch(`${this.base}/${agency}/intake`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...headers },
      body: agency === 'northfield' ? body : new URLSearchParams([...body] as [string, string][]),
    });
  }
}

export const tokenIn = (page: string): string => /name="ui-form" value="([^"]+)"/.exec(page)![1];

/** What needs nothing more to be sent. */
export const ENOUGH = { reach: 'self' };
