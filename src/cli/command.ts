/** How a call ended: 0 all passes, 1 a theme or a receipt does not pass, 2 the call was wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say: in sentences for a person, and as data for `--json`. */
export interface Answer {
  code: ExitCode;
  lines: readonly string[];
  data: Record<string, unknown>;
}

/** An option of a command: whether something stands behind it, and what it is for. */
export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  /** What stands behind it, such as `<dir>`. */
  takes?: string;
  does: string;
}

export type Options = Record<string, Option>;

/** A call of a command, read from the line. */
export interface Call {
  /** What was named, in the order of the line. */
  names: readonly string[];
  values: Readonly<Record<string, string | boolean | undefined>>;
  /** Says how far long work is, where someone watches. */
  progress: (words: string) => void;
  /** Says what happens while the command goes on. */
  tell: (words: string) => void;
}

/** A command of the line: how it is called, what it does, and how. */
export interface Command {
  /** As it is typed, such as `theme check`. */
  name: string;
  /** What is named behind it, such as `<file…>`. */
  takes: string;
  /** What it does, in a sentence. */
  does: string;
  /** More about it, a line each. */
  about: readonly string[];
  options: Options;
  /** How many names it takes. */
  names: { least: number; most: number };
  run(call: Call): Promise<Answer>;
}

/** A call that cannot be done as it was typed, or not in this folder. Its message says what to do next. */
export class WrongCall extends Error {}
