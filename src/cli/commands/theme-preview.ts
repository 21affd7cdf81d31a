import { createHash } from 'node:crypto';
import { themeCss } from '../../themes/write/css.js';
import { toldWithPlace } from '../../themes/told.js';
import { WrongCall, type Command } from '../command.js';
import type { Shown } from '../preview/page.html.js';
import { servePreview } from '../preview/server.js';
import { readThemeFile } from '../theme-file.js';

export const themePreview: Command = {
  name: 'theme preview',
  takes: '<file>',
  does: 'Shows every part in every room, and follows the file.',
  about: [
    'Serves pages on 127.0.0.1, so nobody else on the network sees them, and goes on until you press Ctrl+C.',
    'The pages load anew when the file is saved. While it does not pass, they show what passed last,',
    'and say what to change.',
  ],
  options: {
    port: { type: 'string', takes: '<number>', does: 'The port. A free one is found if left out.' },
  },
  names: { least: 1, most: 1 },

  async run({ names: [file], values: { port = '0' }, tell }) {
    if (!/^\d{1,5}$/.test(String(port)) || Number(port) > 65535)
      throw new WrongCall(`--port ${String(port)} is not a port. Use a number from 0 to 65535.`);
    const { address } = await servePreview(
      file,
      Number(port),
      (before) => look(file, before),
      ({ problems }) =>
        tell(
          [
            ...problems.map(toldWithPlace),
            problems.length ? `${file} does not pass yet.` : `${file} passes.`,
          ].join('\n'),
        ),
    );
    return {
      code: 0,
      lines: [`${file} is shown at ${address}`, 'It follows the file. Press Ctrl+C to end.'],
      data: { ok: true, file, address },
    };
  },
};

/** What there is to show now. While nothing passes, what passed before stays. */
async function look(file: string, before?: Shown): Promise<Shown> {
  const { derived, problems } = await readThemeFile(file).catch((error: unknown) => {
    // While an editor saves, the file can be away for a moment.
    if (!before || !(error instanceof WrongCall)) throw error;
    return { derived: undefined, problems: [{ file, path: '', says: error.message }] };
  });
  const passes = derived && problems.length === 0;
  const css = passes ? themeCss(derived) : before?.css;
  const theme = passes ? derived.theme : before?.theme;
  const moved = passes ? derived.moved : [];
  return {
    file,
    theme,
    css,
    moved,
    problems,
    version: createHash('sha256')
      .update(JSON.stringify([css, theme, problems]))
      .digest('hex'),
  };
}
