import { z } from 'zod';
import { DeliveryError } from '../../bots/outgoing.ts';
import { FAILED_STATUSES, TEXT_STATUSES, type TextStatus } from '../../services/texts/sent-texts.ts';
import type { TwilioAccount } from '../twilio/account.ts';
import { createTwilioClient, type TwilioClient } from '../twilio/client.ts';
import { type Carrier, type TextGiven, type TextToSend, UncertainError } from './carrier.ts';

/** Who texts are from: a number (E.164), or a Messaging Service (`MG…`) that chooses one of its own. */
export type TextOrigin = { from: string } | { messagingServiceSid: string };

/** Texts that are looked through for one that may have been sent. */
const LOOKED_THROUGH = 50;

/** Codes of numbers that cannot be texted, and of networks that refuse: nobody's fault, and no other try helps. */
const UNREACHABLE = new Set([21211, 21214, 21217, 21408, 21610, 21612, 21614, 21635]);
const TOO_MANY = 20429;
/** Before anything has left this machine. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const Failure = z.object({ status: z.number().optional(), code: z.union([z.number(), z.string()]).optional() });
const Status = z.enum([...TEXT_STATUSES, ...FAILED_STATUSES]).catch('accepted');

/** Twilio's REST interface by its own client, which is loaded when the first text leaves. */
export class TwilioCarrier implements Carrier {
  readonly #account: TwilioAccount;
  readonly #origin: TextOrigin;
  #client: TwilioClient | undefined;

  constructor(account: TwilioAccount, origin: TextOrigin) {
    this.#account = account;
    this.#origin = origin;
  }

  async send({ to, words, key }: TextToSend): Promise<TextGiven> {
    const statusCallback = `${this.#account.publicBaseUrl.replace(/\/+$/, '')}/twilio/sms/status?text=${key}`;
    try {
      const { sid, status } = await this.#messages.create({ to, body: words, statusCallback, ...this.#origin });
      if (!sid) throw new UncertainError('twilio-no-id');
      return { sid, status: Status.parse(status) };
    } catch (error) {
      throw asDeliveryError(error);
    }
  }

  async find({ to, words }: Pick<TextToSend, 'to' | 'words'>, since: Date): Promise<TextGiven[]> {
    try {
      const texts = await this.#messages.list({ to, dateSentAfter: since, limit: LOOKED_THROUGH });
      return texts
        .filter(({ body, direction }) => body === words && direction.startsWith('outbound'))
        .map(({ sid, status }) => ({ sid, status: Status.parse(status) as TextStatus }));
    } catch (error) {
      throw new UncertainError('twilio-cannot-be-asked', error);
    }
  }

  get #messages(): TwilioClient['messages'] {
    this.#client ??= createTwilioClient(this.#account);
    return this.#client.messages;
  }
}

/** What an error of Twilio's client means: whether the text can be there, whether to try again, whose fault it is. */
function asDeliveryError(error: unknown): Error {
  if (error instanceof UncertainError) return error;
  const { status, code } = Failure.safeParse(error).data ?? {};
  if (status === undefined) {
    const isAway = NOT_CONNECTED.has(String(code));
    return isAway
      ? new DeliveryError('twilio-away', { retryable: true, ourFault: false, cause: error })
      : new UncertainError('twilio-no-answer', error);
  }
  const name = `twilio-${code ?? status}`;
  if (status === 429 || code === TOO_MANY) return new DeliveryError(name, { retryable: true, ourFault: false });
  // A key that is refused is somebody's to mend, and what waits is sent then.
  if (status === 401 || status === 403) return new DeliveryError(name, { retryable: true, ourFault: true });
  // It failed after it had the text, perhaps.
  if (status >= 500) return new UncertainError(name);
  return new DeliveryError(name, { retryable: false, ourFault: !UNREACHABLE.has(Number(code)) });
}
