/** An answer other than success, said in words a resident can be shown. Nothing of the cause reaches the client. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly statusCode: number;
  /** Short, stable, for programs. */
  readonly code: string;
  /** Seconds after which trying again may help. */
  readonly retryAfter: number | undefined;

  /** @param message plain English, shown as it is */
  constructor(
    statusCode: number,
    code: string,
    message: string,
    options: { retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.statusCode = statusCode;
    this.code = code;
    this.retryAfter = options.retryAfter;
  }
}

const WORDS: Record<number, [code: string, message: string]> = {
  400: ['BadArgument', 'We could not read this request.'],
  404: ['NotFound', 'There is nothing at this address.'],
  405: ['MethodNotAllowed', 'This address does not take this kind of request.'],
  408: ['RequestTimeout', 'The request took too long to arrive. Try again.'],
  413: ['TooLarge', 'This is more than we can take at once.'],
  415: ['UnsupportedMediaType', 'We cannot read content of this type.'],
  429: ['TooManyRequests', 'There were too many requests. Wait a little, then try again.'],
  503: ['ServiceUnavailable', 'The service is busy. Wait a little, then try again.'],
};
const SERVICE_ERROR: [code: string, message: string] = ['ServiceError', 'Something went wrong. Try again.'];

/** An error with the usual code and words of its status. */
export function httpError(statusCode: number, options: { retryAfter?: number; cause?: unknown } = {}): HttpError {
  const [code, message] = WORDS[statusCode] ?? SERVICE_ERROR;
  return new HttpError(statusCode, code, message, options);
}

/** Seconds after which a database that is away is worth another try. */
const STORAGE_RETRY = 5;

/** The answer to whatever was thrown: the router's errors keep their status, storage that is away is 503, the rest is 500. */
export function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  if (name === 'StorageUnavailableError') return httpError(503, { retryAfter: STORAGE_RETRY, cause: error });
  const known = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
  // 444 is restify's mark for a client that hung up: nobody reads the answer.
  return httpError(known && statusCode !== 444 ? statusCode : known ? 400 : 500, { cause: error });
}
