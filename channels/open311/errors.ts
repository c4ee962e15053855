import { HttpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { type Format, reply } from './format.ts';

/** One thing that is wrong with a call. */
export interface Problem {
  /** HTTP status. */
  code: number;
  /** Begins with the name of the field, where it is about one. */
  description: string;
}

/** A call that cannot be answered as asked, with one problem for each bad field. */
export class Open311Error extends HttpError {
  override name = 'Open311Error';
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems[0].code, 'Open311', problems[0].description);
    this.problems = problems;
  }
}

/** An error with a single problem. */
export function open311Error(code: number, description: string): Open311Error {
  return new Open311Error([{ code, description }]);
}

/** @throws Open311Error when there is any problem */
export function refuse(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first) throw new Open311Error([first, ...rest]);
}

/** Any error in the standard's shape. */
export function errorReply(error: HttpError, format: Format): Reply {
  const problems =
    error instanceof Open311Error ? error.problems : [{ code: error.statusCode, description: error.message }];
  const plain = problems.map(({ code, description }) => ({ code, description }));
  return reply(format, 'errors', plain, error.statusCode);
}
