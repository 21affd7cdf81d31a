/** What is wrong with the tokens, in sentences for the person who wrote them: one a line, all of them at once. */
export class TokenProblem extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'TokenProblem';
  }
}
