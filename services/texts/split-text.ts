import { sizeOf } from './segments.ts';

/** Most that Twilio takes in one text, and that phones put together well. */
const MOST_CHARACTERS = 1_600;
const MOST_SEGMENTS = 10;
/** A cut at the end of a line or sentence is better than one between words, unless it leaves too little. */
const LEAST_FILLED = 0.5;

/**
 * Words as texts that networks take, in order. They are cut at the end of a line, else of a sentence, else between
 * words: a link or a reference stays whole. Only a single word that is longer than a text is cut.
 */
export function splitText(words: string): string[] {
  const texts: string[] = [];
  let rest = words.trim();
  while (rest !== '') {
    const end = fits(rest) ? rest.length : cutOf(rest);
    texts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return texts;
}

function fits(text: string): boolean {
  return text.length <= MOST_CHARACTERS && sizeOf(text).segments <= MOST_SEGMENTS;
}

/** Where the first text of a long one ends. */
function cutOf(text: string): number {
  const most = longestThatFits(text);
  const candidates = [/\n+/g, /(?<=[.!?。؟।])\s+/gu, /\s+/g].map((mark) => lastBefore(text, mark, most));
  const [line = 0, sentence = 0, word = 0] = candidates;
  return [line, sentence].find((end) => end > most * LEAST_FILLED) ?? (word > 0 ? word : most);
}

/** Characters from the front that fit, no letter cut in two. More characters never make fewer segments. */
function longestThatFits(text: string): number {
  let low = 1;
  let high = Math.min(text.length, MOST_CHARACTERS);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return /[\uD800-\uDBFF]/.test(text[low - 1] ?? '') && low > 1 ? low - 1 : low;
}

function lastBefore(text: string, mark: RegExp, most: number): number {
  // One character more is looked at: words may end exactly where there is no more room.
  return [...text.slice(0, most + 1).matchAll(mark)].at(-1)?.index ?? 0;
}
