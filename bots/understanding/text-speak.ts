import { z } from 'zod';
import { fold, type Token } from './tokens.ts';

const said = z.string().trim().min(1);

/**
 * What `text-speak.yaml` of a locale holds: short forms that people type, and what they stand for. A file or a part of
 * it that is left out is empty.
 */
export const textSpeakSchema = z.strictObject({
  /** One word as typed, and the word or words it stands for wherever it stands. */
  words: z.record(said, said).default({}),
  /** Words that stand for another one only before certain words: "4" is "for" in "4 my bin", a number in "4 bags". */
  before: z.record(said, z.strictObject({ as: said, words: z.array(said).min(1) })).default({}),
});

/** The short forms of one language. */
export type TextSpeak = z.infer<typeof textSpeakSchema>;

/** Writes the short forms of a language out. */
export class TextSpeakWords {
  readonly #always: ReadonlyMap<string, readonly string[]>;
  readonly #before: ReadonlyMap<string, { as: readonly string[]; words: ReadonlySet<string> }>;

  constructor({ words, before }: TextSpeak) {
    this.#always = new Map(Object.entries(words).map(([short, long]) => [fold(short), split(long)] as const));
    this.#before = new Map(
      Object.entries(before).map(
        ([short, { as, words }]) => [fold(short), { as: split(as), words: new Set(words.map(fold)) }] as const,
      ),
    );
  }

  /** The words of a text with short forms written out. Each word stands where its short form stood. */
  writtenOut(tokens: readonly Token[]): readonly Token[] {
    let changed: Token[] | undefined;
    for (const [at, token] of tokens.entries()) {
      const long = this.#longOf(token, tokens[at + 1]);
      if (long) changed ??= tokens.slice(0, at);
      if (long) changed?.push(...long.map((word) => ({ ...token, word })));
      else changed?.push(token);
    }
    return changed ?? tokens;
  }

  #longOf(token: Token, next: Token | undefined): readonly string[] | undefined {
    const always = this.#always.get(token.word);
    if (always || !next) return always;
    const before = this.#before.get(token.word);
    return before?.words.has(next.word) ? before.as : undefined;
  }
}

function split(long: string): string[] {
  return fold(long).split(/\s+/);
}
