import { httpError } from './http-error.ts';

/** Bounds no honest request comes near. */
const MOST_DEEP = 32;
const MOST_VALUES = 2_000;
/** A key that reaches an object's prototype when somebody copies it. */
const FORBIDDEN_KEY = '__proto__';

/**
 * Parses JSON from outside.
 *
 * @param bytes must be UTF-8
 * @throws HttpError 400 when it is no JSON, nested too deep, too many values, or has a key `__proto__`
 */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw httpError(400, { cause: error });
  }
  checkShape(value);
  return value;
}

/** Level by level, not by recursion: the depth is the sender's choice. */
function checkShape(value: unknown): void {
  let level = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > MOST_DEEP || values > MOST_VALUES) throw httpError(400);
    level = level.flatMap(children);
  }
}

function children(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, FORBIDDEN_KEY)) throw httpError(400);
  return Object.values(value);
}
