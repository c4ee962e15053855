import type { Logger } from 'pino';
import type { Council } from '../../services/council/council.ts';
import type { Payments } from '../../services/payments/payments.ts';
import type { SandboxProvider } from '../../services/payments/sandbox-provider.ts';
import type { Rate, RateLimits } from '../http/limit.ts';
import type { SpokenPages } from '../http/spoken-pages.ts';

/** What the doors of payments are made of. */
export interface PaymentParts extends SpokenPages {
  payments: Payments;
  council: Council;
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
