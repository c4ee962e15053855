import { cleanText } from '../http/clean-text.ts';
import type { Reply } from '../http/reply.ts';

/** What a spreadsheet takes for a formula, also in full width. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** A cell that says what it says and does nothing. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = cleanText(value);
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

type Cells = readonly (string | number)[];

/** A file for a spreadsheet. */
export function csvReply(name: string, heads: readonly string[], rows: readonly Cells[]): Reply {
  return { status: 200, headers: headersOf(name), body: BEGINNING + linesOf([heads, ...rows]) };
}

/** The same of what is too much to be held at once: it is sent as it is read. */
export function csvStream(name: string, heads: readonly string[], pieces: AsyncIterable<readonly Cells[]>): Reply {
  async function* body(): AsyncGenerator<string> {
    yield BEGINNING + linesOf([heads]);
    for await (const rows of pieces) yield linesOf(rows);
  }
  return { status: 200, headers: headersOf(name), body: body() };
}

/** Tells spreadsheets that it is UTF-8. */
const BEGINNING = '\uFEFF';

const linesOf = (rows: readonly Cells[]): string => rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

const headersOf = (name: string): Reply['headers'] => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}.csv"`,
  'Cache-Control': 'no-store',
});
