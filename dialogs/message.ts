/**
 * What a dialog says: message ids and values, never sentences. The locale gives the words (`locales/<code>/*.ftl`),
 * the channel the form (buttons, numbers, speech).
 */

/** A value inside a message. Strings and numbers go in as they are and are never translated. */
export type MessageValue =
  | string
  | number
  /** An ISO date ("2026-12-07"), written as the language writes dates: "Monday 7 December 2026". */
  | { date: string; style?: 'full' | 'short' }
  /** Money in whole pence. */
  | { pence: number }
  /** A phone number as people read it: "0344 980 3333". Made a link or spelled out by the channel. */
  | { phone: string }
  /** A web address, shown by its host. */
  | { url: string }
  /** Another message, as a value: a category's name, a choice's label. */
  | { message: string; values?: MessageValues }
  /** Several values joined as the language joins them: "a, b and c". */
  | { list: MessageValue[]; join?: 'and' | 'or' };

export type MessageValues = Record<string, MessageValue>;

/** One thing the resident may pick. */
export interface Choice {
  /** What it means; never translated. */
  value: string;
  /** Message id of its label. The message's `.words` attribute lists other words for it, separated by commas. */
  label: string;
  values?: MessageValues;
}

/** One thing said. */
export interface Message {
  /** Message id in the locales. */
  id: string;
  values?: MessageValues;
  /** What may be picked in answer. Typed words are always accepted as well. */
  choices?: Choice[];
  /** Several of the choices may be picked. */
  several?: boolean;
  /** Which question this is, so that a press can say what it answers. */
  asks?: { form: string; field: string };
  /** What an answer in words looks like, where it is none of the choices. */
  expects?: 'text' | 'number' | 'date' | 'place' | 'contact' | 'reference';
  /** A photo may be sent in answer. */
  takesPhotos?: boolean;
  /** Photos are what is asked for: whoever cannot send them here needs another way. */
  asksPhotos?: boolean;
}
