import type { Reply } from '../http/reply.ts';
import { type Plain, type Root, toXml } from './xml.ts';

/** The forms an answer can have, by the suffix of its address. XML is the one the standard requires. */
export const FORMATS = ['xml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Record<Format, string> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Parts the last piece of an address, "noise.xml", or gives undefined when its suffix is another. */
export function readSuffix(file: string): { name: string; format: Format } | undefined {
  const dot = file.lastIndexOf('.');
  const format = FORMATS.find((known) => known === file.slice(dot + 1));
  return dot > 0 && format ? { name: file.slice(0, dot), format } : undefined;
}

/** An answer. Anybody's page may read it: there is nothing in it that is not public. */
export function reply(format: Format, root: Root, value: Plain, status = 200): Reply {
  return {
    status,
    body: format === 'xml' ? toXml(root, value) : JSON.stringify(value),
    headers: { 'Content-Type': TYPES[format], 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
  };
}
