// As `npm run test:themes` runs it: random agencies, then the pixels of some of them. `run.ts <agencies> <seed>`.
import fc from 'fast-check';
import { files, legalFiles } from './agencies.js';
import { Painter, toldDifference } from './pixels.js';
import { tryFile } from './trial.js';

const [runs = '10000', seed = '5'] = process.argv.slice(2);
const PAINTED = 200;

const verdicts = { built: 0, refused: 0 };
const begun = performance.now();
const result = fc.check(
  fc.property(files, (text) => {
    verdicts['built' in tryFile(text) ? 'built' : 'refused'] += 1;
  }),
  { numRuns: Number(runs), seed: Number(seed), endOnFailure: true },
);
if (result.failed) {
  console.log(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
const seconds = () => ((performance.now() - begun) / 1000).toFixed(0);
const { built, refused } = verdicts;
console.log(`${built + refused} agencies (seed ${seed}): ${built} built, ${refused} refused, ${seconds()} s`);

const painter = await Painter.open();
try {
  let looked = 0;
  for (const text of fc.sample(legalFiles, { numRuns: PAINTED, seed: Number(seed) })) {
    const verdict = tryFile(text);
    if (!('built' in verdict)) throw new Error(`A legal file was refused:\n${text}`);
    const differences = await painter.differences(verdict.built);
    looked += 1;
    for (const difference of differences) {
      console.log(toldDifference(difference));
      process.exitCode = 1;
    }
  }
  console.log(
    `${looked} agencies painted in every room and light: each pair is seen as the gate says, ${seconds()} s`,
  );
} finally {
  await painter.close();
}
