import type { EngineName } from '../support/engines.mjs';
import { walk, walkOnce, type Taken } from './walks.js';
import type { StepName } from './walker.js';

/** `run.ts chromium 500 7` takes 500 steps from the seed 7; `run.ts chromium write,leave,back` takes that walk. */
const [name, what, seed] = process.argv.slice(2);

try {
  const taken = await (seed
    ? walk(name as EngineName, Number(what), Number(seed))
    : walkOnce(name as EngineName, what.split(',') as StepName[]));
  console.log(said(taken));
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
}

function said({ steps, walks, ended, of }: Taken): string {
  const most = Object.entries(of).sort(([, one], [, other]) => other - one);
  const again = ended ? ` (the browser itself ended in ${ended}, which were taken again)` : '';
  return `${steps} steps in ${walks} walks${again}: ${most.map(([name, times]) => `${name} ${times}`).join(', ')}`;
}
