import { z } from 'zod';
import type { ServiceRequestFilter, StatusChangeFilter } from '../../services/cases/cases.ts';
import { parseReference } from '../../services/reference.ts';
import type { Open311Deps } from './deps.ts';
import { open311Error, refuse } from './errors.ts';
import { readInstant } from './instant.ts';

const DAY = 86_400_000;
/** By the standard: the most a range of dates may span, and what it is when none is given. */
const LONGEST_RANGE = 90 * DAY;
const MOST_ROWS = 1_000;
/** Rows that may be turned over by pages; beyond, a shorter range finds them. */
const DEEPEST_ROW = 100_000;
const MOST_IDS = 100;
/** What a system that gives no dates has not heard of yet. */
const RECENT_UPDATES = DAY;

const Instant = z.string().transform((text, context) => {
  const instant = readInstant(text);
  if (instant) return instant;
  context.addIssue('write it as 2026-11-23T09:30:00Z');
  return z.NEVER;
});
const whole = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'not a whole number of 1 or more')
    .transform(Number)
    .refine((value) => value <= most, `at most ${most}`);
const Range = { start_date: Instant.optional(), end_date: Instant.optional() };
const Pages = { page: whole(DEEPEST_ROW).default(1), page_size: whole(MOST_ROWS).default(MOST_ROWS) };
const commaList = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const RequestsQuery = z.object({
  service_request_id: commaList.refine((ids) => ids.length <= MOST_IDS, `more than ${MOST_IDS}`).optional(),
  service_code: commaList.optional(),
  status: commaList.pipe(z.array(z.enum(['open', 'closed'], 'open or closed'))).optional(),
  ...Range,
  ...Pages,
});
const UpdatesQuery = z.object({ ...Range, ...Pages });

/**
 * Which reports a call asks for: of the last 90 days where it names no dates. Ids come before all other filters.
 *
 * @throws Open311Error 400 for each field that cannot be understood
 */
export function readRequestsQuery(query: URLSearchParams, deps: Open311Deps): ServiceRequestFilter {
  const { service_request_id: ids, service_code, status, ...rest } = parse(RequestsQuery, query);
  const pages = readPages(rest);
  if (ids) {
    const { reference_prefix } = deps.council;
    const references = ids.map((id) => parseReference(reference_prefix, id)).filter((id) => id !== undefined);
    return { references, publicOnly: true, ...pages };
  }
  return {
    publicOnly: true,
    ...(service_code ? { categories: service_code } : {}),
    ...(status ? { status } : {}),
    ...readRange(rest, LONGEST_RANGE, deps.now()),
    ...pages,
  };
}

/**
 * Which changes of status a call asks for: of the last day where it names no dates.
 *
 * @throws Open311Error 400 for each field that cannot be understood
 */
export function readUpdatesQuery(query: URLSearchParams, deps: Open311Deps): StatusChangeFilter {
  const parsed = parse(UpdatesQuery, query);
  return { publicOnly: true, ...readRange(parsed, RECENT_UPDATES, deps.now()), ...readPages(parsed) };
}

function parse<T>(schema: z.ZodType<T>, query: URLSearchParams): T {
  const given = [...query].filter(([, value]) => value.trim() !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  refuse(
    parsed.error.issues.map(({ path, message }) => ({ code: 400, description: `${String(path[0])}: ${message}` })),
  );
  throw open311Error(400, 'the query could not be read');
}

function readPages({ page, page_size: pageSize }: { page: number; page_size: number }) {
  if (page * pageSize > DEEPEST_ROW) throw open311Error(400, `page: at most ${DEEPEST_ROW} rows, give a shorter range`);
  return { page, pageSize };
}

function readRange(
  { start_date: start, end_date: end }: { start_date?: Date | undefined; end_date?: Date | undefined },
  span: number,
  now: Date,
): { from: string; to: string } {
  // Instants are shown without fractions, so the last second is wanted to its end.
  const to = end
    ? end.getTime() + 999
    : start
      ? Math.min(start.getTime() + LONGEST_RANGE, now.getTime())
      : now.getTime();
  const from = start ? start.getTime() : (end?.getTime() ?? to) - span;
  if (to - from > LONGEST_RANGE + 999) throw open311Error(400, 'end_date: a range spans at most 90 days');
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
