import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { ensureDependencies } from './bootstrap.mjs';
import { generate } from './generate.mjs';
import { Problem, command } from './lib/command.mjs';
import { at } from './lib/paths.mjs';
import { findParts, part } from './lib/parts.mjs';
import { filled } from './lib/templates.mjs';

const USAGE = `npm run new <group>/<noun>             a part in the page's own tree, such as: npm run new messages/greeting
npm run new fields/<noun>              a field, which keeps the field contract
npm run new <group>/<noun> -- --shell  a part with a shadow root`;

const WORD = /^[a-z]+[0-9]*(-[a-z]+[0-9]*)*$/;

await command(import.meta.url, async (args) => {
  const { group, noun, kind } = read(args);
  const made = part(group, noun);
  refuse(made);
  await ensureDependencies();
  const { formatted } = await import('./lib/format.mjs');
  mkdirSync(at(made.folder), { recursive: true });
  for (const [path, text] of filled(made, kind)) {
    writeFileSync(at(path), await formatted(path, text));
    console.log(`made ${path}`);
  }
  for (const done of await generate()) console.log(done);
  console.log(`
<${made.tag}> works. What comes next:
1. Write what it does in ${made.module}.ts, and its words in src/words/en.ts.
2. See it fail, then hold: npm test -- --only=chromium
3. Look at it in every room: npm start
4. Say in ${made.module}.mdx when to use it, when not, why it is calm, and what it cannot do.
5. After a change to its class or styles: npm run generate. Before you send it: npm run check`);
});

function read(args) {
  const [place, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const [group, noun, more] = (place ?? '').split('/');
  if (!noun || more !== undefined || rest.length || options.some((option) => option !== '--shell'))
    throw new Problem(USAGE);
  for (const word of [group, noun]) {
    if (!WORD.test(word)) {
      throw new Problem(
        `"${word}" cannot be part of a tag. Use small letters and single dashes, such as quick-exit.\n\n${USAGE}`,
      );
    }
  }
  return { group, noun, kind: options.length ? 'shell' : group === 'fields' ? 'field' : 'light' };
}

function refuse({ noun, folder, tag }) {
  if (existsSync(at(folder))) throw new Problem(`${folder} is there already. Nothing was changed.`);
  const taken = findParts().find((other) => other.noun === noun);
  if (taken) throw new Problem(`<${tag}> is there already, in ${taken.folder}. Choose another noun.`);
}
