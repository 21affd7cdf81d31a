import { readFileSync } from 'node:fs';

const FILE = /@lit[\\/]reactive-element[\\/]reactive-element\.js$/;

/** What Lit writes on `window` and on `Symbol`, so that copies of it know of each other; and what it is in a file by itself. */
const SHARED = [
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=/, 'const litPropertyMetadata='],
  [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
];

/** Keeps what a bundle holds of Lit to itself: a page that loads Leeway gets no global name from it. */
export const keptToItself = {
  name: 'kept to itself',
  setup(build) {
    build.onLoad({ filter: FILE }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [shared, own] of SHARED) {
        if (!shared.test(contents)) return { errors: [{ text: `${path} has no ${shared} any more.` }] };
        contents = contents.replace(shared, own);
      }
      return { contents };
    });
  },
};
