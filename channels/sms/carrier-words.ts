import type { CarrierWord } from '../../bots/reception.ts';
import type { TextRules } from '../../services/council/texts-schema.ts';
import type { IncomingText } from './wire.ts';

/** A text that is such a word and nothing else. */
export interface FoundWord {
  word: CarrierWord;
  /** The network takes it too: it has answered, and after a stop it lets nothing of ours through. */
  isCarriers: boolean;
}

/** What networks take by themselves, whatever we do. */
const CARRIERS = new Set(['stop', 'stopall', 'unsubscribe', 'revoke', 'optout', 'start', 'unstop', 'help', 'info']);

/** Finds out whether a text is such a word, in any of the council's languages. */
export class CarrierWords {
  readonly #words = new Map<string, CarrierWord>();

  constructor(words: TextRules['words']) {
    for (const { stop, start, help = [] } of Object.values(words)) {
      for (const [word, forms] of Object.entries({ help, start, stop })) {
        for (const form of forms) this.#words.set(plain(form), word as CarrierWord);
      }
    }
  }

  find({ Body, OptOutType }: Pick<IncomingText, 'Body' | 'OptOutType'>): FoundWord | undefined {
    if (OptOutType) return { word: OptOutType.toLowerCase() as CarrierWord, isCarriers: true };
    const text = plain(Body);
    const word = this.#words.get(text);
    return word && { word, isCarriers: CARRIERS.has(text) };
  }
}

/** Small letters, without what stands around the words. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
