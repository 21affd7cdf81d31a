import { parseArgs } from 'node:util';
import { TokenProblem, buildThemes } from './index.js';

const { values } = parseArgs({
  options: {
    tokens: { type: 'string' },
    out: { type: 'string' },
    names: { type: 'string' },
    rooms: { type: 'string' },
    schema: { type: 'string' },
    released: { type: 'string' },
  },
});

try {
  await buildThemes(values);
} catch (error) {
  if (!(error instanceof TokenProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
