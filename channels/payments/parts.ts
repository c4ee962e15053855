import type { Logger } from 'pino';
import type { Council } from '../../services/council/council.ts';
import type { Payments } from '../../services/payments/payments.ts';
import type { SandboxProvider } from '../../services/payments/sandbox-provider.ts';
import type { Rate, RateLimits } from '../http/limit.ts';

/** What the doors of payments are made of. */
export interface PaymentParts {
  payments: Payments;
  council: Council;
  /** The words of a message in a language, with the council's facts among the values. */
  words(id: string, values: Record<string, unknown>, language: string): string;
  /** The tag, for screen readers, of the words that a language gets: English where it has none of its own. */
  tag(language: string): string;
  /** Which way these words are written. */
  direction(language: string): 'ltr' | 'rtl';
  now(): Date;
  publicBaseUrl: string;
  /** Where payers may be sent to pay. */
  pageOrigins: readonly string[];
  isSandbox: boolean;
  /** The embedded provider, when it is the one in use: its page is served too. */
  sandbox?: SandboxProvider | undefined;
  /** Signing secret of GOV.UK Pay's webhook; without one there is no door for it. */
  webhookSecret?: string | undefined;
  log: Pick<Logger, 'warn'>;
  /** Counts what is limited. */
  rates: RateLimits;
  /** Uses of links by one address, and of one link. */
  limits?: { byAddress: Rate; byLink: Rate };
}
