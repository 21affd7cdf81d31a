import { existsSync, readdirSync } from 'node:fs';
import { at } from './paths.mjs';

/** Every part of the library, by the order of their folders: `src/components/<group>/<noun>/`. */
export function findParts() {
  return foldersIn(at('src/components')).flatMap((group) =>
    foldersIn(at('src/components', group)).map((noun) => part(group, noun)),
  );
}

/** What the naming rules make of a noun: `text-field` is `<lee-text-field>`, of the class `LeeTextField`. */
export function part(group, noun) {
  const folder = `src/components/${group}/${noun}`;
  return {
    group,
    noun,
    folder,
    tag: `lee-${noun}`,
    className: `Lee${pascal(noun)}`,
    module: `${folder}/${noun}`,
  };
}

export const pascal = (noun) => noun.replace(/(^|-)([a-z0-9])/g, (_, dash, letter) => letter.toUpperCase());

export const camel = (noun) => noun.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

function foldersIn(path) {
  if (!existsSync(path)) return [];
  const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).sort();
}
