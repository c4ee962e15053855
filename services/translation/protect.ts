/** A text whose harmless words may be translated; the rest is kept here. */
export interface Protected {
  /** The text with `{0}`, `{1}` … where something stands that must not change. */
  masked: string;
  /** What stands there in the translation: the original, or the glossary's word for it. */
  kept: readonly string[];
}

/** A term of the council's, and what it is called in the other language. */
export interface Term {
  term: string;
  means: string;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
/** What British streets and places are called by. */
const PLACE_WORDS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Way|Hill|Court|Crescent|Gardens|Place|Plain|Park|Terrace|Green|Square|Walk|Row|Gate|Yard|Loke|View|Rise|Mews|Grove|Bridge|House|Flats';

/** What passes through unchanged, the greedier first. All digits do: no number, and so no card, is ever sent. */
const SPANS = [
  // A place that was kept before, or anything in braces that could be taken for one.
  String.raw`\{[^{}]*\}|[{}]`,
  String.raw`(?:https?:\/\/|www\.)[^\s<>"']*[^\s<>"'.,;:!?)\]،؛؟。]`,
  String.raw`[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`,
  String.raw`\b[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:gov\.uk|org\.uk|co\.uk|uk|com|org)(?:\/[^\s]*[^\s.,;:!?)])?`,
  // References and codes: NOR-7F3K-9Q, K7PM-3WRTX.
  String.raw`\b(?=[A-Z\d-]*\d)[A-Z\d]{2,}(?:-[A-Z\d]{2,})+\b`,
  // Postcodes.
  String.raw`\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s?\d[A-Za-z]{2}\b`,
  // 12 Alder Road, Magdalen Street, St. Benedicts Street, Prince of Wales Road.
  String.raw`(?:\b\d+[A-Za-z]?,?\s+)?\b(?:${NAME}\.?\s+(?:(?:of|the|and|upon)\s+)*){1,4}(?:${PLACE_WORDS})\b`,
  // Money, phone numbers, dates, times and numbers, in the digits of any script.
  String.raw`[£€$]\s?\p{Nd}[\p{Nd}.,]*\p{Nd}|[£€$]\s?\p{Nd}|(?:\+|\b0)\p{Nd}[\p{Nd}\s()-]{6,}\p{Nd}`,
  String.raw`\p{Nd}[\p{Nd}.,:/\s-]*\p{Nd}\s?(?:am|pm|a\.m\.|p\.m\.)?(?![\p{L}])|\p{Nd}[\p{Nd}.,:/]*\p{L}{0,2}(?![\p{L}])|\p{Nd}+`,
  // Two or more names in a row: a person, a place, a body.
  String.raw`(?<=[\p{L}\p{M}\p{Nd},;:،]\s)${NAME}(?:\s+${NAME})+`,
] as const;

/** A name and how to reach somebody, as people answer who are asked for both: "Jan Nowak, 07700 900123". */
const nameAndContact = new RegExp(
  String.raw`(?<=^\s*)${NAME}(?:\s+${NAME}){0,3}(?=[\s,;:-]+(?:\+?\p{Nd}[\p{Nd}\s()-]{6,}|\S+@\S+)\s*$)`,
  'gu',
);

/** In these languages every thing has a capital letter, or a text has no more than a few. */
const CAPITALS_SAY_NOTHING = new Set(['de']);
const NAMES_IN_A_ROW = SPANS.length - 1;

const everything = new RegExp(SPANS.map((span) => `(?:${span})`).join('|'), 'gu');
const butNames = new RegExp(
  SPANS.slice(0, NAMES_IN_A_ROW)
    .map((span) => `(?:${span})`)
    .join('|'),
  'gu',
);
/** Written small, "magdalen street" is a place too; in English "the street" is none. */
const smallPlace =
  /(?:\b\d+[A-Za-z]?,?\s+)?\b[A-Za-z'’-]+\s+(?:street|road|avenue|lane|close|drive|hill|court|crescent|gardens)\b/giu;

/** Takes out of a text what must come through unchanged, and the council's terms, which have a word of their own. */
export function protect(text: string, terms: readonly Term[], from: string | undefined): Protected {
  const kept: string[] = [];
  const spans: { start: number; end: number; stays: string }[] = [];
  const add = (start: number, end: number, stays: string): void => {
    if (!spans.some((span) => start < span.end && span.start < end)) spans.push({ start, end, stays });
  };
  for (const { pattern, means } of terms.map(finder)) {
    for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length, means);
  }
  const patterns = [CAPITALS_SAY_NOTHING.has(from ?? '') ? butNames : everything];
  if (from !== 'en') patterns.unshift(smallPlace, nameAndContact);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length, match[0]);
  }
  let masked = '';
  let at = 0;
  for (const { start, end, stays } of spans.sort((a, b) => a.start - b.start)) {
    masked += `${text.slice(at, start)}{${kept.length}}`;
    kept.push(stays);
    at = end;
  }
  return { masked: masked + text.slice(at), kept };
}

/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function finder({ term, means }: Term): { pattern: RegExp; means: string } {
  const written = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  if (UNSPACED.test(term)) return { pattern: new RegExp(written, 'giu'), means };
  return { pattern: new RegExp(`(?<![\\p{L}\\p{M}])${written}(?![\\p{L}\\p{M}])`, 'giu'), means };
}

/** A place as translators bend it: other digits, other brackets, spaces inside. */
const BENT_PLACE = /[{｛〈【]\s*(\p{Nd}+)\s*[}｝〉】]/gu;

/**
 * Puts back what was kept.
 *
 * @returns undefined when the translation lost, doubled or invented a place: it cannot be trusted then
 */
export function restore(translated: string, kept: readonly string[]): string | undefined {
  const found: number[] = [];
  const text = translated.replace(BENT_PLACE, (_whole, digits: string) => {
    const index = Number(plainDigits(digits));
    found.push(index);
    return kept[index] === undefined ? '' : `\u0000${index}\u0000`;
  });
  const isWhole = found.length === kept.length && new Set(found).size === found.length;
  if (!isWhole || found.some((index) => kept[index] === undefined) || /[{}]/.test(text)) return undefined;
  return text.replace(/\0(\d+)\0/g, (_whole, index: string) => kept[Number(index)] as string);
}

/** The words between the places: sent by themselves they cannot lose one. Odd members are places. */
export function pieces(masked: string): string[] {
  return masked.split(/\{(\d+)\}/);
}

/** Digits of any script as 0 to 9. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  // Each script's ten digits stand in a row; the first is the one before which no digit stands.
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
