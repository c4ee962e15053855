import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { PaymentAttemptTable, Schema } from '../storage/schema.ts';
import { fromRow, toRow } from './payment-row.ts';
import { type NewPayment, PAID, type Payment, type PaymentEvent, type PaymentStatus } from './payments.ts';

/** One payment made at the provider for a link. */
export type Attempt = Selectable<PaymentAttemptTable>;

/** Statuses that no news of a try changes any more. */
const SETTLED: readonly PaymentStatus[] = [...PAID, 'withdrawn'];

/** States of a try, earliest first; those of one line are as late as each other. */
const ORDER = [
  ['asked'],
  ['created'],
  ['started'],
  ['submitted'],
  ['capturable'],
  ['success', 'failed', 'cancelled', 'error', 'lost'],
];

function notAfter(state: string): string[] {
  return ORDER.slice(0, ORDER.findIndex((states) => states.includes(state)) + 1).flat();
}

/** The rows of payments: reads, and the statements of whoever writes. */
export class PaymentStore {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** Only a repeated instance is passed over. A reference or code that is taken fails the commit. */
  add(payment: NewPayment): Statement[] {
    const query = this.#kysely
      .insertInto('payments')
      .values(toRow(payment))
      .onConflict((conflict) => conflict.column('instance').doNothing());
    return [
      { query: query.compile() },
      this.#event(payment.id, 'link_given', undefined, payment.requestedAt, `asked-${payment.instance}`),
    ];
  }

  async find(column: 'reference' | 'code' | 'id', value: string): Promise<Payment | undefined> {
    const row = await this.#kysely.selectFrom('payments').selectAll().where(column, '=', value).executeTakeFirst();
    return row && fromRow(row);
  }

