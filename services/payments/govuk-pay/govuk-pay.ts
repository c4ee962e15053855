import type { z } from 'zod';
import {
  FINISHED,
  type NewProviderPayment,
  type PaymentProvider,
  PaymentProviderError,
  type ProviderPayment,
  type ProviderRefund,
} from '../payment-provider.ts';
import { type PayCallOptions, PayCalls } from './pay-calls.ts';
import { PayId, PayPayment, PayRefund } from './pay-wire.ts';

/** GOV.UK Pay's public API: the same address for test keys and live ones. */
export const GOVUK_PAY_URL = 'https://publicapi.payments.service.gov.uk/';

/** Somebody waits for the page: two tries of four seconds, with a pause, and then they are told. */
const DEFAULTS = { timeoutMs: 4_000, tries: 2, waitMs: 1_000, circuit: { failures: 5, openMs: 30_000 } };

/** Its firewall refuses these anywhere (P0920). */
const REFUSED = /[<>"\\|]/g;

/** Longest description, and longest key and value of the metadata. */
const DESCRIPTION = 255;
const META_KEY = 30;
const META_VALUE = 100;

/** What it takes to call GOV.UK Pay. */
export interface GovUkPayOptions extends Partial<PayCallOptions> {
  apiKey: string;
}

/**
 * Card payments by GOV.UK Pay (https://docs.payments.service.gov.uk). One HTTP call for each thing asked, by Node's own
 * fetch: there is no client library of theirs.
 */
export class GovUkPay implements PaymentProvider {
  readonly name = 'govuk-pay';
  readonly isSandbox = false;
  readonly pageOrigins: readonly string[];
  readonly #calls: PayCalls;

  constructor(options: GovUkPayOptions) {
    const url = options.url ?? GOVUK_PAY_URL;
    this.#calls = new PayCalls({ ...DEFAULTS, ...options, url });
    // The pages are on other hosts of the same service; a local stand-in has them beside its API.
    const { hostname, origin } = new URL(url);
    this.pageOrigins = isLocal(hostname) ? [origin] : ['https://*.payments.service.gov.uk'];
  }

  async create(payment: NewProviderPayment): Promise<ProviderPayment> {
    const answer = await this.#calls.call({
      method: 'POST',
      path: 'v1/payments',
      // Documented for recurring payments only; with others it does no harm.
      headers: { 'Idempotency-Key': payment.key },
      repeatable: false,
      body: {
        amount: payment.amountPence,
        reference: payment.reference,
        description: plain(payment.description, DESCRIPTION),
        return_url: payment.returnUrl,
        // Its pages are in English and Welsh.
        language: payment.language === 'cy' ? 'cy' : 'en',
        metadata: Object.fromEntries(
          Object.entries(payment.metadata).map(([key, value]) => [key.slice(0, META_KEY), plain(value, META_VALUE)]),
        ),
      },
    });
    return this.#payment(answer, 'unclear');
  }

  async get(id: string): Promise<ProviderPayment> {
    const path = `v1/payments/${this.#id(id)}`;
    const payment = this.#payment(await this.#calls.call({ method: 'GET', path, repeatable: true }), 'down');
    if (payment.id !== id) throw new PaymentProviderError('down', { code: 'another payment' });
    return payment;
  }

  async cancel(id: string): Promise<void> {
    // Twice is once: the second is refused as a payment that is over.
    await this.#calls.call({ method: 'POST', path: `v1/payments/${this.#id(id)}/cancel`, repeatable: true });
  }

  async refund(id: string, amountPence: number, refundablePence: number): Promise<ProviderRefund> {
    const answer = await this.#calls.call({
      method: 'POST',
      path: `v1/payments/${this.#id(id)}/refunds`,
      repeatable: false,
      body: { amount: amountPence, refund_amount_available: refundablePence },
    });
    const { refund_id, status } = read(PayRefund, answer, 'unclear');
    return { id: refund_id, status };
  }

  #payment(answer: unknown, problem: 'down' | 'unclear'): ProviderPayment {
    const { payment_id, amount, reference, state, refund_summary, _links } = read(PayPayment, answer, problem);
    const isOver = FINISHED.has(state.status);
    const nextUrl = isOver ? undefined : this.#page(_links.next_url?.href);
    return {
      id: payment_id,
      amountPence: amount,
      reference,
      state: state.status,
      ...(state.code ? { code: state.code } : {}),
      ...(nextUrl ? { nextUrl } : {}),
      refundedPence: refund_summary?.amount_submitted ?? 0,
      refundablePence: refund_summary?.amount_available ?? 0,
    };
  }

  /** Residents are sent to the provider's own pages and nowhere else, whatever an answer says. */
  #page(href: string | undefined): string | undefined {
    if (!href || !URL.canParse(href)) return undefined;
    const { protocol, hostname, origin } = new URL(href);
    const isTheirs = protocol === 'https:' && hostname.endsWith('.payments.service.gov.uk');
    return isTheirs || this.pageOrigins.includes(origin) ? href : undefined;
  }

  #id(id: string): string {
    const parsed = PayId.safeParse(id);
    if (!parsed.success) throw new PaymentProviderError('not-found');
    return parsed.data;
  }
}

function read<T extends z.ZodType>(schema: T, answer: unknown, problem: 'down' | 'unclear'): z.output<T> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new PaymentProviderError(problem, { code: 'unexpected answer' });
  return parsed.data;
}

function plain(text: string, longest: number): string {
  return text.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim().slice(0, longest);
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}
