import { SPOKEN_DIGITS, SPOKEN_FILLERS, SPOKEN_REPEATS, SPOKEN_TENS } from './spoken-digits.ts';

/** What stands in the place of a card number. */
export const CARD_REMOVED = '[card number removed]';

const SHORTEST = 13;
const LONGEST = 19;
/** Marks between two digits of one number; anything else, or more of them, ends it. */
const SEPARATORS = /^[\s.\-‐‑‒–—_*·•,/\u00ad\u200b-\u200f\u2060\ufeff]{1,5}$/u;
/** First code points of the digits 0 to 9 in the scripts of the assistant's languages, and full-width ones. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xff10];

/** Digits that were written or said in one piece. */
interface Chunk {
  digits: string;
  start: number;
  end: number;
  /** A plus stands right before it: it begins a telephone number. */
  plus: boolean;
}

/**
 * Replaces payment card numbers: 13 to 19 digits that pass the Luhn check, with spaces, dashes or dots between them,
 * or read out in words ("double four two…"). Runs before a message is stored or logged. Telephone numbers stay.
 * Takes time in proportion to the text, and never throws.
 */
export function maskCards(text: string): { text: string; found: boolean } {
  const cards = runs(text).flatMap(cardsIn);
  if (cards.length === 0) return { text, found: false };
  let masked = '';
  let from = 0;
  for (const card of cards) {
    masked += text.slice(from, card.start) + CARD_REMOVED;
    from = card.end;
  }
  return { text: masked + text.slice(from), found: true };
}

/** Groups the digits of a text into runs that could be one number or several next to each other. */
function runs(text: string): Chunk[][] {
  const all: Chunk[][] = [[]];
  let repeat: { times: number; start: number } | undefined;
  for (const match of text.matchAll(/\p{Nd}+|[\p{L}\p{M}]+|[^\p{Nd}\p{L}\p{M}]+/gu)) {
    const [piece] = match;
    const run = all.at(-1) as Chunk[];
    const times = SPOKEN_REPEATS.get(piece.toLowerCase());
    if (times) {
      repeat = { times, start: match.index };
      continue;
    }
    const digits = digitsOf(piece);
    if (digits) {
      run.push({
        digits: digits.slice(0, 1).repeat(repeat?.times ?? 1) + digits.slice(1),
        start: repeat?.start ?? match.index,
        end: match.index + piece.length,
        plus: text[match.index - 1] === '+',
      });
    } else if (joinsTens(piece, run, match.index)) {
      continue;
    } else if (!SEPARATORS.test(piece) && !SPOKEN_FILLERS.has(piece.toLowerCase()) && run.length > 0) {
      all.push([]);
    }
    if (digits || !SEPARATORS.test(piece)) repeat = undefined;
  }
  return all.map(mergeTens);
}

/** A word such as "forty" waits, as a chunk of one digit and a mark, for the digit that may follow it. */
function joinsTens(piece: string, run: Chunk[], start: number): boolean {
  const tens = SPOKEN_TENS.get(piece.toLowerCase());
  if (tens) run.push({ digits: `${tens}?`, start, end: start + piece.length, plus: false });
  return tens !== undefined;
}

function mergeTens(run: Chunk[]): Chunk[] {
  const merged: Chunk[] = [];
  for (const chunk of run) {
    const before = merged.at(-1);
    const waits = before?.digits.endsWith('?') ?? false;
    if (before && waits && /^[1-9]$/.test(chunk.digits)) {
      merged[merged.length - 1] = { ...before, digits: before.digits.slice(0, -1) + chunk.digits, end: chunk.end };
      continue;
    }
    if (before && waits) merged[merged.length - 1] = { ...before, digits: `${before.digits.slice(0, -1)}0` };
    merged.push(chunk);
  }
  const last = merged.at(-1);
  if (last?.digits.endsWith('?')) merged[merged.length - 1] = { ...last, digits: `${last.digits.slice(0, -1)}0` };
  return merged;
}

function digitsOf(piece: string): string | undefined {
  const word = SPOKEN_DIGITS.get(piece.toLowerCase());
  if (word) return word;
  if (!/^\p{Nd}/u.test(piece)) return undefined;
  return Array.from(piece, (symbol) => {
    const code = symbol.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    // A digit of a script that nobody here writes passes no check: it is made one that ends the number.
    return zero === undefined ? 'x' : String(code - zero);
  }).join('');
}

function cardsIn(run: readonly Chunk[]): { start: number; end: number }[] {
  const cards: { start: number; end: number }[] = [];
  for (let at = 0; at < run.length; ) {
    const chunk = run[at] as Chunk;
    if (chunk.digits.length > LONGEST) {
      if (holdsCard(chunk.digits)) cards.push({ start: chunk.start, end: chunk.end });
      at += 1;
      continue;
    }
    const phone = phoneLength(run, at);
    const length = phone || cardLength(run, at);
    if (!phone && length) cards.push({ start: chunk.start, end: (run[at + length - 1] as Chunk).end });
    at += length || 1;
  }
  return cards;
}

/** How many chunks from `at` make a card number, the longest choice; 0 when none does. */
function cardLength(run: readonly Chunk[], at: number): number {
  const first = run[at] as Chunk;
  // No card begins with 0; and a row of several chunks that begins with 1, 7, 8 or 9 is other numbers side by side.
  const single = first.digits.length >= SHORTEST;
  if (first.plus || !(single ? /^[1-9]/ : /^[2-6]/).test(first.digits)) return 0;
  let digits = '';
  let best = 0;
  for (let next = at; next < run.length; next += 1) {
    digits += (run[next] as Chunk).digits;
    if (digits.length > LONGEST) break;
    if (digits.length >= SHORTEST && luhn(digits)) best = next + 1 - at;
  }
  return best;
}

/** How many chunks from `at` make a British telephone number, written with 0 or +44 in front; 0 when they do not. */
function phoneLength(run: readonly Chunk[], at: number): number {
  const first = run[at] as Chunk;
  let length = 0;
  for (let next = at; next < run.length && length < 14; next += 1) {
    length += (run[next] as Chunk).digits.length;
    const national = first.digits.startsWith('0') && !first.digits.startsWith('00') && (length === 10 || length === 11);
    const international = first.plus && length === 12;
    // "01632 96000" is complete at ten digits only when nothing follows that makes it eleven.
    if (international || (national && (length === 11 || run[next + 1]?.digits.length !== 1))) return next + 1 - at;
  }
  return 0;
}

/** Whether a card number hides anywhere in one long row of digits. */
function holdsCard(digits: string): boolean {
  for (let at = 0; at + SHORTEST <= digits.length; at += 1) {
    if (!/[2-6]/.test(digits[at] ?? '')) continue;
    for (let length = SHORTEST; length <= LONGEST && at + length <= digits.length; length += 1) {
      if (luhn(digits.slice(at, at + length))) return true;
    }
  }
  return false;
}

function luhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let back = 0; back < digits.length; back += 1) {
    const digit = Number(digits[digits.length - 1 - back]);
    const doubled = digit * 2;
    sum += back % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  // All noughts pass the sum and are no card.
  return sum % 10 === 0 && sum > 0;
}
