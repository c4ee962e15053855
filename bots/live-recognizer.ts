import type { Logger } from 'pino';
import type { RecognizerResult } from '../dialogs/input.ts';
import type { SamplesEdits } from '../services/council/content-values.ts';
import type { EmbeddedRecognizer, Explained } from './understanding/embedded-recognizer.ts';
import type { TeachableRecognizer } from './understanding/load-recognizer.ts';
import type { AnswerFinder, Missed, NearestFinder, RecognizeContext, Recognizer } from './understanding/recognizer.ts';
import type { Wishes } from './understanding/wishes.ts';

/**
 * A recognizer that learns what staff change of the samples while it is in use: beside the messages, and each is
 * understood as before until all of it is learnt.
 */
export class LiveRecognizer implements Recognizer, AnswerFinder, NearestFinder {
  readonly #files: TeachableRecognizer;
  readonly #edits: () => SamplesEdits | undefined;
  readonly #log: Pick<Logger, 'error'>;
  #inUse: EmbeddedRecognizer;
  #taughtBy: SamplesEdits | undefined;
  #learning: Promise<void> | undefined;

  /** @param edits what staff changed, at the moment it is asked; the same object while it is the same */
  constructor(files: TeachableRecognizer, edits: () => SamplesEdits | undefined, log: Pick<Logger, 'error'>) {
    this.#files = files;
    this.#inUse = files;
    this.#edits = edits;
    this.#log = log;
  }

  recognize(text: string, context: RecognizeContext): Promise<RecognizerResult> {
    this.look();
    return this.#inUse.recognize(text, context);
  }

  explain(text: string, context: RecognizeContext): Promise<Explained> {
    this.look();
    return this.#inUse.explain(text, context);
  }

  recognizeAs(text: string, context: RecognizeContext, wishes: Wishes): Promise<RecognizerResult> {
    return this.#inUse.recognizeAs(text, context, wishes);
  }

  recognizeAnswer(text: string, language?: string): { key: string; score: number } | undefined {
    return this.#inUse.recognizeAnswer(text, language);
  }

  nearest(text: string, context: RecognizeContext): Promise<Missed> {
    return this.#inUse.nearest(text, context);
  }

  /** Resolves when messages do not wait for what the files teach any more. */
  ready(): Promise<void> {
    return this.#files.ready();
  }

  /** Begins to learn what is new. */
  look(): void {
    const edits = this.#edits();
    if (this.#learning || edits === this.#taughtBy) return;
    this.#taughtBy = edits;
    this.#learning = this.#learn(edits)
      .catch((error: unknown) => this.#log.error({ err: error }, 'changed samples could not be learnt'))
      .finally(() => {
        this.#learning = undefined;
        // It may have been changed again in the meantime.
        this.look();
      });
  }

  /** Resolves when nothing is being learnt. */
  async settled(): Promise<void> {
    this.look();
    while (this.#learning) await this.#learning;
  }

  async #learn(edits: SamplesEdits | undefined): Promise<void> {
    this.#inUse = edits ? await this.#files.taught(edits) : this.#files;
  }
}
