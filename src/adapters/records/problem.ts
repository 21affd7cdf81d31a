/** What is wrong with a record: where, as a JSON pointer, and in a sentence that says what to do. */
export interface RecordProblem {
  readonly path: string;
  readonly says: string;
}

/** A record that cannot be read or written as it is. It names everything that is wrong, up to fifty things. */
export class RecordError extends Error {
  readonly problems: readonly RecordProblem[];

  constructor(problems: readonly RecordProblem[]) {
    super(problems.map(({ path, says }) => (path ? `${path}: ${says}` : says)).join('\n'));
    this.name = 'RecordError';
    this.problems = problems;
  }
}
