/** A UK postcode in two parts: "NR3" and "1AB". */
export interface Postcode {
  outward: string;
  inward: string;
}

/** Reads a postcode however it is spaced and cased, or undefined when it is not shaped like one. */
export function readPostcode(text: string): Postcode | undefined {
  const bare = text.toUpperCase().replace(/\s/g, '');
  const match = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(bare);
  return match ? { outward: match[1] as string, inward: match[2] as string } : undefined;
}

/** As it is written: "NR3 1AB". */
export function writePostcode(postcode: Postcode): string {
  return `${postcode.outward} ${postcode.inward}`;
}
