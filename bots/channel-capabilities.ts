/** What a channel can show, say and take. Declared as data, so that nothing needs to ask which channel it is. */
export interface ChannelCapabilities {
  /** Which variant of a message it speaks: the message itself, its `.sms` or its `.voice` attribute. */
  variant: 'text' | 'sms' | 'voice';
  /** Choices can be pressed. Without, they are numbered in the text. */
  buttons: boolean;
  /** Residents can send photos. */
  photos: boolean;
  /** Milliseconds within which the next message belongs to the same thought; without it each stands for itself. */
  gatherMs?: number;
  /** The languages it can say; without, every one. */
  languages?: readonly string[];
  /** Longest message in characters. */
  maxLength: number;
}
