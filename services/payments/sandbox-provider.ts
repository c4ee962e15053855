import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { ConflictError, type Database } from '../storage/database.ts';
import type { SandboxPaymentTable } from '../storage/schema.ts';
import type { Clock } from '../time/clock.ts';
import {
  FINISHED,
  type NewProviderPayment,
  type PaymentProvider,
  PaymentProviderError,
  type ProviderPayment,
  type ProviderRefund,
  type ProviderState,
} from './payment-provider.ts';

/** How a payment can end on the sandbox's page, and what the real provider would call it. */
export const OUTCOMES = {
  pays: { state: 'success', code: null },
  declined: { state: 'failed', code: 'P0010' },
  cancelled: { state: 'failed', code: 'P0030' },
  expired: { state: 'failed', code: 'P0020' },
  error: { state: 'error', code: 'P0050' },
  waiting: { state: 'submitted', code: null },
} as const satisfies Record<string, { state: ProviderState; code: string | null }>;

export type Outcome = keyof typeof OUTCOMES;

/** What the sandbox's page shows of a payment. */
export interface SandboxPayment {
  amountPence: number;
  description: string;
  reference: string;
  returnUrl: string;
  /** Whether an outcome can still be chosen. */
  isOpen: boolean;
}

/** A payment is left for this long at most, as with GOV.UK Pay. */
const EXPIRES_AFTER = 90 * 60_000;

const UNFINISHED: ProviderState[] = ['created', 'started', 'submitted'];

/**
 * The embedded provider: a page of our own on which whoever tries the service says how the payment ends. No money
 * moves, and the page says so.
 */
export class SandboxProvider implements PaymentProvider {
  readonly name = 'sandbox';
  readonly isSandbox = true;
  readonly pageOrigins = [];
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #newId: () => string;

  /** @param newId makes ids of payments; tests hand in a seeded one */
  constructor(database: Database, clock: Clock, newId: () => string = () => randomBytes(13).toString('hex')) {
    this.#database = database;
    this.#clock = clock;
    this.#newId = newId;
  }

  async create(payment: NewProviderPayment): Promise<ProviderPayment> {
    const row = {
      id: this.#newId(),
      token: randomBytes(16).toString('base64url'),
      amount_pence: payment.amountPence,
      reference: payment.reference,
      description: payment.description,
      return_url: payment.returnUrl,
      state: 'created',
      code: null,
      created_at: this.#clock.now().toISOString(),
    };
    await this.#database.commit([{ query: this.#kysely.insertInto('sandbox_payments').values(row).compile() }]);
    return this.#payment({ ...row, refunded_pence: 0 });
  }

  async get(id: string): Promise<ProviderPayment> {
    const row = await this.#row('id', id);
    if (!row) throw new PaymentProviderError('not-found', { code: 'P0200' });
    return this.#payment(row);
  }

  async cancel(id: string): Promise<void> {
    const changed = await this.#end('id', id, 'cancelled', 'P0040');
    if (!changed) throw new PaymentProviderError('conflict', { code: 'P0501' });
  }

  async refund(id: string, amountPence: number, refundablePence: number): Promise<ProviderRefund> {
    const row = await this.#row('id', id);
    const left = row?.state === 'success' ? row.amount_pence - row.refunded_pence : 0;
    if (!row || left !== refundablePence || amountPence > left) {
      throw new PaymentProviderError('refund-changed', { code: 'P0604' });
    }
    const query = this.#kysely
      .updateTable('sandbox_payments')
      .set({ refunded_pence: row.refunded_pence + amountPence })
      .where('id', '=', id)
      .where('refunded_pence', '=', row.refunded_pence);
    try {
      await this.#database.commit([{ query: query.compile(), expect: 1 }]);
    } catch (error) {
      if (error instanceof ConflictError) throw new PaymentProviderError('refund-changed', { code: 'P0604' });
      throw error;
    }
    return { id: this.#newId(), status: 'success' };
  }

  /** The payment of a page's address; undefined for an address that is none. */
  async page(token: string): Promise<SandboxPayment | undefined> {
    const row = await this.#row('token', token);
    if (!row) return undefined;
    return {
      amountPence: row.amount_pence,
      description: row.description,
      reference: row.reference,
      returnUrl: row.return_url,
      isOpen: UNFINISHED.includes(this.#state(row).state),
    };
  }

  /** Ends a payment as was chosen on its page. Returns whether it was still open. */
  choose(token: string, outcome: Outcome): Promise<boolean> {
    const { state, code } = OUTCOMES[outcome];
    return this.#end('token', token, state, code);
  }

  async #end(column: 'id' | 'token', value: string, state: ProviderState, code: string | null): Promise<boolean> {
    const row = await this.#row(column, value);
    if (!row || FINISHED.has(this.#state(row).state)) return false;
    const query = this.#kysely
      .updateTable('sandbox_payments')
      .set({ state, code })
      .where('id', '=', row.id)
      .where('state', 'in', UNFINISHED);
    const [result] = await this.#database.commit([{ query: query.compile() }]);
    return result?.affected === 1;
  }

  #row(column: 'id' | 'token', value: string) {
    return this.#kysely.selectFrom('sandbox_payments').selectAll().where(column, '=', value).executeTakeFirst();
  }

  #payment(row: Selectable<SandboxPaymentTable>): ProviderPayment {
    const { state, code } = this.#state(row);
    const isPayable = state === 'created' || state === 'started';
    return {
      id: row.id,
      amountPence: row.amount_pence,
      reference: row.reference,
      state,
      ...(code ? { code } : {}),
      // Beside the page it returns to: the provider of a trial is the service itself.
      ...(isPayable ? { nextUrl: new URL(`/pay-sandbox/${row.token}`, row.return_url).href } : {}),
      refundedPence: row.refunded_pence,
      refundablePence: state === 'success' ? row.amount_pence - row.refunded_pence : 0,
    };
  }

  /** Nothing runs to end what is left lying: it is over as soon as it is looked at. */
  #state(row: Selectable<SandboxPaymentTable>): { state: ProviderState; code: string | null } {
    const state = row.state as ProviderState;
    const age = this.#clock.now().getTime() - Date.parse(row.created_at);
    if (!FINISHED.has(state) && age > EXPIRES_AFTER) return { state: 'failed', code: 'P0020' };
    return { state, code: row.code };
  }

  get #kysely() {
    return this.#database.kysely;
  }
}
