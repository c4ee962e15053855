import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { ConflictError, type Database } from '../storage/database.ts';
import type { Clock } from '../time/clock.ts';
import { parsePayCode } from './pay-code.ts';
import { type Attempt, PaymentStore } from './payment-store.ts';
import { PAID, type Payment, type PaymentStatus } from './payments.ts';

/** What tries in calls are kept under: nobody but the network that takes the card knows what becomes of them. */
export const CALL_PROVIDER = 'twilio-pay';

/** How the network says that taking a card ended, beside `success`, and what it comes to. None of these took money. */
const ENDS: Record<string, { state: 'failed' | 'cancelled' | 'error'; status: PaymentStatus }> = {
  'too-many-failed-attempts': { state: 'failed', status: 'declined' },
  'caller-interrupted-with-star': { state: 'cancelled', status: 'cancelled' },
  'caller-hung-up': { state: 'cancelled', status: 'cancelled' },
  'caller-interrupted-with-hangup': { state: 'cancelled', status: 'cancelled' },
  'validation-error': { state: 'error', status: 'error' },
};
/** No provider is asked about such a try, so it is never due, in ms. */
const NEVER = 10 * 365 * 86_400_000;

/** What was said of a card that was keyed in. */
export interface CardResult {
  result: string;
  /** The connector's own id of the payment: the receipt. */
  confirmation: string;
}

/**
 * Cards that callers key in while the network alone listens. A payment has one open try, whichever way it is made: so a
 * link is not paid on its page while its card is taken in a call.
 */
export class CallPayments {
  readonly #parts: { database: Database; clock: Clock; log: Pick<Logger, 'error'> };
  readonly #store: PaymentStore;

  constructor(parts: { database: Database; clock: Clock; log: Pick<Logger, 'error'> }) {
    this.#parts = parts;
    this.#store = new PaymentStore(parts.database.kysely);
  }

  /** Begins a try in a call; undefined when nothing can be paid by the link now, or it is being paid elsewhere. */
  async begin(code: string, callSid: string): Promise<Payment | undefined> {
    const payment = await this.#byCode(code);
    const { database, clock } = this.#parts;
    const at = clock.now().toISOString();
    if (!payment || PAID.includes(payment.status) || payment.status === 'withdrawn') return undefined;
    if (payment.expiresAt <= at) return undefined;
    const open = await this.#store.openAttempt(payment.id);
    if (open) return isOf(open, callSid) ? payment : undefined;
    const id = randomUUID();
    const nowMs = Date.now();
    try {
      await database.commit([
        this.#store.begin({ id, paymentId: payment.id, provider: CALL_PROVIDER, nowMs, at }),
        this.#store.made(id, `${callSid}/${id}`, 'created', nowMs + NEVER),
        ...this.#store.status(payment.id, 'started', at),
      ]);
      return payment;
    } catch (error) {
      if (error instanceof ConflictError) return undefined;
      throw error;
    }
  }

  /** What the network says of the card. What it does not say clearly is not taken for an end: staff have to look. */
  async over(code: string, callSid: string, { result, confirmation }: CardResult): Promise<Payment | undefined> {
    const payment = await this.#byCode(code);
    const open = payment && (await this.#store.openAttempt(payment.id));
    if (!payment || !open || !isOf(open, callSid)) return payment;
    const isPaid = result === 'success' && confirmation !== '';
    const end = isPaid ? { state: 'success', status: 'paid' as const } : ENDS[result];
    if (end) await this.#close(open, end.state, end.status, isPaid ? { receipt: confirmation } : {});
    else await this.#leaveOpen(open);
    return this.#byCode(code);
  }

  /** The call is over. A card of which nothing was heard by then may have been charged. */
  async callEnded(callSid: string): Promise<void> {
    for (const open of await this.#store.openIn(CALL_PROVIDER, callSid)) await this.#leaveOpen(open);
  }

  async #close(open: Attempt, state: string, status: PaymentStatus, more: { receipt?: string }): Promise<void> {
    const { database, clock } = this.#parts;
    const at = clock.now().toISOString();
    const news = { state, code: undefined, open: false, checkMs: Date.now(), told: true };
    try {
      await database.commit([
        this.#store.changed(open.id, news),
        ...this.#store.status(open.payment_id, status, at, more),
      ]);
    } catch (error) {
      // The same was heard by another process.
      if (!(error instanceof ConflictError)) throw error;
    }
  }

  /** Nothing else is tried for this payment until somebody has looked at the account that takes cards. */
  async #leaveOpen({ id, payment_id }: Attempt): Promise<void> {
    const { database, clock, log } = this.#parts;
    log.error(
      { attempt: id },
      'nobody knows whether a card that was keyed in a call was charged: look at the connector',
    );
    await database.commit(this.#store.status(payment_id, 'pending', clock.now().toISOString()));
  }

  async #byCode(code: string): Promise<Payment | undefined> {
    const parsed = parsePayCode(code);
    return parsed === undefined ? undefined : this.#store.find('code', parsed);
  }
}

function isOf({ provider, provider_id: id }: Attempt, callSid: string): boolean {
  return provider === CALL_PROVIDER && (id?.startsWith(`${callSid}/`) ?? false);
}
