import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Something a person can put right. It is said as it is, without a stack. */
export class Problem extends Error {}

/** Runs a script's command when the script was started by itself, and not when another one imports it. */
export async function command(url, run) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== realpathSync(fileURLToPath(url))) return;
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
