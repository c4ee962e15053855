import { randomBytes } from 'node:crypto';
import { CallLine, type Document, type SimulatedCall } from '../../channels/phone/call-line.ts';
import type { Heard, Verb } from '../../channels/phone/call-twiml.ts';
import { twilioAccount } from '../../channels/twilio/account.ts';
import { PAGE } from '../../channels/voice/prompts.ts';
import type { Service } from '../../service.ts';
import type { Met, Sent, Shown, Wire } from './wire.ts';

/** A process of the service as a network reaches it. */
export interface Reached {
  url: string;
  service: Service;
}

type Gather = Extract<Verb, { verb: 'gather' }>;

/** What is said while an answer is not ready. */
const HOLD = 'One moment, please.';
/** Documents that one answer may lead through. */
const MOST_DOCUMENTS = 50;

/** A line to a running service: signed with the token of the simulation. */
export function lineTo({ url, service }: Reached, secret: string): CallLine {
  const base = `http://localhost:${new URL(url).port}`;
  const account = twilioAccount(service.config, secret, url);
  if (!account) throw new Error('this service has no simulated network');
  return new CallLine(account, base);
}

export const newCallSid = (): string => `CA${randomBytes(16).toString('hex')}`;

/** A caller's phone: signed webhooks as Twilio sends them, followed as Twilio follows them, without the waits. */
export class VoiceWire implements Wire {
  readonly #reached: () => Reached;
  readonly #secret: string;
  readonly #from: string;
  #call: SimulatedCall = { sid: '', from: '' };
  #gather: Gather | undefined;
  #heard: string[] = [];
  #read = 0;
  #conversationId = '';
  /** Addresses of answers by the sender's key: a repeat goes to where the first copy went. */
  readonly #sent = new Map<string, string>();

  constructor(reached: () => Reached, secret: string, from = '+447700900123') {
    this.#reached = reached;
    this.#secret = secret;
    this.#from = from;
  }

  get conversationId(): string {
    return this.#conversationId;
  }

  /** The keys and words that are waited for now; undefined when the call has ended. */
  get gather(): Gather | undefined {
    return this.#gather;
  }

  /** What was heard since this was asked last. */
  takeHeard(): string {
    const heard = this.#heard.join('\n');
    this.#heard = [];
    return heard;
  }

  async open(): Promise<void> {
    this.#call = { sid: newCallSid(), from: this.#from };
    this.#read = 0;
    await this.#follow(await this.#post('/twilio/voice'));
    await this.#findConversation();
  }

  async send(sent: Sent): Promise<Met> {
    const known = this.#sent.get(sent.key);
    // A choice of a later page has no key until that page is read out.
    if (!known && sent.press) {
      for (let at = Number(sent.press.title); at > PAGE; at -= PAGE) await this.press('8');
    }
    const action = known ?? this.#gather?.action ?? '';
    this.#sent.set(sent.key, action);
    const key = sent.press && String(((Number(sent.press.title) - 1) % PAGE) + 1);
    await this.#answer(action, key === undefined ? { SpeechResult: sent.text ?? '' } : { Digits: key });
    return { id: 'heard' };
  }

