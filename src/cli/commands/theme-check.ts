import { toldMove, toldWithPlace } from '../../themes/told.js';
import type { Command } from '../command.js';
import { readThemeFile, type ThemeFile } from '../theme-file.js';

export const themeCheck: Command = {
  name: 'theme check',
  takes: '<file…>',
  does: 'Says whether a theme passes in every room and light.',
  about: [
    'Derives six rooms in three lights, and asks of each what the build asks: contrast in every pair,',
    'focus on every surface, how vivid a colour is, sizes, gaps and the length of lines.',
    'Each thing that does not pass is a line: file, line, what is asked, what was measured, what would pass.',
    'Also says what was moved so that it passes, and why.',
  ],
  options: {},
  names: { least: 1, most: Infinity },

  async run({ names, progress }) {
    const themes: ThemeFile[] = [];
    for (const [index, file] of names.entries()) {
      if (names.length > 1) progress(`${index + 1} of ${names.length}: ${file}`);
      themes.push(await readThemeFile(file));
    }
    const ok = themes.every(({ problems }) => problems.length === 0);
    return {
      code: ok ? 0 : 1,
      lines: themes.flatMap(linesOf),
      data: {
        ok,
        themes: themes.map(({ file, derived, problems }) => ({
          file,
          ok: problems.length === 0,
          problems,
          moved: derived?.moved ?? [],
        })),
      },
    };
  },
};

const linesOf = ({ file, derived, problems }: ThemeFile): string[] =>
  problems.length
    ? [...problems.map(toldWithPlace), `${file} does not pass yet.`]
    : [`${file} passes in every room and light.`, ...derived!.moved.map((one) => `  ${toldMove(one)}`)];
