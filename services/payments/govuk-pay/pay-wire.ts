import { z } from 'zod';
import { PROVIDER_STATES } from '../payment-provider.ts';

/** An id of the provider's, which becomes part of an address. */
export const PayId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const Pence = z.int().nonnegative().max(1_000_000_000);
const Link = z.object({ href: z.string().max(2_000) }).nullish();

/** GOV.UK Pay's answer that is a payment; what is not used is left out. */
export const PayPayment = z.object({
  payment_id: PayId,
  amount: Pence,
  reference: z.string().max(255),
  state: z.object({ status: z.enum(PROVIDER_STATES), code: z.string().max(10).nullish() }),
  refund_summary: z
    .object({ status: z.string(), amount_available: Pence.nullish(), amount_submitted: Pence.nullish() })
    .nullish(),
  _links: z.object({ next_url: Link }),
});

/** GOV.UK Pay's answer that is a refund. */
export const PayRefund = z.object({ refund_id: PayId, status: z.enum(['submitted', 'success', 'error']) });

/** GOV.UK Pay's answer that is an error. Its words are for developers and go nowhere. */
export const PayError = z.object({ code: z.string().regex(/^P\d{4}$/) });

/** What a webhook says. Only which payment it is about is used: how it stands is asked. */
export const PayWebhook = z.object({
  resource_id: PayId,
  resource_type: z.string().transform((text) => text.toLowerCase()),
});
