import { randomInt } from 'node:crypto';

/** Symbols people do not mix up when read aloud or copied: no 0 O 1 I L U S 5 B 8. */
const ALPHABET = '234679ACDEFGHJKMNPQRTVWXYZ';

function checkCharacter(body: string): string {
  // Weighted sum modulo 26 with weights coprime to 26 at each place: catches every single wrong symbol,
  // and nearly every swap of neighbours.
  const weights = [1, 3, 5, 7, 9, 11, 15, 17, 19, 21, 23, 25];
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) {
    sum += ALPHABET.indexOf(body[i] as string) * (weights[i % weights.length] as number);
  }
  return ALPHABET[sum % ALPHABET.length] as string;
}

/**
 * A new reference in the shape `NOR-7F3K-9Q`: the council's prefix, five random symbols and a check character.
 * It is easy to read aloud and it is no secret: alone it may open a status, never a name or an address.
 *
 * @param random a source of whole numbers below its argument; tests hand in a seeded one
 */
export function newReference(prefix: string, random: (below: number) => number = randomInt): string {
  let body = '';
  for (let i = 0; i < 5; i += 1) body += ALPHABET[random(ALPHABET.length)];
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4)}${checkCharacter(body)}`;
}

/**
 * A reference as somebody typed or said it, in its one proper form, or undefined when it can't be one
 * (wrong length, wrong check character). Case, spaces and hyphens do not matter.
 */
export function parseReference(prefix: string, text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const body = bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
  if (body.length !== 6 || [...body].some((symbol) => !ALPHABET.includes(symbol))) return undefined;
  if (checkCharacter(body.slice(0, 5)) !== body[5]) return undefined;
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4)}`;
}

/**
 * All references that a row of keys may stand for, where each key has several symbols: those whose check character is
 * right, a few of hundreds.
 *
 * @param symbolsOf the symbols that stand on a key
 */
export function referencesOnKeys(prefix: string, keys: string, symbolsOf: (key: string) => string): string[] {
  if (keys.length !== 6) return [];
  const bodies = [...keys].reduce(
    (begun, key) => begun.flatMap((body) => [...symbolsOf(key)].map((symbol) => body + symbol)),
    [''],
  );
  return bodies.flatMap((body) => parseReference(prefix, body) ?? []);
}

/** A code in a message, in one or two pieces: "K7PM-3WRTX", "k7pm 3wrtx". */
const CODE = /(?<![A-Z0-9])([A-Z0-9]{4})[\s-]?([A-Z0-9]{5})(?![A-Z0-9])/g;

/**
 * A new code in the shape `XXXX-XXXXX`: eight random symbols and a check character. A form is saved under it. Whoever
 * has the code has the form, so it is longer than a reference.
 *
 * @param random a source of whole numbers below its argument; tests hand in a seeded one
 */
export function newCode(random: (below: number) => number = randomInt): string {
  let body = '';
  for (let i = 0; i < 8; i += 1) body += ALPHABET[random(ALPHABET.length)];
  return `${body.slice(0, 4)}-${body.slice(4)}${checkCharacter(body)}`;
}

/**
 * The first code of a saved form in what somebody typed or said ("continue with k7pm-3wrtx"), in its one proper form,
 * or undefined when there is none (wrong length, wrong check character). Case, space and hyphen do not matter.
 */
export function parseCode(text: string): string | undefined {
  for (const [, first = '', last = ''] of text.toUpperCase().matchAll(CODE)) {
    const symbols = first + last;
    if ([...symbols].some((symbol) => !ALPHABET.includes(symbol))) continue;
    if (checkCharacter(symbols.slice(0, 8)) === symbols[8]) return `${first}-${last}`;
  }
  return undefined;
}
