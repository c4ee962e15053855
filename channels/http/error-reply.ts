import { asHttpError } from './http-error.ts';
import { jsonError, type Reply } from './reply.ts';
import type { ServerParts, Territory } from './server-parts.ts';

/** The answer to an error, in the shape of the route it met, with `Retry-After` where it helps. Faults of ours are logged. */
export function errorReply(
  own: ServerParts,
  definition: Territory | undefined,
  error: unknown,
  acceptLanguage?: string,
): Reply {
  const known = asHttpError(error);
  if (known.statusCode >= 500) {
    const cause = (known.cause ?? known) as { name?: unknown; stack?: unknown };
    own.log.error(
      { route: definition?.path, status: known.statusCode, error: cause.name, at: placeOf(cause.stack) },
      'request failed',
    );
  }
  const reply = definition?.errors ? definition.errors(known, acceptLanguage) : jsonError(known);
  if (known.retryAfter === undefined) return reply;
  return { ...reply, headers: { ...reply.headers, 'Retry-After': String(known.retryAfter) } };
}

/** The innermost line of a stack. Its first line is the message, which may quote what a resident wrote. */
function placeOf(stack: unknown): string | undefined {
  return typeof stack === 'string' ? /^\s+at .+$/m.exec(stack)?.[0].trim() : undefined;
}
