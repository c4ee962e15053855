import type { Choice, Message, MessageValue, MessageValues } from '../dialogs/message.ts';
import { type SentenceTranslator, TranslationUnavailableError } from '../services/translation/translator.ts';
import { formatList, formatPlain, isolated, isRightToLeft } from './formats.ts';
import { isShown, type Manner } from './manner.ts';
import { SOURCE, type Words } from './words.ts';

/** A message in words. */
export interface Worded {
  text: string;
  /** The labels of its choices, in order. */
  labels: string[];
  /** The language of the words. */
  language: string;
  /** Whose words they are: the locale's own, the translator's, or English because there are no others. */
  by: 'locale' | 'translator' | 'english';
}

/** A sentence to be translated, with values that may be such sentences again. */
interface Sentence {
  text: string;
  values: readonly Value[];
}
type Value = { plain: string } | { sentence: Sentence } | { list: Value[]; join: 'and' | 'or' };

/**
 * Says what the assistant means in a resident's language: in the locale's own words where it has them, in the
 * translator's where it has not, else in English. The translator gets sentences of ours with places for the values, so
 * nothing personal is sent, and a sentence is translated once.
 */
export class Wording {
  readonly #words: Words;
  readonly #translator: SentenceTranslator | undefined;

  constructor(words: Words, translator?: SentenceTranslator) {
    this.#words = words;
    this.#translator = translator;
  }

  /** Whether the locales have sentences in a language. */
  speaks(language: string): boolean {
    return this.#words.speaks(language);
  }

  /** Whether a language is answered in: by a locale of ours, or by the translator. */
  answersIn(language: string): boolean {
    return this.#words.speaks(language) || (this.#translator?.knows(language) ?? false);
  }

  /** A message and the labels of its choices. Never fails: without a translator that answers it is English. */
  async say(message: Message, language: string, manner: Manner): Promise<Worded> {
    const choices = message.choices ?? [];
    if (this.#isOwn(message.id, language) && choices.every(({ label }) => this.#isOwn(label, language))) {
      return this.#own(message, language, manner, 'locale');
    }
    const sentences = [
      this.#sentence(message.id, message.values ?? {}, language, manner),
      ...choices.map(({ label, values }) => this.#sentence(label, values ?? {}, language, manner)),
    ];
    const said = await this.#translated(sentences, language);
    if (!said) return this.#own(message, SOURCE, manner, 'english');
    const [text, ...labels] = said as [string, ...string[]];
    return { text, labels, language, by: 'translator' };
  }

  /** The labels of choices as they were offered, to know them again in what somebody types. */
  async labels(choices: readonly Choice[], language: string, manner: Manner): Promise<string[]> {
    const sentences = choices.map(({ label, values }) => this.#sentence(label, values ?? {}, language, manner));
    const own = () => choices.map((choice) => this.#words.label(choice, language, manner));
    return this.#words.speaks(language) ? own() : ((await this.#translated(sentences, language)) ?? own());
  }

  #isOwn(id: string, language: string): boolean {
    // An id that English has not either is said as it is, and no translator helps.
    return language === SOURCE || this.#words.hasOwn(id, language) || !this.#words.has(id.split('.')[0] as string);
  }

  #own(message: Message, language: string, manner: Manner, by: Worded['by']): Worded {
    const labels = (message.choices ?? []).map((choice) => this.#words.label(choice, language, manner));
    return { text: this.#words.text(message, language, manner), labels, language, by };
  }

  #sentence(id: string, values: MessageValues, language: string, manner: Manner): Sentence {
    const { text, values: places } = this.#words.template(id, values, manner);
    return { text, values: places.map((value) => this.#value(value, language, manner)) };
  }

  #value(value: MessageValue, language: string, manner: Manner): Value {
    if (typeof value === 'object' && 'message' in value) {
      return { sentence: this.#sentence(value.message, value.values ?? {}, language, manner) };
    }
    if (typeof value === 'object' && 'list' in value) {
      return { list: value.list.map((part) => this.#value(part, language, manner)), join: value.join ?? 'and' };
    }
    return {
      plain:
        isRightToLeft(language) && isShown(manner)
          ? isolated(formatPlain(value, language))
          : formatPlain(value, language),
    };
  }

  /** The sentences in another language, values and all; undefined where nobody can say them now. */
  async #translated(sentences: readonly Sentence[], language: string): Promise<string[] | undefined> {
    if (!this.#translator?.knows(language)) return undefined;
    const texts = [...new Set(sentences.flatMap(textsOf))].filter((text) => /\p{L}/u.test(text));
    try {
      const made = await this.#translator.sentences(texts, language);
      const known = new Map(texts.map((text, i) => [text, made[i] as string]));
      return sentences.map((sentence) => this.#filled(sentence, known, language));
    } catch (error) {
      if (error instanceof TranslationUnavailableError) return undefined;
      throw error;
    }
  }

  #filled(sentence: Sentence, known: ReadonlyMap<string, string>, language: string): string {
    const said = known.get(sentence.text) ?? sentence.text;
    return said.replace(/\{(\d+)\}/g, (_place, index: string) => {
      const value = sentence.values[Number(index)];
      return value ? this.#said(value, known, language) : '';
    });
  }

  #said(value: Value, known: ReadonlyMap<string, string>, language: string): string {
    if ('plain' in value) return value.plain;
    if ('sentence' in value) return this.#filled(value.sentence, known, language);
    const list = value.list.map((part) => this.#said(part, known, language));
    return formatList(list, value.join, language);
  }
}

function textsOf({ text, values }: Sentence): string[] {
  return [text, ...values.flatMap(textsIn)];
}

function textsIn(value: Value): string[] {
  if ('sentence' in value) return textsOf(value.sentence);
  return 'list' in value ? value.list.flatMap(textsIn) : [];
}
