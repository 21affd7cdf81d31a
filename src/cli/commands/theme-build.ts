import { join } from 'node:path';
import { themeFiles } from '../../themes/write/files.js';
import { toldWithPlace } from '../../themes/told.js';
import { WrongCall, type Command } from '../command.js';
import { readThemeFile } from '../theme-file.js';
import { writeAll } from '../write-all.js';

export const themeBuild: Command = {
  name: 'theme build',
  takes: '<file…> --out <dir>',
  does: 'Writes the themes for a site and for designers.',
  about: [
    'For each theme file, four files named by its slug:',
    '  <slug>.css           what a page links, beside leeway.css and themes/rooms.css',
    '  <slug>.tokens.json   every value in every room and light, with what was moved',
    '  <slug>.ts            the same for an application, with address, logo and contact',
    '  <slug>.figma.json    a Tokens Studio file for Figma, a set for each room',
    'Either all of it is written or nothing. Your theme files are only read.',
  ],
  options: {
    out: { type: 'string', takes: '<dir>', does: 'The folder to write to. It is made if it is not there.' },
  },
  names: { least: 1, most: Infinity },

  async run({ names, values: { out }, progress }) {
    if (typeof out !== 'string' || !out)
      throw new WrongCall('theme build needs to know where to: add --out <dir>.');
    const files = new Map<string, string>();
    const owners = new Map<string, string>();
    const wrong = [];
    for (const [index, file] of names.entries()) {
      if (names.length > 1) progress(`${index + 1} of ${names.length}: ${file}`);
      const { derived, problems } = await readThemeFile(file);
      wrong.push(...problems);
      if (!derived || problems.length) continue;
      const { slug } = derived.theme;
      const other = owners.get(slug);
      if (other !== undefined)
        throw new WrongCall(`${file} has the slug "${slug}", and so has ${other}. Give one of them another.`);
      owners.set(slug, file);
      for (const [name, text] of themeFiles(derived)) files.set(join(out, name), text);
    }
    if (wrong.length)
      return {
        code: 1,
        lines: [...wrong.map(toldWithPlace), 'Nothing was written.'],
        data: { ok: false, problems: wrong, written: [] },
      };
    await writeAll(out, files);
    const written = [...files.keys()];
    return { code: 0, lines: written.map((path) => `Wrote ${path}`), data: { ok: true, written } };
  },
};
