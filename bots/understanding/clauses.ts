import { type PhraseTable, sentenceEnds, type Token } from './tokens.ts';

/** More pieces than this are not looked at: one wish and a second are all that is wanted. */
const MOST_CLAUSES = 20;

/** A piece of a text that may hold a wish of its own: its words from `from` up to `to`. */
export interface Clause {
  from: number;
  to: number;
  /** A phrase such as "and also" opens it: a second wish is to be expected. */
  joined: boolean;
}

const CUTS = new Set([';', '\n'].map((mark) => mark.charCodeAt(0)));

/** Cuts a text where a sentence ends, and before each phrase of `joins` ("and also"). */
export function clauses(text: string, tokens: readonly Token[], joins: PhraseTable<true>): Clause[] {
  const joined = new Set(joins.find(tokens).map((join) => join.from));
  const found: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length && found.length < MOST_CLAUSES; at += 1) {
    const last = at === tokens.length;
    if (!last && !joined.has(at) && !isCut(text, (tokens[at - 1] as Token).end, (tokens[at] as Token).start)) continue;
    found.push({ from, to: at, joined: joined.has(from) });
    from = at;
  }
  return found;
}

function isCut(text: string, start: number, end: number): boolean {
  if (sentenceEnds(text, start, end)) return true;
  for (let at = start; at < end; at += 1) if (CUTS.has(text.charCodeAt(at))) return true;
  return false;
}

/** A greeting is no longer than this many words. */
const LONGEST_OPENING = 4;

/**
 * What follows the opening words of a sentence, up to its first comma: "good morning, somebody dumped a sofa". Nothing
 * where no comma stands there.
 */
export function afterOpening(text: string, tokens: readonly Token[]): Clause | undefined {
  for (let at = 1; at <= LONGEST_OPENING && at < tokens.length; at += 1) {
    const between = text.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start);
    if (/[,،，、]/.test(between)) return { from: at, to: tokens.length, joined: false };
  }
  return undefined;
}

/** Halves shorter than this say no wish. */
const SHORTEST_HALF = 3;
/** More places than this are not tried: each is as dear as a message. */
const MOST_HALVES = 5;

/**
 * Ways to cut one sentence in two where two wishes may meet: at a comma, and before a word such as "and".
 *
 * @param links words that a second wish may begin with
 */
export function halves(text: string, tokens: readonly Token[], links: ReadonlySet<string>): [Clause, Clause][] {
  const found: [Clause, Clause][] = [];
  for (let at = SHORTEST_HALF; at <= tokens.length - SHORTEST_HALF && found.length < MOST_HALVES; at += 1) {
    const token = tokens[at] as Token;
    const between = text.slice((tokens[at - 1] as Token).end, token.start);
    if (!links.has(token.word) && !/[,،，;]/.test(between)) continue;
    found.push([
      { from: 0, to: at, joined: false },
      { from: at, to: tokens.length, joined: false },
    ]);
  }
  return found;
}
