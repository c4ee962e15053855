import { fold, tokenise } from '../understanding/tokens.ts';
import type { Words } from '../words.ts';
import { languageName } from './language-name.ts';

/** "I do not speak English" names English, and asks for another. */
const NOT =
  /(?:^|[\s,.])(?:not|dont|don't|doesn't|can't|cannot|bad|poor|nie|slabo|ne|nu|nao|no|non|nicht|kein\w*|pas|degil|bilmiyorum|hayir|не|нет|погано|плохо|لا|ما|ليس|نه|نمی\S*|না|না|ഇല്ല|അറിയില്ല|不|नहीं|नही|نہیں)(?:$|[\s,.'])|不/u;
/** Letters from which on the ending of a name may be another: "polski", "po polsku". */
const BENDING = 5;
const LATIN_OR_CYRILLIC = /^[\p{Script=Latin}\p{Script=Cyrillic}' -]+$/u;

/** Languages without a locale that residents have, and that a translator may know. */
const OTHERS =
  'am bs cs da el et fi fil gu he hr hu ja ko lv ne nl pa prs ps si sk sl so sq sr sv sw ta te th ti vi yue'.split(' ');

/** A name of a language, as it is looked for. */
interface Name {
  code: string;
  /** Folded. */
  name: string;
  how: 'word' | 'beginning' | 'anywhere';
}

/** Tells which language somebody asks for: "po polsku proszę", "in English please". */
export class LanguageNames {
  readonly #names: readonly Name[];

  /** @param words whose locales can be asked for, and others, by their names in any of them */
  constructor(words: Words) {
    const codes = [...words.locales.keys()];
    const targets = [...codes, ...OTHERS.filter((code) => !codes.includes(code))];
    this.#names = targets.flatMap((code) => {
      const locale = words.locales.get(code);
      const own = [locale?.own_name ?? languageName(code, code), ...(locale ? [locale.name] : [])];
      const all = [...own, ...codes.map((language) => languageName(code, language))];
      return [...new Set(all.map((name) => fold(name)))].map((name) => asName(code, name));
    });
  }

  /**
   * The language a request for one names, or the request's own where it only says which one it cannot be.
   *
   * @param language the language the request is written in
   */
  asked(text: string, language: string): string | undefined {
    const named = this.#named(text);
    const refuses = NOT.test(fold(text));
    // A language that is refused is not the one that is wanted.
    if (refuses && named.size === 1) return named.has(language) || language === 'en' ? undefined : language;
    const [only] = named;
    return named.size === 1 ? only : undefined;
  }

  /** The one language beside English that a text names. */
  named(text: string): string | undefined {
    const [only, ...others] = [...this.#named(text)].filter((code) => code !== 'en');
    return others.length === 0 ? only : undefined;
  }

  #named(text: string): Set<string> {
    const said = fold(text);
    const words = tokenise(text).map(({ word }) => word);
    return new Set(this.#names.filter((name) => isIn(name, said, words)).map(({ code }) => code));
  }
}

function asName(code: string, name: string): Name {
  if (!LATIN_OR_CYRILLIC.test(name)) return { code, name: name.replace(/^ال/, ''), how: 'anywhere' };
  const isEnglish = name === fold(languageName(code, 'en'));
  return name.length < BENDING || isEnglish || name.includes(' ')
    ? { code, name, how: 'word' }
    : { code, name: name.slice(0, -1), how: 'beginning' };
}

function isIn({ name, how }: Name, said: string, words: readonly string[]): boolean {
  if (how === 'anywhere') return said.includes(name);
  if (how === 'word') return ` ${words.join(' ')} `.includes(` ${name} `);
  return words.some((word) => word.startsWith(name) && word.length <= name.length + BENDING);
}
