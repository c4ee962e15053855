/** Where a payment stands at a provider, in GOV.UK Pay's words. Only `success` says that it is paid. */
export const PROVIDER_STATES = [
  'created',
  'started',
  'submitted',
  'capturable',
  'success',
  'failed',
  'cancelled',
  'error',
] as const;

export type ProviderState = (typeof PROVIDER_STATES)[number];

/** States after which a payment does not change any more. None but `success` means that money was taken. */
export const FINISHED: ReadonlySet<ProviderState> = new Set(['success', 'failed', 'cancelled', 'error']);

/** A payment as the provider has it. */
export interface ProviderPayment {
  id: string;
  amountPence: number;
  /** The reference it was made with: ours. */
  reference: string;
  state: ProviderState;
  /** Why it ended: P0010 declined, P0020 expired, P0030 cancelled by the payer, P0040 by us, P0050 provider's error. */
  code?: string;
  /** The page where it is paid: good for one visit. Absent when there is nothing left to pay. */
  nextUrl?: string;
  /** How much has been sent back, or is on its way, in pence. */
  refundedPence: number;
  /** How much could still be sent back, in pence. */
  refundablePence: number;
}

/** A payment to be made at the provider. */
export interface NewProviderPayment {
  amountPence: number;
  reference: string;
  /** What the payer reads on the provider's page. */
  description: string;
  /** Where the payer comes back to. */
  returnUrl: string;
  /** Language of the resident; a provider that does not have it shows English. */
  language: string;
  /** Kept with the payment, for the council's books. */
  metadata: Record<string, string>;
  /** The same for a repeat of the same try. */
  key: string;
}

/** A refund as the provider has it. */
export interface ProviderRefund {
  id: string;
  status: 'submitted' | 'success' | 'error';
}

/** Takes card payments on pages of its own: no card number ever comes to us. */
export interface PaymentProvider {
  /** `govuk-pay`, `sandbox`: kept with each try. */
  readonly name: string;
  /** True when no money moves. */
  readonly isSandbox: boolean;
  /** Origins of the pages it sends payers to, as a content policy writes them. */
  readonly pageOrigins: readonly string[];
  /** @throws PaymentProviderError */
  create(payment: NewProviderPayment): Promise<ProviderPayment>;
  /** The payment as it stands now: strongly consistent. @throws PaymentProviderError */
  get(id: string): Promise<ProviderPayment>;
  /** Ends a payment that is not paid. @throws PaymentProviderError `conflict` when it cannot be ended any more */
  cancel(id: string): Promise<void>;
  /**
   * Sends money back.
   *
   * @param refundablePence what could be sent back when it was decided: the provider refuses when that has changed, so
   *   that a repeat sends nothing twice
   * @throws PaymentProviderError
   */
  refund(id: string, amountPence: number, refundablePence: number): Promise<ProviderRefund>;
}

/**
 * Why a provider did not do it. `invalid`: it refused what we sent. `unauthorised`: our key is wrong. `account`: the
 * council's account cannot take payments. `not-found`. `conflict`: not possible as things stand. `refund-changed`: less
 * is left to refund than was said. `busy`: too many calls. `down`: it did nothing. `unclear`: nobody knows whether it
 * did it.
 */
export type ProviderProblem =
  | 'invalid'
  | 'unauthorised'
  | 'account'
  | 'not-found'
  | 'conflict'
  | 'refund-changed'
  | 'busy'
  | 'down'
  | 'unclear';

/** A provider did not do what it was asked. The message holds codes, nothing of a person. */
export class PaymentProviderError extends Error {
  override name = 'PaymentProviderError';
  readonly problem: ProviderProblem;
  /** The provider's own code: `P0102`. */
  readonly code: string | undefined;

  constructor(problem: ProviderProblem, options: { code?: string | undefined; cause?: unknown } = {}) {
    super(`the payment provider: ${problem}${options.code ? ` (${options.code})` : ''}`, { cause: options.cause });
    this.problem = problem;
    this.code = options.code;
  }
}
