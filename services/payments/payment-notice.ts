import { londonDate } from '../time/london.ts';
import type { Payment, PaymentNotice } from './payments.ts';

/** Parts of a payment that may be said to whoever made it, or names its reference: nothing of the bill's own number. */
export type PaymentFacts = Pick<
  Payment,
  'reference' | 'payType' | 'amountPence' | 'status' | 'receipt' | 'paidAt' | 'refundedPence' | 'expiresAt'
>;

/** Where a payment stands, as the message that says it: `payment-is-<status>`. */
export function paymentNotice(payment: PaymentFacts): PaymentNotice {
  return {
    id: `payment-is-${payment.status}`,
    values: {
      reference: payment.reference,
      what: { message: `pay-type-${payment.payType}` },
      amount: { pence: payment.amountPence },
      refunded: { pence: payment.refundedPence },
      receipt: payment.receipt ?? '',
      date: { date: londonDate(new Date(payment.paidAt ?? payment.expiresAt)) },
    },
  };
}
