import { XMLBuilder } from 'fast-xml-parser';

/** An answer as JSON has it. What is undefined is left out. */
export type Plain = string | number | boolean | undefined | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** The outermost elements of the standard. */
export type Root =
  | 'discovery'
  | 'services'
  | 'service_definition'
  | 'service_requests'
  | 'service_request_updates'
  | 'errors';

/** In XML each item of a list is an element of its own, named in the singular. */
const ITEMS: Record<string, string> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  endpoints: 'endpoint',
  formats: 'format',
  service_requests: 'request',
  service_request_updates: 'request_update',
  errors: 'error',
};

const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  // The builder leaves `]]>` as it is, which ends a document early: escaping is done here.
  processEntities: false,
  tagValueProcessor: (_name, value) => escapeText(String(value)),
});

/** An answer as an XML document: the same content as its JSON, with the outer element JSON goes without. */
export function toXml(root: Root, value: Plain): string {
  return builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' }, [root]: nest(root, value) });
}

function nest(name: string, value: Plain): unknown {
  if (Array.isArray(value)) {
    const item = ITEMS[name] ?? 'item';
    return value.length === 0 ? '' : { [item]: value.map((each: Plain) => nest(item, each)) };
  }
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value as PlainObject).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, nest(key, field)]));
}

/** Characters that XML 1.0 does not allow, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(ILLEGAL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
