import { tokenise } from './tokens.ts';

const LETTER = /\p{L}/u;
/** From this share of capitals inside sentences on, a language writes all its nouns with one. */

const NOUNS_IN_CAPITALS = 0.15;

/**
 * The words of sentences, without the names among them: those are written with a capital where a sentence does not
 * begin. Streets and people are called the same in every language.
 */
export function knownWords(texts: readonly string[]): string[] {
  const plain = new Set<string>();
  const capital = new Set<string>();
  let inside = 0;
  let capitals = 0;
  for (const text of texts) {
    for (const [at, token] of tokenise(text).entries()) {
      if (!LETTER.test(token.text)) continue;
      const isCapital = /^\p{Lu}/u.test(token.text);
      if (at > 0) inside += 1;
      if (at > 0 && isCapital) capitals += 1;
      if (at > 0 && isCapital) capital.add(token.word);
      else plain.add(token.word);
    }
  }
  if (capitals / Math.max(1, inside) > NOUNS_IN_CAPITALS) for (const word of capital) plain.add(word);
  return [...plain];
}
