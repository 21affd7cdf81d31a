import fc from 'fast-check';
import { launch, type Engine, type EngineName } from '../support/engines.mjs';
import { openSite } from './site.js';
import { STEPS, Walker, type StepName } from './walker.js';

/** How long a walk is, in steps that did something; of so many that come up, since some cannot be taken where they do. */
const WALK = { least: 20, most: 25, offered: 200 };

/** How many walk at a time, each with storage of their own. */
const AT_A_TIME: Record<EngineName, number> = { chromium: 3, firefox: 2, webkit: 2 };

const step = fc.oneof(
  ...Object.entries(STEPS).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as StepName) })),
);
const offers = fc.array(step, { minLength: WALK.offered, maxLength: WALK.offered });

export interface Taken {
  walks: number;
  steps: number;
  /** How often the browser itself ended in a walk, which was taken again. */
  ended: number;
  /** How often each step was taken. */
  readonly of: Partial<Record<StepName, number>>;
}

/**
 * Takes random walks in a real browser until so many steps were taken. Each has a number and follows from it and the seed,
 * whoever walks at the same time. One that fails is made as short as it can be, and thrown with all it takes to see it again.
 */
export async function walk(name: EngineName, steps: number, seed: number): Promise<Taken> {
  const engine = await launch(name);
  const all: Taken = { walks: 0, steps: 0, ended: 0, of: {} };
  let failed: Failed | undefined;
  let number = 0;
  const walkOn = async () => {
    while (all.steps < steps && !failed) {
      const own = ++number;
      const [names] = fc.sample(offers, { seed: seed + own, numRuns: 1 });
      let walked = await oneWalk(engine, names, own);
      if (walked.error && hasEnded(walked.error)) {
        all.ended++;
        walked = await oneWalk(engine, names, own);
      }
      const { taken, error } = walked;
      if (error) failed ??= { number: own, taken, error };
      // A short one proves little, so that it does not count.
      else if (taken.length >= WALK.least) count(all, taken);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME[name] }, walkOn));
    if (failed)
      throw new Error(`${await shortened(engine, failed)}\nIt is walk ${failed.number} of the seed ${seed}.`);
  } finally {
    await engine.close();
  }
  return all;
}

/** Takes one walk of these steps. */
export async function walkOnce(name: EngineName, names: readonly StepName[]): Promise<Taken> {
  const engine = await launch(name);
  try {
    const { taken, error } = await oneWalk(engine, names, 1);
    if (error) throw new Error(tell(name, taken, error));
    return count({ walks: 0, steps: 0, ended: 0, of: {} }, taken);
  } finally {
    await engine.close();
  }
}

/** What a driver says whose browser is not there any more. WebKitGTK ends by itself now and then on a busy machine. */
const hasEnded = ({ message }: Error): boolean => message.includes('invalid session id');

interface Walked {
  readonly taken: readonly StepName[];
  readonly error?: Error;
}

interface Failed extends Walked {
  readonly number: number;
  readonly error: Error;
}

async function oneWalk(engine: Engine, names: readonly StepName[], number: number): Promise<Walked> {
  const [person, site] = await Promise.all([engine.newPerson(), openSite()]);
  const walker = new Walker(engine.name, person, site, number);
  try {
    await walker.begin();
    for (const name of names) if (walker.taken.length < WALK.most) await walker.take(name);
    await walker.end();
    return { taken: walker.taken };
  } catch (error) {
    return { taken: walker.taken, error: error as Error };
  } finally {
    await person.close();
    await site.close();
  }
}

/** Leaves out what can be left out, many steps at a time at first, as long as the walk fails still. */
async function shortened(engine: Engine, { number, ...failed }: Failed): Promise<string> {
  let { taken, error } = failed;
  for (let size = taken.length >> 1; size > 0; size >>= 1)
    for (let from = taken.length - size; from >= 0; from -= size) {
      const rest = await oneWalk(engine, taken.toSpliced(from, size), number);
      if (rest.error) ({ taken, error = error } = rest);
      from = Math.min(from, taken.length);
    }
  return tell(engine.name, taken, error);
}

const tell = (name: EngineName, taken: readonly StepName[], { message }: Error) =>
  `A walk failed in ${name}: ${message}\nIts steps: ${taken.join(', ')}\n` +
  `To take it again: npm run test:walks -- --in=${name} --walk=${taken.join()}`;

function count(all: Taken, taken: readonly StepName[]): Taken {
  all.walks++;
  all.steps += taken.length;
  for (const name of taken) all.of[name] = (all.of[name] ?? 0) + 1;
  return all;
}
