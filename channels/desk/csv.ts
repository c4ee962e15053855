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

/** A file for a spreadsheet. */
export function csvReply(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Reply {
  const lines = [heads, ...rows].map((cells) => cells.map(cell).join(','));
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
    // The mark at the head tells spreadsheets that it is UTF-8.
    body: `\uFEFF${lines.join('\r\n')}\r\n`,
  };
}
