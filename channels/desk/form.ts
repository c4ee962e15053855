import { z } from 'zod';
import { cleanText } from '../http/clean-text.ts';
import { httpError } from '../http/http-error.ts';
import { readBody } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { CSRF_FIELD, MOST_FORM } from './guard.ts';

/** Characters of a line, and of a longer text. */
const LINE = 200;
const TEXT = 4_000;

/** One line that somebody filled in. */
export const Line = z
  .string()
  .transform((text) => cleanText(text).replace(/\s+/g, ' '))
  .pipe(z.string().max(LINE, { error: `Use ${LINE} characters or fewer.` }));

/** A line that must be filled in. */
export const NeededLine = Line.pipe(z.string().min(1, { error: 'Fill this in.' }));

/** A longer text. */
export const Text = z
  .string()
  .transform(cleanText)
  .pipe(z.string().max(TEXT, { error: `Use ${TEXT.toLocaleString('en-GB')} characters or fewer.` }));

/** A longer text that must be written. */
export const NeededText = Text.pipe(z.string().min(1, { error: 'Fill this in.' }));

/** A London calendar date, as a date field sends it. */
export const DateField = z.iso.date({ error: 'Give a date.' });

/** What was wrong with what was filled in, by field; '' is for the whole. */
export type Problems = Record<string, string>;

/** Something in a form that was taken, or what is wrong with it. */
export type Taken<T> = { value: T } | { problems: Problems };

/**
 * Reads a form of the desk.
 *
 * @throws HttpError 413 when it is too long, 415 when it is no form
 */
export async function readDeskForm({ raw, headers }: RouteRequest): Promise<URLSearchParams> {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') throw httpError(415);
  return new URLSearchParams((await readBody(raw, MOST_FORM)).toString('utf8'));
}

/** A form's fields as an object: lists for fields whose names end in `[]`, empty ones left out. */
export function fieldsOf(form: URLSearchParams): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name === CSRF_FIELD) continue;
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = form.getAll(name).filter((value) => value !== '');
    else if (form.get(name) !== '') fields[name] = form.get(name);
  }
  return fields;
}

/** Checks what was filled in, or was sent as JSON. */
export function take<S extends z.ZodType>(schema: S, given: unknown): Taken<z.output<S>> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data };
  const problems: Problems = {};
  for (const { path, message, code } of parsed.error.issues)
    problems[path.map(String).join('.')] ??= code === 'invalid_type' ? 'Fill this in.' : readable(message);
  return { problems };
}

/** What the schema library says by itself is for programmers: all the codes in a row. */
function readable(message: string): string {
  return message.startsWith('Invalid option') ? 'Choose one of the list.' : message;
}
