import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { ConflictError, type Database, type Statement } from '../storage/database.ts';
import type { Clock } from '../time/clock.ts';
import { parsePayCode } from './pay-code.ts';
import { paymentNotice } from './payment-notice.ts';
import { FINISHED, type PaymentProvider, PaymentProviderError, type ProviderPayment } from './payment-provider.ts';
import { type Attempt, PaymentStore } from './payment-store.ts';
import {
  type NewPayment,
  type Opened,
  PAID,
  type Payment,
  type PaymentEvent,
  type Payments,
  type Tell,
} from './payments.ts';
import { statusOf } from './provider-status.ts';

/** What the desk needs of the rest. */
export interface PaymentDeskParts {
  database: Database;
  /** Absent where no card payments are taken: links then say so. */
  provider: PaymentProvider | undefined;
  clock: Clock;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** What the payer reads on the provider's page. */
  describe(payment: Payment): string;
  /** Who does what follows from a payment, and tells of it in the place of the desk when it is paid. */
  follows?: { isFor(payment: Payment): boolean; paid(payment: Payment, at: Date): Statement } | undefined;
  /** Absent until something can speak outside of a turn: then it stands in the records that nobody was told. */
  tell?: Tell | undefined;
}

/** A try whose provider was never heard of is given up after this long, in ms: longer than any call may take. */
const LOST_AFTER = 60_000;
/** When the provider is first asked about a try, and the longest pause between two questions, in ms. */
const FIRST_CHECK = 60_000;
const LONGEST_PAUSE = 10 * 60_000;
/** While one process asks, no other does, in ms. */
const ASKING = 30_000;
const BATCH = 20;

/** What the provider said of a try, or that it said nothing. */
type Asked = { payment: Payment; fresh: ProviderPayment } | 'unavailable' | 'lost';

/** Payments in our own records, taken by whichever provider there is. */
export class PaymentDesk implements Payments {
  readonly #parts: PaymentDeskParts;
  readonly #store: PaymentStore;
  readonly #running = new Set<Promise<unknown>>();

  constructor(parts: PaymentDeskParts) {
    this.#parts = parts;
    this.#store = new PaymentStore(parts.database.kysely);
  }

  request(payment: NewPayment): Statement[] {
    if (!Number.isSafeInteger(payment.amountPence) || payment.amountPence <= 0) {
      throw new RangeError('a payment is a whole number of pence, more than none');
    }
    return this.#store.add(payment);
  }

