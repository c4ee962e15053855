import type { RecognizerResult } from '../../dialogs/input.ts';

/** What is known when a message arrives. */
export interface RecognizeContext {
  /** The moment that "yesterday" and "last Saturday" count from. */
  now: Date;
  /** Language of the conversation so far (a code of `locales/`): kept when the message says nothing about language. */
  language: string;
}

/** Understands one message. It never rejects because of what the text holds. */
export interface Recognizer {
  recognize(text: string, context: RecognizeContext): Promise<RecognizerResult>;
}

/** A message that was not understood, as it is kept. */
export interface Missed {
  /** Without what is personal. */
  text: string;
  language: string;
  /** What it may have meant, the likeliest first, by label of the samples: `intents.ReportIssue`. */
  guesses: { label: string; score: number }[];
}

/** Says what a message comes nearest to that was not understood. */
export interface NearestFinder {
  nearest(text: string, context: RecognizeContext): Promise<Missed>;
}

/** Says which common question a message asks. */
export interface AnswerFinder {
  /**
   * Key of the council's `answers.yaml`, with a score of 0 to 1; undefined when no ready answer fits.
   *
   * @param language the language of the text; told by its words when left out
   */
  recognizeAnswer(text: string, language?: string): { key: string; score: number } | undefined;
}
