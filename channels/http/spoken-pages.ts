import { htmlTag } from '../../bots/formats.ts';
import { SOURCE, type Words } from '../../bots/words.ts';
import type { MessageValues } from '../../dialogs/message.ts';
import { firstLanguage } from './wanted-language.ts';

/** How a page of ours speaks the language of whoever opens it. */
export interface SpokenPages {
  /** The words of a message in a language, with the council's facts among the values. */
  words(id: string, values: Record<string, unknown>, language: string): string;
  /** The tag, for screen readers, of the words that a language gets: English where it has none of its own. */
  tag(language: string): string;
  /** Which way these words are written. */
  direction(language: string): 'ltr' | 'rtl';
  /** The language that a browser asks for, of those that pages have words in. */
  wanted(acceptLanguage: string | undefined): string;
}

/** Pages in the languages of the locales. */
export function spokenPages(words: Words, facts: () => MessageValues): SpokenPages {
  const spoken = [...words.locales.keys()].filter((code) => words.speaks(code));
  return {
    words: (id, values, language) => words.say(id, { ...facts(), ...values } as MessageValues, language),
    tag: (language) => htmlTag(words.speaks(language) ? language : SOURCE),
    direction: (language) => (words.speaks(language) ? words.locales.get(language)?.direction : undefined) ?? 'ltr',
    wanted: (acceptLanguage) => firstLanguage([acceptLanguage], spoken),
  };
}
