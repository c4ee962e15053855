import { type PaymentFacts, paymentNotice } from '../../services/payments/payment-notice.ts';
import { PAID, type Payment, type PublicPayment } from '../../services/payments/payments.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Effect } from '../effect.ts';
import { councilPhone } from '../form/council-phone.ts';
import type { Ending } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message, MessageValues } from '../message.ts';
import { exampleReference } from '../progress/fields.ts';

/** Whether a payment can still be made by its link. */
export function isPayable({ status, expiresAt }: PublicPayment, { now }: JourneyContext): boolean {
  return !PAID.includes(status) && status !== 'withdrawn' && status !== 'pending' && expiresAt > now.toISOString();
}

/** How a payment stands, in the words that a notice of it would have. */
function statusMessage(payment: PaymentFacts, context: JourneyContext): Message {
  const { id, values } = paymentNotice(payment);
  const isOver = !PAID.includes(payment.status) && payment.expiresAt <= context.now.toISOString();
  return { id: isOver && payment.status !== 'withdrawn' ? 'payment-is-over' : id, values };
}

/** The truth about the newest payment of the conversation; the provider is asked soon where it is not settled. */
export function ownStatus([payment]: readonly Payment[], context: JourneyContext): Ending {
  if (!payment) {
    const values = { example: exampleReference(context), phone: councilPhone(context) };
    return { messages: [{ id: 'payment-none', values }], effects: [], outcome: 'no-payment' };
  }
  const messages = [statusMessage(payment, context), ...trial(payment, context)];
  if (isPayable(payment, context) && context.payDoor) {
    messages.push({ id: 'payment-link-again', values: { link: context.payDoor.link(payment.code) } });
  }
  return { messages, effects: askedSoon(payment), outcome: 'status' };
}

/**
 * The truth about a payment that was named by its reference; undefined when it is none of ours. All of it is said in
 * the conversation that asked for it; elsewhere only whether it was paid, as with a report.
 */
export async function namedStatus(reference: string, context: JourneyContext): Promise<Ending | undefined> {
  const own = (await context.lookups.ownPayments()).find((payment) => payment.reference === reference);
  if (own) return ownStatus([own], context);
  const payment = await context.lookups.payment(reference);
  if (!payment) return undefined;
  const date = { date: londonDate(new Date(payment.paidAt ?? payment.expiresAt)) };
  const message = { id: `payment-named-${publicStatus(payment, context)}`, values: { reference, date } };
  return { messages: [message, ...trial(payment, context)], effects: askedSoon(payment), outcome: 'status' };
}

function publicStatus(
  payment: PublicPayment,
  context: JourneyContext,
): 'paid' | 'pending' | 'refunded' | 'unpaid' | 'ended' {
  const { status } = payment;
  if (status === 'paid' || status === 'pending') return status;
  if (PAID.includes(status)) return 'refunded';
  return isPayable(payment, context) ? 'unpaid' : 'ended';
}

/** Nobody is to think that they paid where no money moved. */
function trial({ status }: PublicPayment, { payDoor }: JourneyContext): Message[] {
  return payDoor?.isSandbox && PAID.includes(status) ? [{ id: 'payment-link-sandbox' }] : [];
}

function askedSoon({ status, reference }: PublicPayment): Effect[] {
  return status === 'started' || status === 'pending' ? [{ kind: 'ask-payment', reference }] : [];
}

/** A payment's link as values of a message: `$link`, `$amount`, `$what`, `$reference`, `$date`. */
export function linkValues(
  payment: Pick<Payment, 'code' | 'amountPence' | 'payType' | 'reference' | 'expiresAt'>,
  { payDoor }: JourneyContext,
): MessageValues {
  return {
    link: payDoor?.link(payment.code) ?? '',
    amount: { pence: payment.amountPence },
    what: { message: `pay-type-${payment.payType}` },
    reference: payment.reference,
    date: { date: londonDate(new Date(payment.expiresAt)) },
  };
}
