import { WrongCall, type Answer } from './command.js';

const { stdout, stderr } = process;

/** Whether a line of progress stands on the terminal, which the next words have to take away first. */
let busy = false;

// Whoever reads may stop reading, as `head` does.
stdout.on('error', () => {});

function clear(): void {
  if (busy) stderr.write('\r\x1b[K');
  busy = false;
}

/** What the commands say, and where: answers to stdout, all else to stderr. */
export const line = {
  /** One line that is written over, and only where someone watches: nothing of it gets into a file. */
  progress: (words: string): void => {
    if (!stderr.isTTY) return;
    stderr.write(`\r\x1b[K${words}`);
    busy = true;
  },

  tell: (words: string): void => {
    clear();
    stderr.write(`${words}\n`);
  },

  say: ({ code, lines, data }: Answer, json: boolean): void => {
    clear();
    const text = json ? JSON.stringify(data, null, 2) : lines.join('\n');
    stdout.write(`${text}\n`);
    process.exitCode = code;
  },

  /** What nobody thought of is said in a sentence too: a stack helps only those who wrote the code. */
  refuse: (error: unknown, json: boolean, command = ''): void => {
    clear();
    const says =
      error instanceof WrongCall
        ? error.message
        : `This is a fault of leeway-ui, not of your file: ${(error as Error).message}. Tell us how it came.`;
    if (json) stdout.write(`${JSON.stringify({ ok: false, says }, null, 2)}\n`);
    else stderr.write(`${says}\nHow it is called: npx leeway-ui ${command ? `${command} ` : ''}--help\n`);
    process.exitCode = 2;
  },
};
