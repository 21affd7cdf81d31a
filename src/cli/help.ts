import type { Command, Options } from './command.js';

const shared: Options = {
  json: { type: 'boolean', does: 'Writes the answer as JSON, and nothing else, to stdout.' },
  help: { type: 'boolean', short: 'h', does: 'Shows this.' },
};

/** The options that a command has: its own, and those of every command. */
export const optionsOf = (command?: Command): Options => ({ ...command?.options, ...shared });

const EXIT_CODES = `Exit codes:
  0  It is done, and all passes.
  1  A theme or a receipt does not pass. What is wrong is said for each.
  2  The call was wrong, or a file cannot be read or written. Nothing was done.`;

/** Two columns, the second one aligned. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}

const optionRows = (options: Options): [string, string][] =>
  Object.entries(options).map(([name, { short, takes, does }]) => [
    `${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`,
    does,
  ]);

/** What `leeway-ui --help` says. */
export const helpFor = (commands: readonly Command[]): string =>
  `Makes what an agency's site needs of Leeway: its theme, from one small JSON file. Checks signed receipts.

Usage: npx leeway-ui <command> [options]

Commands:
${table(commands.map(({ name, takes, does }) => [`${name} ${takes}`, does]))}

Options:
${table(optionRows({ ...optionsOf(), version: { type: 'boolean', does: 'Says which version this is.' } }))}

${EXIT_CODES}

More about one command: npx leeway-ui <command> --help`;

/** What `leeway-ui <command> --help` says. */
export const helpAbout = (command: Command): string =>
  `${command.does}

Usage: npx leeway-ui ${command.name} ${command.takes} [options]

${command.about.join('\n')}

Options:
${table(optionRows(optionsOf(command)))}

${EXIT_CODES}`;
