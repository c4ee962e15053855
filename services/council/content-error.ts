/** A council's files hold mistakes. `problems` has one line for each, naming the file and the field. */
export class CouncilContentError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The council's content has ${problems.length} problem(s):\n${problems.join('\n')}`);
    this.name = 'CouncilContentError';
    this.problems = problems;
  }
}
