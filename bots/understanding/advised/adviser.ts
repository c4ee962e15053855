import type { Intent } from '../../../dialogs/input.ts';

/** A value that an adviser found, in words of the message. */
export interface AdvisedValue {
  entity: 'location' | 'person_name';
  words: string;
}

/** What an adviser takes a message for. It may be wrong, and it may be what the message told it to say. */
export interface Advice {
  intent: Intent;
  /** Service code of a report's category. */
  category?: string | undefined;
  values?: AdvisedValue[] | undefined;
}

/** A service outside that says what a message wishes: a language model, Azure's. It sees no personal data. */
export interface Adviser {
  /** Short name, for measures: `language-model`. */
  readonly name: string;
  /**
   * @param text one message, with what is personal masked
   * @param language code of `locales/`, or `und`
   * @throws AdviceUnavailableError
   */
  advise(text: string, language: string): Promise<Advice>;
}

/** No advice is to be had. Its message is a code, and never holds what was sent or what came back. */
export class AdviceUnavailableError extends Error {
  override name = 'AdviceUnavailableError';
}
