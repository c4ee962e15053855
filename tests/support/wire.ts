/** One thing a resident sends. */
export interface Sent {
  /** The sender's id for the message: a repeat has the same. */
  key: string;
  text?: string;
  /** A choice that was offered, as the channel sends it back. */
  press?: Offered;
  photo?: { name: string; bytes: Uint8Array };
}

/** A choice as the resident sees it. */
export interface Offered {
  title: string;
  /** What the button carries; undefined where choices are numbers in the text. */
  button?: unknown;
  /** What it means. */
  value: string;
}

/** One line of the conversation, as the resident sees it. */
export interface Shown {
  seq: number;
  from: 'resident' | 'assistant';
  text: string;
  offers: Offered[];
  photos: number;
}

/** How a message was met at the door: taken, under an id, or turned away, with words for the resident. */
export type Met = { id: string } | { refused: string; words: string };

/** A resident's end of a channel: what they send, and what they see. */
export interface Wire {
  /** The conversation that is open now. */
  readonly conversationId: string;
  /** Opens a new conversation. */
  open(language: string): Promise<void>;
  send(sent: Sent): Promise<Met>;
  /** Stays open while time passes, as a page does that nobody closes. */
  stay?(): Promise<void>;
  /** Listens for what was said unasked, where it is not shown by itself. */
  listen?(): Promise<void>;
  /** What has been said since this was asked last, both ways. */
  shown(): Promise<Shown[]>;
}

/** The value of a button's press, as dialogs read it. */
export function pressedValue(button: unknown): string {
  const { press } = (button ?? {}) as { press?: { value?: unknown } };
  return typeof press?.value === 'string' ? press.value : '';
}
