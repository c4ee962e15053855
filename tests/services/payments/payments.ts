import { payCode } from '../../../services/payments/pay-code.ts';
import type { NewPayment } from '../../../services/payments/payments.ts';
import { newReference } from '../../../services/reference.ts';

/** The moment the tests of payments are set in. */
export const NOW = new Date('2026-11-23T09:30:00Z');

let made = 0;

/** A payment that a resident asks for; each call makes another. */
export function aPayment(values: Partial<NewPayment> = {}): NewPayment {
  made += 1;
  const id = values.id ?? `payment-${made}-${Math.random().toString(36).slice(2)}`;
  return {
    id,
    reference: newReference('NOR'),
    code: payCode(id),
    instance: `form-${id}`,
    conversationId: 'conversation',
    language: 'en',
    payType: 'council_tax',
    account: '21234567',
    accountFits: true,
    amountPence: 4560,
    requestedAt: NOW.toISOString(),
    expiresAt: new Date(NOW.getTime() + 28 * 86_400_000).toISOString(),
    ...values,
  };
}
