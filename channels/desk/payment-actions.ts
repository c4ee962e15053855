import { z } from 'zod';
import { PaymentProviderError } from '../../services/payments/payment-provider.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { NeededLine } from './form.ts';
import type { DeskParts } from './parts.ts';
import type { Acted } from './record-actions.ts';

/** A link is taken back: nothing has to be said. */
export const Withdrawn = z.strictObject({});

/** Money is given back. */
export const Refunded = z.strictObject({
  /** Pounds and pence, as people write them. */
  pounds: z
    .string()
    .trim()
    .regex(/^£?\d{1,6}(?:\.\d{2})?$/, 'Write the sum as 12.50.'),
  reason: NeededLine,
});

const AWAY = 'The provider of payments did not do it. Look at what it says, then try again.';

/** Takes a pay link back, unless it was paid. */
export async function withdrawLink(parts: DeskParts, staff: StaffMember, reference: string): Promise<Acted> {
  const payment = await parts.payments.byReference(reference);
  if (!payment) return 'not-found';
  const subject = `payment ${reference}`;
  // Noted before it is done: what another system does cannot be in our commit.
  await parts.audit.commit({ by: staff, action: 'payment.withdraw', subject, at: parts.now() });
  const isDone = await asked(() => parts.payments.withdraw(reference));
  if (isDone === undefined) return { '': AWAY };
  return isDone ? 'done' : { '': 'It was paid already, so the link cannot be taken back.' };
}

/** Gives money back to the card it came from. */
export async function refund(
  parts: DeskParts,
  staff: StaffMember,
  reference: string,
  { pounds, reason }: z.output<typeof Refunded>,
): Promise<Acted> {
  const payment = await parts.payments.byReference(reference);
  if (!payment) return 'not-found';
  const amountPence = Math.round(Number(pounds.replace('£', '')) * 100);
  if (amountPence === 0 || amountPence > payment.amountPence - payment.refundedPence)
    return { pounds: 'It can be no more than was paid and not given back yet.' };
  const entry = { by: staff, subject: `payment ${reference}`, after: { amountPence, reason } };
  const before = { status: payment.status, refundedPence: payment.refundedPence };
  await parts.audit.commit({ ...entry, before, action: 'payment.refund', at: parts.now() });
  const done = await asked(() => parts.payments.refund(reference, amountPence, staff.id));
  if (done) return 'done';
  await parts.audit.commit({ ...entry, action: 'payment.refund-refused', at: parts.now() });
  return { '': AWAY };
}

/** What the provider did; undefined when it would not, or did not answer. */
async function asked<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PaymentProviderError) return undefined;
    throw error;
  }
}
