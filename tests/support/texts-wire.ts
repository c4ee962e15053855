import type { Activity } from 'botbuilder';
import type { Service } from '../../service.ts';
import type { Met, Sent, Shown, Wire } from './wire.ts';

/** The channel that speaks the short variants until SMS has doors of its own. */
export const TEXTS = 'terminal';

/** A resident's phone: texts only. Choices are numbers in the text, and a number picks one. */
export class TextsWire implements Wire {
  readonly #service: () => Service;
  #conversationId = '';
  #read = 0;

  /** @param service the one to talk to now: another may have taken its place since the last message */
  constructor(service: () => Service) {
    this.#service = service;
  }

  get conversationId(): string {
    return this.#conversationId;
  }

  async open(language: string): Promise<void> {
    this.#conversationId = await this.#service().reception.open({ channel: TEXTS, userId: 'phone', language });
    this.#read = 0;
  }

  async send(sent: Sent): Promise<Met> {
    if (sent.photo) throw new Error('texts carry no photos');
    const activity: Partial<Activity> = { type: 'message', text: sent.press?.title ?? sent.text ?? '' };
    const { id } = await this.#service().reception.accept({
      channel: TEXTS,
      conversationId: this.#conversationId,
      messageKey: sent.key,
      activity,
    });
    return { id };
  }

  async shown(): Promise<Shown[]> {
    const entries = await this.#service().transcript.since(this.#conversationId, this.#read);
    this.#read = entries.at(-1)?.seq ?? this.#read;
    return entries.map(({ seq, direction, activity }) => ({
      seq,
      from: direction === 'in' ? 'resident' : 'assistant',
      text: String(activity.text ?? ''),
      offers: [],
      photos: 0,
    }));
  }
}
