import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

/** Longest number, token or word for a status that is kept. */
const MOST_CODE = 100;
/** Longest note: it is told to residents. */
const MOST_NOTE = 1000;
/** Reports and changes in one answer; the standard's own bound. */
const MOST_ITEMS = 1000;

const isEmpty = (value: unknown): boolean => value === null || value === '';

/** JSON servers write numbers as numbers, and nothing as nothing, null or an empty text. */
const Words = (most: number) =>
  z.preprocess(
    (value) => (isEmpty(value) ? undefined : typeof value === 'number' ? String(value) : value),
    z
      .string()
      .transform((text) => plain(text))
      .pipe(z.string().max(most))
      .optional(),
  );
const Id = Words(MOST_CODE);
const Instant = z.preprocess(
  (value) => (isEmpty(value) ? undefined : value),
  z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text).toISOString())
    .optional(),
);
/** A note that is too long is cut, rather than the whole answer refused. */
const Note = z
  .preprocess((value) => (isEmpty(value) ? undefined : value), z.string().optional())
  .transform((text) => (text === undefined ? undefined : plain(text).slice(0, MOST_NOTE)));

/** The answer to a report, and to a token: a number, or a token until there is one. */
export const Receipts = z
  .array(z.object({ service_request_id: Id, token: Id }))
  .min(1)
  .refine(([first]) => first?.service_request_id !== undefined || first?.token !== undefined);

/** The answer to an update. */
export const UpdateReceipts = z.array(z.object({ update_id: Id })).min(1);

/** Reports as they stand there. */
export const Requests = z
  .array(
    z.object({
      service_request_id: Id,
      status: Id,
      status_notes: Note,
      description: z.preprocess((value) => value ?? '', z.string()),
      updated_datetime: Instant,
    }),
  )
  .max(MOST_ITEMS);

/** Changes of reports, by FixMyStreet's extension. */
export const RequestUpdates = z
  .array(z.object({ service_request_id: Id, status: Id, description: Note, updated_datetime: Instant }))
  .max(MOST_ITEMS);

const LISTS = new Set(['service_requests.request', 'service_request_updates.request_update']);

const parser = new XMLParser({
  parseTagValue: false,
  isArray: (_name, path) => LISTS.has(String(path)),
});

/**
 * An answer as JSON has it: XML loses the elements that only hold others.
 *
 * @returns undefined when it is no document of that format
 */
export function readDocument(text: string, format: 'xml' | 'json'): unknown {
  if (format === 'json') {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
  // Nobody honest defines entities here.
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) return undefined;
  const [[, root] = []] = Object.entries(parser.parse(text) as Record<string, unknown>).filter(
    ([name]) => !name.startsWith('?'),
  );
  if (root === '') return [];
  const [items] = Object.values((root ?? {}) as Record<string, unknown>);
  return items;
}

/** One line of ordinary characters. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
