import { Counter, type Registry } from 'prom-client';

/** What came of asking for a translation. */
export type TranslationOutcome = 'kept-whole' | 'mended' | 'in-pieces' | 'refused' | 'failed' | 'from-cache';

/** Counts of translations, for `/metrics`: characters are what a translator is paid for. */
export class TranslationMeasures {
  readonly #characters: Counter<'from' | 'to'>;
  readonly #texts: Counter<'outcome'>;

  constructor(registry: Registry) {
    this.#characters = new Counter({
      name: 'council_translation_characters_total',
      help: 'Characters sent to the translator, by language; und where the translator was to find out',
      labelNames: ['from', 'to'],
      registers: [registry],
    });
    this.#texts = new Counter({
      name: 'council_translation_texts_total',
      help: 'Texts by how their translation ended: what must not change kept whole, mended, kept in pieces, or refused',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  sent(from: string | undefined, to: string, characters: number): void {
    this.#characters.inc({ from: from ?? 'und', to }, characters);
  }

  ended(outcome: TranslationOutcome, texts = 1): void {
    this.#texts.inc({ outcome }, texts);
  }
}
