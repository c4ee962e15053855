/** A direction of translation, by codes of `locales/`. */
export interface Pair {
  from: string;
  to: string;
}

/** The files of a model, by their paths. */
export interface ModelFiles {
  model: string;
  /** Which words may follow which: it makes translating quicker. */
  shortlist: string;
  /** One for both languages, or the source's and the target's. */
  vocabularies: readonly string[];
}

/** What the thread is asked. A model is loaded before it is used. */
export type Asked =
  | { id: number; what: 'load'; pair: Pair; files: ModelFiles }
  /** Through one model, or through two that meet in English. */
  | { id: number; what: 'translate'; through: readonly Pair[]; texts: readonly string[] };

/** What it answers. An error is a word for logs, never a text. */
export type Answered = { id: number; texts?: readonly string[] } | { id: number; error: string };

/** The name of a pair, as models are called: `enpl`. */
export function pairName({ from, to }: Pair): string {
  return `${from}${to}`;
}
