import { createHash } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { textsOf } from '../../channels/sms/render.ts';
import { twilioAccount } from '../../channels/twilio/account.ts';
import { AddressBook } from '../../services/contact/address-book.ts';
import type { Running } from './story-world.ts';
import type { Met, Sent, Shown, Wire } from './wire.ts';

/** A resident's phone: signed texts to the webhook. Choices are numbers in the text, and a number picks one. */
export class TextsWire implements Wire {
  readonly #running: () => Running;
  readonly #secret: string;
  #phone = 100;
  #conversationId = '';
  #read = 0;

  /**
   * @param running the process to talk to now: another may have taken its place since the last message
   * @param secret what the simulation's token is made of
   */
  constructor(running: () => Running, secret: string) {
    this.#running = running;
    this.#secret = secret;
  }

  get conversationId(): string {
    return this.#conversationId;
  }

  /** Another phone: nothing is said until it texts. */
  async open(): Promise<void> {
    this.#phone += 1;
    this.#conversationId = '';
    this.#read = 0;
  }

  async send(sent: Sent): Promise<Met> {
    if (sent.photo) throw new Error('texts carry no photos');
    const { service, url } = this.#running();
    const account = twilioAccount(service.config, this.#secret, url);
    if (!account) throw new Error('the service takes no texts');
    const From = `+447700900${this.#phone}`;
    const MessageSid = `SM${createHash('sha256').update(sent.key).digest('hex').slice(0, 32)}`;
    const form = { MessageSid, From, To: '+447700900000', Body: sent.press?.title ?? sent.text ?? '', NumMedia: '0' };
    const target = `${url}/twilio/sms`;
    const answer = await fetch(target, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': getExpectedTwilioSignature(account.authTokens[0], target, form) },
      body: new URLSearchParams(form),
    });
    if (answer.status !== 200) throw new Error(`a text was met with ${answer.status}`);
    const entry = await new AddressBook(service.database.kysely).find('sms', From);
    this.#conversationId = entry?.conversationId ?? '';
    return { id: MessageSid };
  }

  async shown(): Promise<Shown[]> {
    const entries = await this.#running().service.transcript.since(this.#conversationId, this.#read);
    this.#read = entries.at(-1)?.seq ?? this.#read;
    const shown = entries.filter(({ activity }) => activity.type === 'message');
    return shown.map(({ seq, direction, activity }) => ({
      seq,
      from: direction === 'in' ? 'resident' : 'assistant',
      // A long reply is several texts.
      text: direction === 'in' ? String(activity.text ?? '') : plainLink(textsOf([activity]).join('\n\n')),
      offers: [],
      photos: 0,
    }));
  }
}

/** The code of a page for photos is drawn by chance, as is the port here. */
function plainLink(text: string): string {
  return text.replace(/http\S+\/photo\/\w+/, 'http://localhost:0/photo/code');
}
