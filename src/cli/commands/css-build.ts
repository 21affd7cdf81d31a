import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { WrongCall, type Command } from '../command.js';
import { sheetFor, tagsIn, type Pieces } from '../sheet.js';
import { whyNot } from '../theme-file.js';
import { writeAll } from '../write-all.js';

const pieces = new URL('sheet.json', import.meta.url);

export const cssBuild: Command = {
  name: 'css build',
  takes: '<page-or-tag…>',
  does: 'Writes a leeway.css with the rules of the parts that your pages use.',
  about: [
    'Name the pages or templates in which the parts stand, or the parts: lee-intake, lee-text-field.',
    'A page then reads less before its first paint. A part that is left out brings its rules with its script.',
    'Parts that others make, lee-button and lee-option, are always in it.',
  ],
  options: {
    out: { type: 'string', takes: '<file>', does: 'Where the sheet goes. Without it: leeway.css here.' },
  },
  names: { least: 1, most: Infinity },

  async run({ names, values }) {
    const all = JSON.parse(await readFile(pieces, 'utf8')) as Pieces;
    const used = [...new Set((await Promise.all(names.map((name) => tagsOf(name, all)))).flat())].sort();
    if (used.length === 0)
      throw new WrongCall(`There is no part in ${names.join(', ')}. Name a page with one.`);
    const out = (values.out as string | undefined) ?? 'leeway.css';
    const css = sheetFor(used, all);
    await writeAll(dirname(out), new Map([[out, css]]));
    const size = brotliCompressSync(css).length;
    return {
      code: 0,
      lines: [
        `${out} has the rules of ${used.length} of ${all.tags.length} parts: ${(size / 1000).toFixed(2)} kB, brotli.`,
        used.map((tag) => `  ${tag}`).join('\n'),
      ],
      data: { ok: true, out, tags: used, bytes: css.length, brotli: size },
    };
  },
};

async function tagsOf(name: string, all: Pieces): Promise<string[]> {
  if (/^lee-[a-z-]+$/.test(name)) {
    if (!all.tags.includes(name)) throw new WrongCall(`There is no part ${name} with rules of its own.`);
    return [name];
  }
  try {
    return tagsIn(await readFile(name, 'utf8'), all);
  } catch (error) {
    throw new WrongCall(`${name} cannot be read: ${whyNot(error)}`);
  }
}
