/** One text in another language. */
export interface Translation {
  /** The translated words; the text itself when it was in that language already. */
  text: string;
  /** Language of the original as a code of `locales/`: as given, or as the translator found it; `und` when it cannot say. */
  from: string;
}

/** The translator cannot be used now: its service is down, slow, out of quota, or answered what cannot be trusted. */
export class TranslationUnavailableError extends Error {
  override name = 'TranslationUnavailableError';
}

/**
 * Translates people's words. What must not change in them (references, postcodes, names, numbers, links) comes back
 * unchanged, or the text is refused.
 */
export interface Translator {
  /** Whether a language, by its code of `locales/`, can be translated to and from the council's. */
  knows(language: string): boolean;
  /**
   * Translates texts, in order.
   *
   * @param to code of `locales/`
   * @param from code of `locales/`, where it is known
   * @throws TranslationUnavailableError
   */
  translate(texts: readonly string[], to: string, from?: string): Promise<Translation[]>;
}

/** A translator that also knows sentences of ours again: those hold nothing personal, and are kept. */
export interface SentenceTranslator extends Translator {
  /** Who translates, for records: `azure`. */
  readonly name: string;
  /**
   * Translates sentences of ours from English, in order. `{0}`, `{1}` … in them stand for values, and come back as they
   * are. What was translated before is not translated again.
   *
   * @throws TranslationUnavailableError
   */
  sentences(texts: readonly string[], to: string): Promise<string[]>;
}
