import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold, tokenise } from '../understanding/tokens.ts';
import { LocaleError } from '../words.ts';

/** Names of scripts as regular expressions have them, of those that no language of ours is written in. */
const SCRIPTS = ['Greek', 'Tamil', 'Telugu', 'Gujarati', 'Gurmukhi', 'Thai', 'Hangul', 'Ethiopic'] as const;
/** Words of a language that a message must have, to be answered in it. */
const LEAST_WORDS = 2;
/** Words, and their share of the message, that leave no doubt. */
const SURE_WORDS = 3;
const SURE_SHARE = 0.4;
/** Share of a message's letters that must be of a script. */
const LEAST_LETTERS = 0.5;

const code = z.string().regex(/^[a-z]{2,3}$/);
const line = z.string().refine((text) => text.includes('{phone}') && text.includes('interpreter'));
const schema = z.array(
  z.union([
    z.strictObject({ code, line, script: z.enum(SCRIPTS) }),
    z.strictObject({ code, line, words: z.array(z.string().min(1)).min(LEAST_WORDS) }),
  ]),
);

type Known = z.infer<typeof schema>[number];

/** Languages that are not spoken here, in which one line can be said all the same: what can be had instead. */
export class NotSpoken {
  readonly #languages: readonly (Known & { matches: (text: string) => number })[];

  /**
   * Reads the lines.
   *
   * @throws LocaleError naming file and fault
   */
  static load(file: string): NotSpoken {
    const parsed = schema.safeParse(parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new LocaleError(`${file}: ${z.prettifyError(parsed.error)}`);
    return new NotSpoken(parsed.data);
  }

  private constructor(languages: readonly Known[]) {
    this.#languages = languages.map((each) => ({ ...each, matches: matcherOf(each) }));
  }

  /** The line in the language that a message is in, as far as that can be told. */
  lineFor(text: string, phone: string): string | undefined {
    let best: { line: string; score: number } | undefined;
    for (const { line, matches } of this.#languages) {
      const score = matches(text);
      if (score > (best?.score ?? 0)) best = { line, score };
    }
    return best?.line.replace('{phone}', phone);
  }

  /** Whether a message is in such a language beyond doubt, whatever language of ours it looks like. */
  isSurely(text: string): boolean {
    const words = tokenise(text).length;
    return this.#languages.some((each) => {
      const score = each.matches(text);
      return 'script' in each ? score > 0 : score >= SURE_WORDS && score >= words * SURE_SHARE;
    });
  }

  /** Whether a message is in a script that none of our languages has. */
  isOtherScript(text: string): boolean {
    return this.#languages.some((each) => 'script' in each && each.matches(text) > 0);
  }
}

/** How much of a message speaks for a language; 0 where it is too little. */
function matcherOf(language: Known): (text: string) => number {
  if ('script' in language) {
    const ofScript = new RegExp(`\\p{Script=${language.script}}`, 'gu');
    return (text) => {
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      const found = text.match(ofScript)?.length ?? 0;
      return found > 1 && found >= letters * LEAST_LETTERS ? found : 0;
    };
  }
  const common = new Set(language.words.map((word) => fold(word)));
  return (text) => {
    const said = new Set(tokenise(text).map(({ word }) => fold(word)));
    const found = [...said].filter((word) => common.has(word)).length;
    return found >= LEAST_WORDS ? found : 0;
  };
}
