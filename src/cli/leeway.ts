#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { version } from '../base/version.js';
import { WrongCall, type Answer, type Command } from './command.js';
import { cssBuild } from './commands/css-build.js';
import { themeBuild } from './commands/theme-build.js';
import { themeCheck } from './commands/theme-check.js';
import { themeInit } from './commands/theme-init.js';
import { themePreview } from './commands/theme-preview.js';
import { verify } from './commands/verify.js';
import { helpAbout, helpFor, optionsOf } from './help.js';
import { nearestName } from '../themes/nearest-name.js';
import { line } from './line.js';

const commands: readonly Command[] = [themeInit, themeCheck, themeBuild, themePreview, cssBuild, verify];

/** The command that a line begins with: one word, or two. */
const commandOf = ([noun, verb]: readonly string[]): Command | undefined =>
  commands.find(({ name }) => name === noun || name === `${noun} ${verb}`);

/** Reads the line and does what it says. Help and version come before anything is looked at. */
async function answer(args: readonly string[]): Promise<Answer> {
  const says = (text: string, data: Record<string, unknown> = {}): Answer => ({
    code: 0,
    lines: [text],
    data: { ok: true, ...data },
  });
  if (args[0] === '--version') return says(version, { version });
  const command = commandOf(args);
  if (!command) {
    const typed = args.filter((one) => !one.startsWith('-') && one !== 'help');
    if (args.length === 0 || args.some((one) => ['help', '--help', '-h'].includes(one))) {
      const about = commands.filter(({ name }) => typed.length === 0 || name.startsWith(`${typed[0]} `));
      if (about.length) return says(helpFor(about), { help: helpFor(about) });
    }
    throw unknown(typed);
  }
  const { names, values } = read(command, args.slice(command.name.split(' ').length));
  if (values.help) return says(helpAbout(command), { help: helpAbout(command) });
  const { least, most } = command.names;
  if (names.length < least)
    throw new WrongCall(`${command.name} needs ${command.takes}. Nothing stands behind it.`);
  if (names.length > most)
    throw new WrongCall(
      `${command.name} takes ${command.takes}. Leave out "${names.slice(most).join(' ')}".`,
    );
  return command.run({ names, values, progress: line.progress, tell: line.tell });
}

/** Says which command was probably meant, also where its first word was left out. */
function unknown([noun = '', verb = '']: readonly string[]): WrongCall {
  const all = commands.map(({ name }) => name);
  if (!noun) return new WrongCall(`No command was named. There are: ${all.join(', ')}.`);
  const begun = all.filter((name) => name.startsWith(`${noun} `));
  if (begun.length && !verb) return new WrongCall(`"${noun}" begins: ${begun.join(', ')}. Which one is it?`);
  const typed = `${noun} ${verb}`.trim();
  const meant = nearestName(typed, all) ?? all.find((name) => name.endsWith(` ${noun}`));
  return new WrongCall(
    meant ? `There is no command "${typed}". Did you mean "${meant}"?` : `There is no command "${typed}".`,
  );
}

function read(command: Command, args: readonly string[]) {
  const options = optionsOf(command);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Record<string, string | boolean | undefined>, names: positionals };
  } catch (error) {
    throw new WrongCall(readable(error as Error & { code: string }, Object.keys(options)));
  }
}

/** What is wrong with an option, in a sentence. What Node says of it begins with a quoted name. */
function readable({ code, message }: Error & { code: string }, known: readonly string[]): string {
  const [, typed = ''] = /'-?-?([^' ]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const nearest = nearestName(typed, known);
    return `There is no option --${typed} here.${nearest ? ` Did you mean --${nearest}?` : ''}`;
  }
  return message.includes('does not take')
    ? `--${typed} stands alone. Leave out what follows "=".`
    : `--${typed} needs something behind it.`;
}

const args = process.argv.slice(2);
const json = args.includes('--json');

try {
  line.say(await answer(args), json);
} catch (error) {
  line.refuse(error, json, commandOf(args)?.name);
}
