import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';

interface Row {
  intake: number;
  question: string;
  value: string | null;
  absent: string | null;
}

/** The server of one application, as a process of its own with a database of its own. */
export class Application {
  readonly #server: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'frameworks-'));
  readonly #file = join(this.#folder, 'answers.db');
  #process?: ChildProcess;
  base = '';

  constructor(name: string) {
    this.#server = fileURLToPath(new URL(`../../../examples/frameworks/${name}/server.mjs`, import.meta.url));
  }

  /** Starts it, at the same address as before where it was there before. */
  async start(environment: Record<string, string> = {}): Promise<void> {
    const { port = '0' } = this.base ? new URL(this.base) : {};
    const env = { ...process.env, PORT: port, DATA: this.#file, ...environment };
    const child = spawn(process.execPath, [this.#server], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown];
    this.base = /http:\S+(?=\/)/.exec(String(said))![0];
  }

  async stop(): Promise<void> {
    const child = this.#process!;
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /** All that was sent: each question with its answer, or with why there is none. */
  sent(): Record<string, string>[] {
    const database = new Database(this.#file);
    const rows = database.prepare('SELECT intake, question, value, absent FROM answers ORDER BY id').all();
    database.close();
    const intakes: Record<string, string>[] = [];
    for (const { intake, question, value, absent } of rows as Row[])
      (intakes[intake - 1] ??= {})[question] = value ?? absent!;
    return intakes;
  }
}
