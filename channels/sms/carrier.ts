import type { TextStatus } from '../../services/texts/sent-texts.ts';

/** A text for the network. */
export interface TextToSend {
  /** E.164. */
  to: string;
  words: string;
  /** Opaque: comes back with the news of it. */
  key: string;
}

/** A text that the network has. */
export interface TextGiven {
  sid: string;
  status: TextStatus;
}

/** It is not known whether the network has the text. */
export class UncertainError extends Error {
  override name = 'UncertainError';
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** The network does not text this number any more: its owner told it so. */
export const STOPPED_BY_CARRIER = 'twilio-21610';

/** Whatever takes texts to phones: a network, or what stands in for one. */
export interface Carrier {
  /**
   * Gives a text to the network, once.
   *
   * @throws DeliveryError when the network does not have it; UncertainError when nobody knows
   */
  send(text: TextToSend): Promise<TextGiven>;
  /**
   * Texts with these words that the network has for a number since an instant, newest first.
   *
   * @throws UncertainError
   */
  find(text: Pick<TextToSend, 'to' | 'words'>, since: Date): Promise<TextGiven[]>;
}