  askSoon(reference: string): Statement[] {
    return [this.#store.askNow({ reference }, Date.now())];
  }

  byReference(reference: string): Promise<Payment | undefined> {
    return this.#store.find('reference', reference);
  }

  byConversation(conversationId: string): Promise<Payment[]> {
    return this.#store.ofConversation(conversationId);
  }

  history(paymentId: string): Promise<PaymentEvent[]> {
    return this.#store.events(paymentId);
  }

  async look(code: string): Promise<Payment | undefined> {
    const payment = await this.#byCode(code);
    const attempt = payment && (await this.#store.openAttempt(payment.id));
    if (!attempt?.provider_id) return payment;
    await this.#ask(attempt);
    return this.#store.find('id', attempt.payment_id);
  }

  async open(code: string, returnUrl: string): Promise<Opened | undefined> {
    const payment = await this.#byCode(code);
    if (!payment) return undefined;
    if (!this.#isPayable(payment)) return { kind: 'stands', payment };
    if (!this.#parts.provider) return { kind: 'unavailable', payment };
    const attempt = await this.#store.openAttempt(payment.id);
    const goesOn = attempt && (await this.#goOn(payment, attempt));
    return goesOn ?? this.#begin(payment, this.#parts.provider, returnUrl);
  }

  async nudge(providerId: string): Promise<void> {
    const { database, provider } = this.#parts;
    if (!provider) return;
    await database.commit([this.#store.askNow({ providerId }, Date.now())]);
    this.#behind(async () => {
      const attempt = await this.#store.attemptOf(provider.name, providerId);
      if (attempt?.open === 1) await this.#ask(attempt);
      else if (attempt) await this.#refreshRefunds(attempt, provider);
    });
  }

  async withdraw(reference: string): Promise<boolean> {
    const { database, provider, clock } = this.#parts;
    const found = await this.byReference(reference);
    if (!found || PAID.includes(found.status)) return false;
    const attempt = await this.#store.openAttempt(found.id);
    if (attempt?.provider_id && provider) {
      const refused = await provider.cancel(attempt.provider_id).then(
        () => false,
        (error: unknown) => {
          if (error instanceof PaymentProviderError && error.problem === 'conflict') return true;
          throw error;
        },
      );
      // First it stands as withdrawn: else what is told of the try that ended would ask to pay by the link.
      if (!refused) await database.commit(this.#store.status(found.id, 'withdrawn', clock.now().toISOString()));
      await this.#ask(attempt);
      if (!refused) return true;
      const now = await this.byReference(reference);
      if (now && PAID.includes(now.status)) return false;
    }
    await database.commit(this.#store.status(found.id, 'withdrawn', clock.now().toISOString()));
    return true;
  }

  async refund(reference: string, amountPence: number, by: string): Promise<Payment> {
    const { database, provider, clock } = this.#parts;
    const payment = await this.byReference(reference);
    if (!provider || !payment?.receipt || !Number.isSafeInteger(amountPence) || amountPence <= 0) {
      throw new PaymentProviderError('invalid');
    }
    const { receipt } = payment;
    const fresh = await provider.get(receipt);
    if (fresh.refundablePence < amountPence) throw new PaymentProviderError('refund-changed');
    const at = clock.now().toISOString();
    const id = randomUUID();
    await database.commit([this.#store.refundAsked({ id, paymentId: payment.id, amountPence, by, at })]);
    try {
      const made = await provider.refund(receipt, amountPence, fresh.refundablePence);
      await database.commit([
        this.#store.refundIs(id, made.status, made.id),
        ...(made.status === 'error' ? [] : this.#store.refunded(payment, fresh.refundedPence + amountPence, at)),
      ]);
    } catch (error) {
      // What was left to refund went along with it: a repeat of one that did happen is refused.
      if (error instanceof PaymentProviderError) {
        const status = error.problem === 'unclear' ? 'unclear' : 'refused';
        await database.commit([this.#store.refundIs(id, status, null)]);
      }
      throw error;
    }
    return (await this.#store.find('id', payment.id)) as Payment;
  }

  /** Asks the provider about every try that is due, tells what nobody was told, and gives up what was lost. */
  async checkDue(nowMs = Date.now()): Promise<void> {
    for (const attempt of await this.#store.due(nowMs, BATCH)) {
      const claim = this.#store.claim(attempt.id, attempt.check_ms, nowMs + ASKING);
      const [claimed] = await this.#parts.database.commit([claim]);
      if (claimed?.affected !== 1) continue;
      if (attempt.provider_id) await this.#ask(attempt);
      else if (nowMs - attempt.begun_ms >= LOST_AFTER) await this.#giveUp(attempt);
    }
    if (!this.#parts.tell) return;
    for (const attempt of await this.#store.untold(nowMs, BATCH)) await this.#tell(attempt);
  }

  /** Forgets payments that have not changed for so many days. Returns how many. */
  async purge(keepDays: number): Promise<number> {
    const before = new Date(this.#parts.clock.now().getTime() - keepDays * 86_400_000).toISOString();
    let count = 0;
    for (;;) {
      const ids = await this.#store.oldest(before, BATCH);
      if (ids.length === 0) return count;
      await this.#parts.database.commit(this.#store.remove(ids));
      count += ids.length;
    }
  }

  /** Resolves when nothing is being looked into. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #byCode(code: string): Promise<Payment | undefined> {
    const parsed = parsePayCode(code);
    return parsed === undefined ? undefined : this.#store.find('code', parsed);
  }

  #isPayable(payment: Payment): boolean {
    if (PAID.includes(payment.status) || payment.status === 'withdrawn') return false;
    return payment.expiresAt > this.#parts.clock.now().toISOString();
  }

  /** What an open try comes to; undefined when it is over and another may begin. */
  async #goOn(payment: Payment, attempt: Attempt): Promise<Opened | undefined> {
    if (!attempt.provider_id) {
      // Its page was never shown to anybody, so it cannot be paid: another may take its place, but not while it is asked for.
      if (Date.now() - attempt.begun_ms < LOST_AFTER) return { kind: 'busy', payment };
      await this.#giveUp(attempt);
      return undefined;
    }
    const asked = await this.#ask(attempt);
    if (asked === 'unavailable') return { kind: 'unavailable', payment };
    if (asked === 'lost') return undefined;
    const { fresh } = asked;
    if (!FINISHED.has(fresh.state)) {
      return fresh.nextUrl ? { kind: 'pay', url: fresh.nextUrl } : { kind: 'stands', payment: asked.payment };
    }
    return this.#isPayable(asked.payment) ? undefined : { kind: 'stands', payment: asked.payment };
  }

  async #begin(payment: Payment, provider: PaymentProvider, returnUrl: string): Promise<Opened> {
    const { database, clock, log } = this.#parts;
    const id = randomUUID();
    const at = clock.now().toISOString();
    try {
      const begun = { id, paymentId: payment.id, provider: provider.name, nowMs: Date.now(), at };
      await database.commit([this.#store.begin(begun)]);
    } catch (error) {
      if (error instanceof ConflictError) return { kind: 'busy', payment };
      throw error;
    }
    let made: ProviderPayment;
    try {
      made = await provider.create({
        amountPence: payment.amountPence,
        reference: payment.reference,
        description: this.#parts.describe(payment),
        returnUrl,
        language: payment.language,
        metadata: { kind: payment.payType, account: payment.account },
        key: id,
      });
    } catch (error) {
      if (!(error instanceof PaymentProviderError)) throw error;
      log.warn({ problem: error.problem, code: error.code }, 'a payment could not be made at the provider');
      await this.#giveUp({ id });
      return { kind: 'unavailable', payment };
    }
    try {
      await database.commit([
        this.#store.made(id, made.id, made.state, Date.now() + FIRST_CHECK),
        ...this.#store.status(payment.id, 'started', at),
      ]);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      // It took so long that another process gave it up: its page is shown to nobody.
      return { kind: 'busy', payment };
    }
    return made.nextUrl ? { kind: 'pay', url: made.nextUrl } : { kind: 'unavailable', payment };
  }

  /** Asks the provider how a try stands, and writes it down. */
  async #ask(attempt: Attempt): Promise<Asked> {
    const { provider, log } = this.#parts;
    if (!provider || provider.name !== attempt.provider || !attempt.provider_id) return 'unavailable';
    let fresh: ProviderPayment;
    try {
      fresh = await provider.get(attempt.provider_id);
    } catch (error) {
      if (!(error instanceof PaymentProviderError)) throw error;
      if (error.problem === 'not-found') {
        log.error({ attempt: attempt.id }, 'the provider does not know a payment it made');
        await this.#giveUp(attempt);
        return 'lost';
      }
      log.warn(
        { problem: error.problem, code: error.code },
        'the payment provider could not be asked; it is asked again',
      );
      return 'unavailable';
    }
    await this.#writeDown(attempt, fresh);
    const payment = (await this.#store.find('id', attempt.payment_id)) as Payment;
    return { payment, fresh };
  }

  async #writeDown(attempt: Attempt, fresh: ProviderPayment): Promise<void> {
    const { database, clock, log, follows } = this.#parts;
    const payment = (await this.#store.find('id', attempt.payment_id)) as Payment;
    const at = clock.now().toISOString();
    const isOurs = fresh.amountPence === payment.amountPence && fresh.reference === payment.reference;
    if (!isOurs) log.error({ attempt: attempt.id }, "the provider's payment is not the one that was asked for");
    const isOver = !isOurs || FINISHED.has(fresh.state);
    const status = isOurs ? statusOf(fresh) : 'error';
    const code = isOurs ? fresh.code : 'mismatch';
    const isNews = isOver || fresh.state !== attempt.state;
    const checkMs = isOver ? Date.now() : Date.now() + pause(attempt.checks);
    const receipt = status === 'paid' ? { receipt: fresh.id } : {};
    try {
      await database.commit([
        this.#store.changed(attempt.id, { state: fresh.state, code, open: !isOver, checkMs, told: false }),
        ...(isNews ? this.#store.status(payment.id, status, at, { code, ...receipt }) : []),
        ...(status === 'paid' && follows?.isFor(payment) ? [follows.paid(payment, new Date(at))] : []),
      ]);
    } catch (error) {
      // Another process heard the same, or newer: what it wrote stands.
      if (!(error instanceof ConflictError)) throw error;
      return;
    }
    if (isOver && this.#parts.tell) this.#behind(() => this.#tell(attempt));
  }

  /** A try that came to nothing: no page of it was ever shown. */
  async #giveUp(attempt: Pick<Attempt, 'id'>): Promise<void> {
    const lost = { state: 'lost', open: false, checkMs: Date.now(), told: true };
    try {
      await this.#parts.database.commit([this.#store.changed(attempt.id, lost)]);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }

  async #tell(attempt: Pick<Attempt, 'id' | 'payment_id'>): Promise<void> {
    const payment = await this.#store.find('id', attempt.payment_id);
    if (!payment || !this.#parts.tell) return;
    // By now they may be trying again: then how the last try ended is no news.
    const isNews = payment.status !== 'started' && payment.status !== 'pending';
    if (isNews && !this.#isToldElsewhere(payment))
      await this.#parts.tell(payment.conversationId, paymentNotice(payment), `payment-${attempt.id}`);
    await this.#parts.database.commit([this.#store.told(attempt.id)]);
  }

  /** Whether who follows it tells how it stands: of what is paid, or can be paid no more. */
  #isToldElsewhere(payment: Payment): boolean {
    return !this.#isPayable(payment) && (this.#parts.follows?.isFor(payment) ?? false);
  }

  /** Staff may send money back on the provider's own pages as well. */
  async #refreshRefunds(attempt: Attempt, provider: PaymentProvider): Promise<void> {
    const payment = await this.#store.find('id', attempt.payment_id);
    if (!payment?.receipt || payment.receipt !== attempt.provider_id) return;
    const { refundedPence } = await provider.get(payment.receipt);
    if (refundedPence <= payment.refundedPence) return;
    const at = this.#parts.clock.now().toISOString();
    await this.#parts.database.commit(this.#store.refunded(payment, refundedPence, at));
  }

  /** Does something that nobody waits for. What fails is due again, and found by the next look. */
  #behind(work: () => Promise<unknown>): void {
    const running = work()
      .catch((error: unknown) =>
        this.#parts.log.warn({ err: error }, 'a payment could not be looked into; it is tried again'),
      )
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}

/** Longer each time: most are paid in minutes, and what is left lying ends after 90. */
function pause(checks: number): number {
  return Math.round(Math.min(LONGEST_PAUSE, FIRST_CHECK * 1.5 ** Math.min(checks, 10)));
}
