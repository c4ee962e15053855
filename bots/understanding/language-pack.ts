import type { z } from 'zod';
import { type AbuseFinder, type abuseSchema, createAbuseFinder } from './abuse.ts';
import { createDangerFinder, type DangerFinder, type dangerSchema } from './danger.ts';
import { withEnglish } from './merged-words.ts';
import { Models, type ModelsState } from './models.ts';
import { Speller, type SpellingState } from './spelling.ts';
import { type TextSpeak, TextSpeakWords } from './text-speak.ts';
import { fold, PhraseTable, type Token, wordsOf } from './tokens.ts';
import type { Words } from './words.ts';

/** What is stored of one language. */
export interface PackState {
  code: string;
  words: Words;
  danger?: z.infer<typeof dangerSchema> | undefined;
  abuse?: z.infer<typeof abuseSchema> | undefined;
  /** Every word its sample sentences use, folded. */
  vocabulary: string[];
  spelling: SpellingState;
  textSpeak?: TextSpeak | undefined;
  models: ModelsState;
}

/** Everything that is known of one language. */
export class LanguagePack {
  readonly code: string;
  readonly words: Words;
  /** The same with the English words that stand in texts of any language: what values are read by. */
  readonly allWords: Words;
  readonly models: Models;
  readonly vocabulary: ReadonlySet<string>;
  /** Phrases that open a second wish. */
  readonly joins: PhraseTable<true>;
  readonly connecting: ReadonlySet<string>;
  /** What is yes and what is no when it is all that is said. */
  readonly yesAndNo: ReadonlyMap<string, 'Yes' | 'No'>;
  readonly findDanger: DangerFinder | undefined;
  readonly findAbuse: AbuseFinder | undefined;
  readonly #speller: Speller;
  readonly #textSpeak: TextSpeakWords | undefined;

  /** @param english the words of English, for every other language */
  constructor(state: PackState, english?: Words) {
    this.code = state.code;
    this.words = state.words;
    this.allWords = english ? withEnglish(state.words, english) : state.words;
    this.models = new Models(state.models);
    this.vocabulary = new Set(state.vocabulary);
    this.joins = new PhraseTable(state.words.joins.map((phrase) => [phrase, true] as const));
    this.connecting = connectingWords(state.words);
    this.yesAndNo = new Map([
      ...state.words.no.map((phrase) => [wordsOf(phrase).join(' '), 'No'] as const),
      ...state.words.yes.map((phrase) => [wordsOf(phrase).join(' '), 'Yes'] as const),
    ]);
    this.findDanger = state.danger && createDangerFinder(state.danger);
    this.findAbuse = state.abuse && createAbuseFinder(state.abuse);
    this.#speller = new Speller(state.spelling);
    this.#textSpeak = state.textSpeak && new TextSpeakWords(state.textSpeak);
  }

  /** Words as they were meant: short forms written out, slips of the hand put right. Only classifiers are given them. */
  meant(tokens: readonly Token[]): readonly Token[] {
    return this.#speller.corrected(this.#textSpeak?.writtenOut(tokens) ?? tokens);
  }
}

/** Words of up to this many letters that a language uses all the time carry no wish of their own. */
const LONGEST_CONNECTING = 4;

/** Words that join places, days and numbers: those listed, else the short ones of those the language uses most. */
function connectingWords(words: Words): ReadonlySet<string> {
  if (words.connecting.length > 0) return new Set(words.connecting.map(fold));
  return new Set(
    [
      ...words.common.filter((word) => word.length <= LONGEST_CONNECTING),
      ...words.relations_left_out,
      ...words.relations_kept,
      ...words.date_links,
      ...Object.keys(words.weekday_leads),
      ...words.clock.at,
      ...words.landmark_articles,
    ].map(fold),
  );
}