  async ofConversation(conversationId: string): Promise<Payment[]> {
    const rows = await this.#kysely
      .selectFrom('payments')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .orderBy('requested_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(fromRow);
  }

  async events(paymentId: string): Promise<PaymentEvent[]> {
    const rows = await this.#kysely
      .selectFrom('payment_events')
      .select(['status', 'code', 'at'])
      .where('payment_id', '=', paymentId)
      .orderBy('at')
      .execute();
    return rows.map(({ status, code, at }) => ({
      status: status as PaymentStatus,
      at,
      ...(code === null ? {} : { code }),
    }));
  }

  /** The try that is open for a payment, if one is. */
  openAttempt(paymentId: string): Promise<Attempt | undefined> {
    return this.#attempts().where('payment_id', '=', paymentId).where('open', '=', 1).executeTakeFirst();
  }

  /** Open tries of a provider whose id begins so. */
  openIn(provider: string, id: string): Promise<Attempt[]> {
    return this.#attempts()
      .where('open', '=', 1)
      .where('provider', '=', provider)
      .where('provider_id', '>', `${id}/`)
      .where('provider_id', '<', `${id}0`)
      .execute();
  }

  /** The try that is a provider's payment. */
  attemptOf(provider: string, providerId: string): Promise<Attempt | undefined> {
    return this.#attempts().where('provider_id', '=', providerId).where('provider', '=', provider).executeTakeFirst();
  }

  /** Open tries whose provider is to be asked, longest waiting first. */
  due(nowMs: number, limit: number): Promise<Attempt[]> {
    return this.#attempts()
      .where('open', '=', 1)
      .where('check_ms', '<=', nowMs)
      .orderBy('check_ms')
      .limit(limit)
      .execute();
  }

  /** Tries that are over and of which nobody was told. */
  untold(nowMs: number, limit: number): Promise<Attempt[]> {
    return this.#attempts()
      .where('open', '=', 0)
      .where('told', '=', 0)
      .where('check_ms', '<=', nowMs)
      .orderBy('check_ms')
      .limit(limit)
      .execute();
  }

  /** Begins a try. A second open one for the same payment fails the commit. */
  begin(attempt: { id: string; paymentId: string; provider: string; nowMs: number; at: string }): Statement {
    const { id, paymentId, provider, nowMs, at } = attempt;
    const row = { id, payment_id: paymentId, provider, provider_id: null, state: 'asked', code: null, open: 1, at };
    return {
      query: this.#kysely
        .insertInto('payment_attempts')
        .values({ ...row, begun_ms: nowMs, check_ms: nowMs + 60_000 })
        .compile(),
    };
  }

  /** The provider has made its payment for a try. Fails the commit when the try was given up meanwhile. */
  made(attemptId: string, providerId: string, state: string, checkMs: number): Statement {
    const query = this.#kysely
      .updateTable('payment_attempts')
      .set({ provider_id: providerId, state, check_ms: checkMs })
      .where('id', '=', attemptId)
      .where('open', '=', 1);
    return { query: query.compile(), expect: 1 };
  }

  /** What the provider says of a try. Fails the commit when somebody else wrote down news first. */
  changed(
    attemptId: string,
    news: { state: string; code?: string | undefined; open: boolean; checkMs: number; told: boolean },
  ): Statement {
    const query = this.#kysely
      .updateTable('payment_attempts')
      .set((eb) => ({
        state: news.state,
        code: news.code ?? null,
        open: news.open ? 1 : 0,
        told: news.told ? 1 : 0,
        check_ms: news.checkMs,
        checks: eb('checks', '+', 1),
      }))
      .where('id', '=', attemptId)
      .where('open', '=', 1)
      // Two answers may be written down in the wrong order: an older one never takes the place of a newer.
      .where('state', 'in', notAfter(news.state));
    return { query: query.compile(), expect: 1 };
  }

  /** Has a try's provider asked at a time; none is claimed twice: `seenMs` is the time it was found with. */
  claim(attemptId: string, seenMs: number, nextMs: number): Statement {
    const query = this.#kysely
      .updateTable('payment_attempts')
      .set({ check_ms: nextMs })
      .where('id', '=', attemptId)
      .where('check_ms', '=', seenMs);
    return { query: query.compile() };
  }

  /** Has the open tries of a provider's payment, or of a payment of ours, asked about at once. */
  askNow(which: { providerId: string } | { reference: string }, nowMs: number): Statement {
    const update = this.#kysely.updateTable('payment_attempts').set({ check_ms: nowMs }).where('open', '=', 1);
    const query =
      'providerId' in which
        ? update.where('provider_id', '=', which.providerId)
        : update.where('payment_id', 'in', (eb) =>
            eb.selectFrom('payments').select('id').where('reference', '=', which.reference),
          );
    return { query: query.compile() };
  }

  told(attemptId: string): Statement {
    return {
      query: this.#kysely.updateTable('payment_attempts').set({ told: 1 }).where('id', '=', attemptId).compile(),
    };
  }

  /** A payment's status, with its history. What is paid, refunded or withdrawn is left as it is. */
  status(
    paymentId: string,
    status: PaymentStatus,
    at: string,
    more: { code?: string | undefined; receipt?: string } = {},
  ): Statement[] {
    const query = this.#kysely
      .updateTable('payments')
      .set({
        status,
        outcome: more.code ?? null,
        updated_at: at,
        ...(more.receipt ? { receipt: more.receipt, paid_at: at } : {}),
      })
      .where('id', '=', paymentId)
      // Money that was taken is never anything else, even when the link was taken back at that moment.
      .where('status', 'not in', status === 'paid' ? PAID : SETTLED);
    return [{ query: query.compile() }, this.#event(paymentId, status, more.code, at)];
  }

  /** How much of a paid payment went back. Never less than was known before. */
  refunded(payment: Payment, refundedPence: number, at: string): Statement[] {
    const status: PaymentStatus = refundedPence >= payment.amountPence ? 'refunded' : 'part_refunded';
    const query = this.#kysely
      .updateTable('payments')
      .set({ status, refunded_pence: refundedPence, updated_at: at })
      .where('id', '=', payment.id)
      .where('refunded_pence', '<', refundedPence);
    return [{ query: query.compile(), expect: 1 }, this.#event(payment.id, status, undefined, at)];
  }

  refundAsked(refund: { id: string; paymentId: string; amountPence: number; by: string; at: string }): Statement {
    const { id, paymentId, amountPence, by, at } = refund;
    const row = { id, payment_id: paymentId, provider_refund_id: null, amount_pence: amountPence, at };
    return {
      query: this.#kysely
        .insertInto('payment_refunds')
        .values({ ...row, status: 'asked', requested_by: by })
        .compile(),
    };
  }

  refundIs(id: string, status: string, providerRefundId: string | null): Statement {
    const set = { status, provider_refund_id: providerRefundId };
    return { query: this.#kysely.updateTable('payment_refunds').set(set).where('id', '=', id).compile() };
  }

  /** Payments that have not changed since an instant, and are kept long enough. */
  async oldest(beforeIso: string, limit: number): Promise<string[]> {
    const rows = await this.#kysely
      .selectFrom('payments')
      .select('id')
      .where('updated_at', '<', beforeIso)
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Forgets payments and all that belongs to them. */
  remove(ids: string[]): Statement[] {
    const references = this.#kysely.selectFrom('payments').select('reference').where('id', 'in', ids);
    return [
      { query: this.#kysely.deleteFrom('sandbox_payments').where('reference', 'in', references).compile() },
      { query: this.#kysely.deleteFrom('payment_events').where('payment_id', 'in', ids).compile() },
      { query: this.#kysely.deleteFrom('payment_refunds').where('payment_id', 'in', ids).compile() },
      { query: this.#kysely.deleteFrom('payment_attempts').where('payment_id', 'in', ids).compile() },
      { query: this.#kysely.deleteFrom('payments').where('id', 'in', ids).compile() },
    ];
  }

  /** @param once the id of an event that a repeat must not add again */
  #event(paymentId: string, status: PaymentStatus, code: string | undefined, at: string, once?: string): Statement {
    const id = once ?? randomUUID();
    const insert = this.#kysely
      .insertInto('payment_events')
      .values({ id, payment_id: paymentId, status, code: code ?? null, at });
    return { query: (once ? insert.onConflict((conflict) => conflict.column('id').doNothing()) : insert).compile() };
  }

  #attempts() {
    return this.#kysely.selectFrom('payment_attempts').selectAll();
  }
}
