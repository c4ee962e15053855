/** What an engine made of one text. */
export interface EngineAnswer {
  text: string;
  /** Code of `locales/` that the engine found the text to be in; absent when it was told, or cannot say. */
  from?: string;
}

/**
 * A machine that translates, with nothing around it: it may lose, mix up or invent what it likes. `SafeTranslator` is
 * what the rest of the program sees.
 */
export interface TranslationEngine {
  /** Short name, for records of who translated, and for measures: `azure`. */
  readonly name: string;
  knows(language: string): boolean;
  /**
   * Translates texts, in order.
   *
   * @param to code of `locales/`
   * @param from code of `locales/`; found out when left out
   * @throws TranslationUnavailableError
   */
  translate(texts: readonly string[], to: string, from?: string): Promise<EngineAnswer[]>;
}
