import { readFileSync, readdirSync } from 'node:fs';
import { at } from './paths.mjs';
import { camel, part, pascal } from './parts.mjs';

/** The files of a new part, as pairs of path and text. `kind` is a folder of `scripts/templates`. */
export function filled({ group, noun }, kind) {
  const names = {
    noun,
    noun_camel: camel(noun),
    Noun: pascal(noun),
    Title: title(noun),
    Group: title(group),
  };
  const from = at('scripts/templates', kind);
  return readdirSync(from).map((name) => [
    `${part(group, noun).folder}/${name.replace('noun', noun).replace('.template', '')}`,
    readFileSync(`${from}/${name}`, 'utf8').replace(/__(\w+?)__/g, (_, key) => names[key]),
  ]);
}

const title = (words) => words.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
