import { fold, PhraseTable, tokenise, withoutClitics } from '../tokens.ts';

/** Where a subject is named. */
interface Hit<Value> {
  value: Value;
  start: number;
  end: number;
}

/**
 * Finds what is named by listed phrases ("council tax"). A word that ends in `*` stands for all that begin so, for
 * languages that write endings with their words ("вынес*", "വാടക*").
 */
export class Subjects<Value extends string> {
  readonly #phrases: PhraseTable<Value>;
  readonly #beginnings: readonly (readonly [string, Value])[];

  constructor(named: Readonly<Record<Value, readonly string[]>>) {
    const all = (Object.entries(named) as [Value, readonly string[]][]).flatMap(([value, phrases]) =>
      phrases.map((phrase) => [phrase, value] as const),
    );
    this.#phrases = new PhraseTable(all.filter(([phrase]) => !phrase.endsWith('*')));
    this.#beginnings = all
      .filter(([phrase]) => phrase.endsWith('*'))
      .map(([phrase, value]) => [fold(phrase.slice(0, -1)), value] as const);
  }

  /** Each subject that a text names, in its order. */
  find(text: string): Hit<Value>[] {
    const tokens = tokenise(text);
    const plain = withoutClitics(tokens);
    const found: Hit<Value>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const phrase = this.#phrases.at(tokens, at) ?? (plain === tokens ? undefined : this.#phrases.at(plain, at));
      const value = phrase?.value ?? this.#begunBy(plain[at]?.word ?? '');
      const length = phrase?.length ?? 1;
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (value !== undefined && first && last) found.push({ value, start: first.start, end: last.end });
      at += length;
    }
    return found;
  }

  #begunBy(word: string): Value | undefined {
    return this.#beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];
  }
}
