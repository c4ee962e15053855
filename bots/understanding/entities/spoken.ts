import { parseCode } from '../../../services/reference.ts';
import { SPOKEN_DIGITS, SPOKEN_REPEATS } from '../../steps/spoken-digits.ts';
import { type Token, tokenise } from '../tokens.ts';
import { findPhones } from './phone.ts';
import { findPostcodes } from './postcode.ts';
import { findReferences } from './reference.ts';
import type { EntityContext, EntityFinder, Span } from './span.ts';
import { maySpell, spelledLetter } from './spelled-letters.ts';

/** Runs shorter than this, in symbols, are no value: the shortest postcode has five. */
const SHORTEST = 5;
/** Runs longer than this are cut: a telephone number with its country has 14 symbols. */
const LONGEST = 40;
/** Between the symbols of one value. */
const JOINS = new Set(['dash', 'hyphen', 'stroke', 'space', 'um', 'er']);

/** Symbols that were read out one after the other, with the words they were. */
interface Run {
  symbols: string;
  start: number;
  end: number;
}

/**
 * Finds telephone numbers, postcodes and references that are read out symbol by symbol, as speech is written down.
 *
 * | said | found |
 * | --- | --- |
 * | `my number is oh seven seven double oh nine hundred one two three` | `+447700900123` |
 * | `postcode is N R three one A B` | `NR3 1AB` |
 * | `nr three one a b` | `NR3 1AB` |
 * | `reference N O R dash seven F three K dash nine two` | `NOR-7F3K-92` |
 * | `en are three one ay bee` | `NR3 1AB` |
 * | `november romeo three, one alpha bravo` | `NR3 1AB` |
 * | `N for Norwich R for Romeo three one A for apple B as in bread` | `NR3 1AB` |
 * | `en oh are seven eff three kay nine two` | `NOR-7F3K-92` |
 * | `I am Mike, oh seven seven double oh nine double oh one two three` | `+447700900123` |
 * | `are you going to be there on november three` | nothing |
 * | `one or two bags` | nothing |
 * | `I have one two three four bins` | nothing |
 */
export const findSpoken: EntityFinder = (text, context) => {
  const spans: Span[] = [];
  for (const { symbols, start, end } of runs(tokenise(text), context.referencePrefix.toLowerCase())) {
    const found = spokenValue(symbols, context);
    if (found) spans.push({ ...found, start, end });
  }
  return spans;
};

/** The value that symbols make, with its kind. */
function spokenValue(symbols: string, context: EntityContext): Span | undefined {
  return (
    findReferences(symbols, context)[0] ??
    // "Oh" is nought in a number, and may be the letter in anything else.
    findPhones(symbols.replaceAll('o', '0'), context)[0] ??
    // Before a number, letters are the end of something else.
    findPhones(symbols.replace(/^[a-np-z]+/, '').replaceAll('o', '0'), context)[0] ??
    findPostcodes(symbols, context)[0] ??
    // "Oh" is a letter in a reference, when it is not the figure.
    findReferences(symbols.replaceAll('0', 'o'), context)[0]
  );
}

/** A text with what was read out in it written in figures and letters: values, and codes of saved forms. */
export function writeSpoken(text: string, context: Pick<EntityContext, 'referencePrefix'>): string {
  let said = text;
  for (const { symbols, start, end } of runs(tokenise(text), context.referencePrefix.toLowerCase()).reverse()) {
    // Values of these shapes depend on nothing else of the context.
    const written =
      spokenValue(symbols, context as EntityContext)?.value ?? parseCode(symbols) ?? oneTimeCode(symbols, text);
    if (written !== undefined) said = said.slice(0, start) + written + said.slice(end);
  }
  return said;
}

/** A code that proves a phone or e-mail: six figures in words. Written in figures already, they may be an amount. */
function oneTimeCode(symbols: string, text: string): string | undefined {
  return /^\d{6}$/.test(symbols) && !/\d/.test(text) ? symbols : undefined;
}

function runs(tokens: readonly Token[], prefix: string): Run[] {
  const found: Run[] = [];
  let run: Run | undefined;
  let times = 1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const letter = run || maySpell(tokens, at) ? spelledLetter(tokens, at) : undefined;
    const repeats = letter ? undefined : SPOKEN_REPEATS.get(token.word);
    if (repeats) {
      times = repeats;
      continue;
    }
    const symbols = symbolsOf(token, prefix) ?? letter?.letter;
    if (symbols !== undefined && (run?.symbols.length ?? 0) < LONGEST) {
      run ??= { symbols: '', start: token.start, end: token.end };
      run.symbols += symbols.slice(0, 1).repeat(times) + symbols.slice(1);
      at += (letter?.length ?? 1) - 1;
      run.end = (tokens[at] as Token).end;
    } else if (!JOINS.has(token.word)) {
      if (run && run.symbols.length >= SHORTEST) found.push(run);
      run = undefined;
    }
    times = 1;
  }
  if (run && run.symbols.length >= SHORTEST) found.push(run);
  return found;
}

/** What a word of a run stands for: digits, the letters of an area or a prefix said as a word. */
function symbolsOf({ word }: Token, prefix: string): string | undefined {
  const digit = word === 'o' ? undefined : SPOKEN_DIGITS.get(word);
  if (digit) return digit;
  // "Nine hundred" is 9 0 0 in a telephone number.
  if (word === 'hundred') return '00';
  if (/^\d{1,5}$/.test(word)) return word;
  return word === 'nr' || word === prefix ? word : undefined;
}
