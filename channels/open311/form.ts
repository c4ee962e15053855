import type { IncomingMessage } from 'node:http';
import { cleanText } from '../http/clean-text.ts';
import { readBody } from '../http/request-body.ts';
import { open311Error, type Problem } from './errors.ts';

/** Bytes of a form. The longest description takes 36 KB when each of its characters is escaped. */
const MOST_BYTES = 128 * 1024;
const MOST_FIELDS = 200;
const ATTRIBUTE = /^attribute\[([A-Za-z][\w.-]{0,63})\](\[\])?$/;

/** A posted form: values by name, without those left empty. An attribute may have several. */
export interface Form {
  fields: ReadonlyMap<string, readonly string[]>;
  attributes: ReadonlyMap<string, readonly string[]>;
  /** All that was sent, as it was sent, but for the key. Two equal forms have it equal. */
  content: string;
  problems: Problem[];
}

/**
 * Reads a form. Both ways of writing several values are taken, `attribute[CODE][]` and `attribute[CODE]` repeated.
 *
 * @throws Open311Error 415 when it is no form in UTF-8, 400 when it has more than 200 fields
 * @throws HttpError 413 above 128 KB
 */
export async function readForm(req: IncomingMessage): Promise<Form> {
  checkType(req.headers['content-type'] ?? '');
  const body = await readBody(req, MOST_BYTES);
  const pairs = [...new URLSearchParams(body.toString('utf8'))];
  if (pairs.length > MOST_FIELDS) throw open311Error(400, `more than ${MOST_FIELDS} fields`);
  const fields = new Map<string, string[]>();
  const attributes = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const [name, raw] of pairs) {
    const value = cleanText(raw);
    const code = ATTRIBUTE.exec(name)?.[1];
    if (name.startsWith('attribute[') && code === undefined) {
      problems.push({ code: 400, description: `${cleanText(name).slice(0, 80)}: no name of an attribute` });
    } else if (value !== '') add(code === undefined ? fields : attributes, code ?? name, value);
  }
  return { fields, attributes, content: JSON.stringify(pairs.filter(([name]) => name !== 'api_key')), problems };
}

function checkType(header: string): void {
  const [type = '', ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const utf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (type === 'application/x-www-form-urlencoded' && utf8) return;
  throw open311Error(415, 'Content-Type: send application/x-www-form-urlencoded; charset=utf-8');
}

function add(values: Map<string, string[]>, name: string, value: string): void {
  const known = values.get(name);
  if (known) known.push(value);
  else values.set(name, [value]);
}
