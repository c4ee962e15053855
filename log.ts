import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** Fields that never reach a log, wherever they stand. */
const SECRET = [
  'text',
  'address',
  'phone',
  'email',
  'name',
  'description',
  'token',
  'secret',
  'authorization',
  'parameters',
];

/**
 * Structured logs, one JSON object a line. They carry ids of turns and conversations, codes and times; never words,
 * names or numbers of residents. Of an error only its class, its place and our own message are kept: a library's
 * message may quote what it was given.
 *
 * @param destination where the lines go; standard output unless a test reads them
 */
export function createLog(level: Config['LOG_LEVEL'], destination: DestinationStream = pino.destination(1)): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: [...SECRET, ...SECRET.map((name) => `*.${name}`)], remove: true },
    serializers: { err: describeError },
  };
  return pino(options, destination);
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, errcode, error: inner } = error as Error & { code?: unknown; errcode?: unknown; error?: unknown };
  // Bot Framework's dialogs wrap what was thrown in a property of their own.
  const cause = error.cause ?? inner;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code: code ?? errcode,
    at: frames.slice(0, 6).map((line) =>
      line
        .trim()
        .replace(/^at /, '')
        .replace(/\(?file:.*\/(?=[^/]+\/[^/]+:)/, '('),
    ),
    cause: cause === undefined ? undefined : describeError(cause),
  };
}
