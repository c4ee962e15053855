/** A house and its street, as they stand in an address. Lower case, without accents and marks. */
export interface StreetAddress {
  /** "12", "12a", "12-14"; absent where the address names a street alone. */
  number?: string;
  /** "alder road". */
  street: string;
}

/** Words that end a street's name, with the short forms people type. */
const STREET_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    road: ['rd'],
    street: ['st', 'str'],
    avenue: ['ave', 'av'],
    lane: ['ln'],
    close: ['cl', 'clo'],
    drive: ['dr'],
    court: ['ct', 'crt'],
    crescent: ['cres', 'cr'],
    gardens: ['gdns', 'gdn', 'garden'],
    place: ['pl'],
    square: ['sq'],
    terrace: ['terr', 'ter'],
    grove: ['gr', 'grv'],
    way: ['wy'],
    walk: ['wk'],
    hill: [],
    rise: [],
    row: [],
    mews: [],
    yard: [],
    alley: [],
    loke: [],
    plain: [],
    meadow: [],
    parade: [],
    quay: [],
    wharf: [],
  }).flatMap(([type, short]) => [type, ...short].map((word) => [word, type] as const)),
);

/** Words that stand before a street's name and are no part of it. */
const BEFORE_A_NAME = new Set(
  'a an and at behind beside by corner flat from in into is my near next no number of off on opposite our outside past the to unit'.split(
    ' ',
  ),
);
/** "Prince of Wales Road" and "The Close" hold words that otherwise begin a name. */
const INSIDE_A_NAME = new Set(['of', 'the', 'and']);
const LONGEST_NAME = 4;
const HOUSE_NUMBER = /^\d{1,4}[a-z]?(-\d{1,4}[a-z]?)?$/;

/** An address in plain words: lower case, no accents, no marks but commas between its parts. */
export function addressParts(address: string): string[][] {
  return address
    .normalize('NFKD')
    .replace(/\p{M}|['’`]/gu, '')
    .toLowerCase()
    .replace(/(\d[a-z]?)\s*[-–/]\s*(?=\d)/g, '$1-')
    .split(/[,;\n]/)
    .map((part) => part.split(/[^\p{L}\p{N}-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((part) => part.length > 0);
}

/**
 * The first street named in an address, and its house number: "12, Alder Rd.", "Flat 2, 12 Alder Road, NR3 1AB" and
 * "Alder Road 12" all give 12 and "alder road". Undefined when no word of it is a kind of street.
 */
export function readStreetAddress(address: string): StreetAddress | undefined {
  const parts = addressParts(address);
  for (const [index, words] of parts.entries()) {
    const found = findStreet(words);
    if (!found) continue;
    const before = found.start > 0 ? words[found.start - 1] : parts[index - 1]?.at(-1);
    const number = [before, words[found.end]].find((word) => word !== undefined && HOUSE_NUMBER.test(word));
    return number === undefined ? { street: found.street } : { number, street: found.street };
  }
  return undefined;
}

function findStreet(words: string[]): { street: string; start: number; end: number } | undefined {
  for (let end = 1; end < words.length; end += 1) {
    let type = STREET_TYPES.get(words[end] as string);
    const start = nameStart(words, end);
    if (type === undefined || start === end) continue;
    let last = end;
    // "St" in the middle of a name is a saint, and "Church Lane Close" ends with its last word.
    for (let next = end + 1; next <= end + (words[end] === 'st' ? 2 : 1); next += 1) {
      const further = STREET_TYPES.get(words[next] ?? '');
      if (further === undefined) continue;
      type = further;
      last = next;
      break;
    }
    const name = words.slice(start, last).map((word) => (word === 'st' ? word : (STREET_TYPES.get(word) ?? word)));
    return { street: [...name, type].join(' '), start, end: last + 1 };
  }
  return undefined;
}

function nameStart(words: string[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME) {
    const word = words[start - 1] as string;
    const inside = INSIDE_A_NAME.has(word) && start < end && isName(words[start - 2]);
    if (!inside && !isName(word)) break;
    start -= 1;
  }
  return start;
}

function isName(word: string | undefined): boolean {
  return word !== undefined && !BEFORE_A_NAME.has(word) && !/^\d/.test(word);
}
