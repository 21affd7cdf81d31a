import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { told } from '../../themes/told.js';
import { WrongCall, type Command } from '../command.js';
import { slugOf, starter } from '../starter.js';
import { whyNot } from '../theme-file.js';

/** Where editors find what can stand in the file, where the package is installed. */
const schema = './node_modules/leeway-ui/dist/schema/agency.json';

export const themeInit: Command = {
  name: 'theme init',
  takes: '<slug>',
  does: 'Makes a theme file to begin with.',
  about: [
    'Writes <slug>.json into this folder: every input with the value it has where nothing is said.',
    'The slug is the short name in addresses and attributes, such as harbor-house.',
    'A file that is there already stays as it is, unless you say --force.',
  ],
  options: {
    name: {
      type: 'string',
      takes: '<text>',
      does: 'The name of the agency. Made from the slug if left out.',
    },
    brand: { type: 'string', takes: '<colour>', does: 'Its brand colour, such as "#2a6f6b".' },
    force: { type: 'boolean', does: 'Writes over a file that is there.' },
  },
  names: { least: 1, most: 1 },

  async run({ names: [slug], values }) {
    const { name, brand } = values as { name?: string; brand?: string };
    const file = `${slug}.json`;
    const { text, problems } = starter({
      slug,
      name,
      brand,
      schema: existsSync(schema) ? schema : undefined,
    });
    if (problems.length)
      throw new WrongCall(
        [...problems.map(told), `Such as: npx leeway-ui theme init ${slugOf(slug)}`].join('\n'),
      );
    try {
      await writeFile(file, text, { flag: values.force ? 'w' : 'wx' });
    } catch (error) {
      throw new WrongCall(
        (error as NodeJS.ErrnoException).code === 'EEXIST'
          ? `${file} is there already, and stays as it is. Add --force to write over it.`
          : `${file} cannot be written: ${whyNot(error)}`,
      );
    }
    return {
      code: 0,
      lines: [`Wrote ${file}. See it in every room: npx leeway-ui theme preview ${file}`],
      data: { ok: true, file },
    };
  },
};