  /** Keys, ended with the hash key where more may come. */
  press(digits: string): Promise<void> {
    const isFinished = this.#gather?.numDigits === undefined && digits.length > 1;
    return this.#answer(this.#gather?.action ?? '', {
      Digits: digits,
      ...(isFinished ? { FinishedOnKey: '#' } : {}),
    });
  }

  say(words: string): Promise<void> {
    return this.#answer(this.#gather?.action ?? '', { SpeechResult: words, Confidence: '0.9' });
  }

  /** Hangs up and calls again at once, and goes on where it was, if that is offered. */
  async callAgain(): Promise<void> {
    const before = this.#conversationId;
    this.#call = { sid: newCallSid(), from: this.#from };
    await this.#follow(await this.#post('/twilio/voice'));
    const isOffered = this.#heard.some((line) => /Do you want to go on with that/.test(line));
    if (isOffered) await this.press('1');
    await this.#findConversation();
    if (this.#conversationId !== before) throw new Error('another conversation was begun');
  }

  silence(): Promise<void> {
    return this.#answer(this.#gather?.action ?? '', {});
  }

  dialled(became: string): Promise<void> {
    return this.#answer(this.#gather?.action ?? '', { DialCallStatus: became });
  }

  queued(result: string): Promise<void> {
    return this.#answer(this.#gather?.action ?? '', { QueueResult: result });
  }

  /** The network says that the call is over. */
  async ended(): Promise<void> {
    await this.#post('/twilio/voice/status', { CallStatus: 'completed' });
  }

  /** What the network says of a card. */
  card(Result: string, PaymentConfirmationCode = ''): Promise<void> {
    return this.#answer(this.#gather?.action ?? '', { Result, PaymentConfirmationCode });
  }

  /** Says nothing, once, when there is something to be heard. */
  async listen(): Promise<void> {
    const { transcript } = this.#reached().service;
    const entries = await transcript.since(this.#conversationId, this.#read);
    if (entries.some(({ direction }) => direction === 'out')) await this.silence();
  }

  async shown(): Promise<Shown[]> {
    const { transcript } = this.#reached().service;
    const all = await transcript.since(this.#conversationId, this.#read);
    this.#read = all.at(-1)?.seq ?? this.#read;
    const entries = all.filter(({ activity }) => activity.type === 'message');
    const shown = entries.map(({ seq, direction, activity }): Shown => {
      const from = direction === 'in' ? 'resident' : 'assistant';
      return { seq, from, text: from === 'resident' ? String(activity.text ?? '') : '', offers: [], photos: 0 };
    });
    const last = shown.findLast(({ from }) => from === 'assistant');
    // The lines of one turn are heard in one breath, with what can be pressed.
    if (last) last.text = this.takeHeard();
    return shown.filter(({ from, text }) => from === 'assistant' || text !== '');
  }

  async #answer(action: string, form: Record<string, string>): Promise<void> {
    const before = this.#conversationId;
    await this.#follow(await this.#post(action, form));
    await this.#findConversation();
    // Somebody who says what they want at once does not hear the greeting of a new conversation.
    if (before === '' && this.#conversationId !== '') this.#read = 1;
  }

  #post(path: string, form: Record<string, string> = {}): Promise<Document> {
    return lineTo(this.#reached(), this.#secret).post(this.#call, path, form);
  }

  async #follow(first: Document): Promise<void> {
    let document = first;
    this.#gather = undefined;
    for (let i = 0; i < MOST_DOCUMENTS; i += 1) {
      if (document.problem) throw new Error(`Twilio would refuse this: ${document.problem}\n${document.xml}`);
      const next = this.#perform(document.verbs);
      if (next === undefined) return;
      document = await this.#post(next);
    }
    throw new Error('the call goes round in circles');
  }

  /** Hears what is said. Returns the address that is asked next, if it is asked without the caller. */
  #perform(verbs: readonly Verb[]): string | undefined {
    for (const verb of verbs) {
      if (verb.verb === 'gather') {
        for (const prompt of verb.prompts) this.#hear(prompt);
        this.#gather = verb;
        return undefined;
      }
      if (verb.verb === 'redirect') return verb.url;
      if (verb.verb === 'dial') {
        this.#heard.push(`(${verb.number} rings)`);
        this.#gather = { ...silentGather, action: verb.action };
        return undefined;
      }
      if (verb.verb === 'enqueue') {
        this.#heard.push(`(waits in ${verb.queue}, whose people see ${verb.task})`);
        this.#gather = { ...silentGather, action: verb.action };
        return undefined;
      }
      if (verb.verb === 'pay') {
        this.#heard.push(`(a card is asked for: ${verb.amount} ${verb.currency} by ${verb.connector})`);
        this.#gather = { ...silentGather, action: verb.action };
        return undefined;
      }
      if (verb.verb === 'hangup') {
        this.#heard.push('(the call ends)');
        return undefined;
      }
      this.#hear(verb as Heard);
    }
    return undefined;
  }

  #hear(heard: Heard): void {
    // How long a turn takes on a busy machine is no part of what is said.
    if (heard.verb === 'say' && heard.text !== HOLD) this.#heard.push(heard.text);
  }

  async #findConversation(): Promise<void> {
    const row = await this.#reached()
      .service.database.kysely.selectFrom('telephone_calls')
      .select('state')
      .where('call_sid', '=', this.#call.sid)
      .executeTakeFirst();
    const { conversationId = '' } = JSON.parse(row?.state ?? '{}') as { conversationId?: string };
    if (conversationId !== this.#conversationId) this.#read = 0;
    this.#conversationId = conversationId;
  }
}

const silentGather: Gather = {
  verb: 'gather',
  prompts: [],
  action: '',
  input: [],
  finishOnKey: '',
  timeout: 0,
  answersSilence: false,
  bargeIn: true,
  language: '',
  hints: [],
};
