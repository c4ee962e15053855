import type { EngineAnswer, TranslationEngine } from './engine.ts';
import type { Glossaries } from './glossary.ts';
import { type Protected, pieces, protect, restore } from './protect.ts';
import type { TranslationCache } from './translation-cache.ts';
import type { TranslationMeasures } from './translation-measures.ts';
import { type SentenceTranslator, type Translation, TranslationUnavailableError } from './translator.ts';

/** What a safe translator is made of. */
export interface SafeTranslatorParts {
  engine: TranslationEngine;
  glossaries: Glossaries;
  cache: TranslationCache;
  measures: TranslationMeasures;
}

const ENGLISH = 'en';
const LETTER = /\p{L}/u;
/** A translation that is so much longer than its text is none. */
const MOST_LONGER = 6;
const SHORT = 40;

/**
 * An engine made safe: what must not change is taken out before, looked for after, and put back. Where the engine lost
 * or bent one, the words are sent in pieces round them; where even that comes back broken, the text is refused.
 */
export class SafeTranslator implements SentenceTranslator {
  readonly #parts: SafeTranslatorParts;

  constructor(parts: SafeTranslatorParts) {
    this.#parts = parts;
  }

  get name(): string {
    return this.#parts.engine.name;
  }

  knows(language: string): boolean {
    return language === ENGLISH || this.#parts.engine.knows(language);
  }

  async translate(texts: readonly string[], to: string, from?: string): Promise<Translation[]> {
    if (from === to) return texts.map((text) => ({ text, from: to }));
    return this.#translate(texts, to, from);
  }

  async sentences(texts: readonly string[], to: string): Promise<string[]> {
    const { cache, engine, measures } = this.#parts;
    const known = await cache.known(engine.name, to, texts);
    const missing = [...new Set(texts.filter((_, i) => known[i] === undefined))];
    measures.ended('from-cache', texts.length - missing.length);
    if (missing.length === 0) return known as string[];
    const made = await this.#translate(missing, to, ENGLISH);
    const pairs = missing.map((text, i) => ({ text, translation: (made[i] as Translation).text }));
    await cache.keep(engine.name, to, pairs);
    const found = new Map(pairs.map(({ text, translation }) => [text, translation]));
    return texts.map((text, i) => known[i] ?? (found.get(text) as string));
  }

  async #translate(texts: readonly string[], to: string, from: string | undefined): Promise<Translation[]> {
    const terms = this.#parts.glossaries.terms(from, to);
    const guarded = texts.map((text) => protect(text, terms, from));
    // What is nothing but names and numbers is not sent.
    const sent = guarded.filter(({ masked }) => saysSomething(masked));
    const answers = await this.#ask(
      sent.map(({ masked }) => masked),
      to,
      from,
    );
    const results: Translation[] = [];
    for (const [i, text] of texts.entries()) {
      const one = guarded[i] as Protected;
      const at = sent.indexOf(one);
      results.push(
        at < 0 ? { text, from: from ?? 'und' } : await this.#settle(one, answers[at] as EngineAnswer, to, from),
      );
    }
    return results;
  }

  async #settle(one: Protected, answer: EngineAnswer, to: string, from: string | undefined): Promise<Translation> {
    const { measures } = this.#parts;
    const source = from ?? answer.from ?? 'und';
    const whole = isPlausible(one.masked, answer.text) ? restore(answer.text, one.kept) : undefined;
    if (whole !== undefined) {
      measures.ended(one.kept.every((_, i) => answer.text.includes(`{${i}}`)) ? 'kept-whole' : 'mended');
      return { text: whole, from: source };
    }
    const text = await this.#inPieces(one, to, from ?? answer.from);
    measures.ended(text === undefined ? 'refused' : 'in-pieces');
    if (text === undefined) throw new TranslationUnavailableError('broken');
    return { text, from: source };
  }

  /** The words round the places, each by itself. Undefined when even they come back as something else. */
  async #inPieces({ masked, kept }: Protected, to: string, from: string | undefined): Promise<string | undefined> {
    const parts = pieces(masked);
    const words = parts.filter((part, i) => i % 2 === 0 && LETTER.test(part));
    if (words.length === parts.length) return undefined;
    const answers = await this.#ask(
      words.map((part) => part.trim()),
      to,
      from,
    );
    let next = 0;
    let text = '';
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 1) text += kept[Number(part)] ?? '';
      else if (!LETTER.test(part)) text += part;
      else {
        const said = (answers[next] as EngineAnswer).text.trim();
        next += 1;
        if (!isPlausible(part, said) || /[{}]/.test(said)) return undefined;
        // The spaces that stood round it stay: they part it from the places.
        text += `${/^\s*/.exec(part)?.[0]}${said}${/\s*$/.exec(part)?.[0]}`;
      }
    }
    return text;
  }

  async #ask(texts: readonly string[], to: string, from: string | undefined): Promise<EngineAnswer[]> {
    const { engine, measures } = this.#parts;
    if (texts.length === 0) return [];
    measures.sent(
      from,
      to,
      texts.reduce((sum, text) => sum + text.length, 0),
    );
    try {
      return await engine.translate(texts, to, from);
    } catch (error) {
      measures.ended('failed', texts.length);
      throw error;
    }
  }
}

function saysSomething(masked: string): boolean {
  return LETTER.test(masked.replace(/\{\d+\}/g, ''));
}

/** Whether an answer can be a translation at all. */
function isPlausible(text: string, said: string): boolean {
  return LETTER.test(said) && said.length <= Math.max(text.length, SHORT) * MOST_LONGER && !/<[a-z!/]/i.test(said);
}
