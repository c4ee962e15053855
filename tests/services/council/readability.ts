/** Measures of how hard English is to read. */

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text; a number or a gap left for a value is none. */
export function wordsOf(text: string): string[] {
  return text.replace(/\{[^}]*\}/g, ' ').match(/\p{L}[\p{L}'-]*/gu) ?? [];
}

/** How many syllables an English word has, near enough: groups of vowels, less a silent e at the end. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const heard = bare.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, 'x');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * The Flesch-Kincaid grade of texts taken together: 5 can be read at the age of ten or so.
 *
 * @param exempt words that count as one syllable: names cannot be made simpler
 */
export function gradeOf(texts: readonly string[], exempt: ReadonlySet<string> = new Set()): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const heard = words.reduce((sum, word) => sum + (exempt.has(word) ? 1 : syllables(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * heard) / words.length - 15.59;
}
