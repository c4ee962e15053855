import { createHash } from 'node:crypto';

/** Symbols people do not mix up when they copy a link, as in references. */
const ALPHABET = '234679acdefghjkmnpqrtvwxyz';
const LENGTH = 14;
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/**
 * What follows `/pay/` in a pay link: 14 symbols, 65 bits. Whoever has it sees what is to be paid, so it is far longer
 * than a reference; and it has no hyphen, so that it is never taken for the code of a saved form.
 *
 * @param id a new opaque id of 128 random bits, whose chance it draws on
 */
export function payCode(id: string): string {
  const bytes = createHash('sha256').update(`pay ${id}`).digest();
  let code = '';
  for (let at = 0; at < LENGTH; at += 1) code += ALPHABET[bytes.readUInt16BE(at * 2) % ALPHABET.length];
  return code;
}

/** A code as it stands in an address, in its one form; undefined when it can be none. */
export function parsePayCode(text: string): string | undefined {
  const code = text.toLowerCase();
  return CODE.test(code) ? code : undefined;
}
