import { z } from 'zod';
import type { Appointment } from '../../services/appointments/appointments.ts';
import { priceOf } from '../../services/appointments/price.ts';
import { appointmentService } from '../../services/appointments/slots.ts';
import type { AppointmentService } from '../../services/council/appointments-schema.ts';
import { payCode } from '../../services/payments/pay-code.ts';
import type { Payment } from '../../services/payments/payments.ts';
import { londonDate } from '../../services/time/london.ts';
import { subtractWorkingDays } from '../../services/time/working-days.ts';
import type { AppointmentToMake, PaymentToAsk } from '../effect.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, Field, FormContext } from '../form/form.ts';
import { readOwnWords } from '../form/own-words.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message, MessageValues } from '../message.ts';
import { isPayable } from '../payment/status.ts';
import { instantValue, timeValue } from './times.ts';

/** Name of the fact that says how many things there are. */
const ITEMS = 'items';

type Price = NonNullable<AppointmentService['price']>;
const LONGEST_LIST = 500;
const MINUTE = 60_000;

/** What is asked of what is paid by the thing: how many, then which and where. */
export function pricedFields(price: Price): Field[] {
  const { items, pence, each_more_pence, most_items } = price;
  const values = { items, price: { pence }, more: { pence: each_more_pence }, most: most_items };
  return [
    {
      name: ITEMS,
      kind: 'number',
      ask: 'appointment-ask-items',
      values,
      label: 'appointment-label-items',
      schema: z.int().min(1).max(most_items),
      optional: false,
      mayBeUnsure: false,
      min: 1,
      max: most_items,
    },
    {
      name: 'about',
      kind: 'text',
      ask: 'appointment-ask-things',
      label: 'appointment-label-about',
      schema: z.string(),
      optional: false,
      mayBeUnsure: false,
      longest: LONGEST_LIST,
      read: readOwnWords(LONGEST_LIST),
    },
  ];
}

/** What it costs, by the facts: whole pence. */
export function priceIn(facts: Facts, service: AppointmentService): number | undefined {
  const items = known<number>(facts, ITEMS);
  return items === undefined ? undefined : priceOf(service, items);
}

/** What is said of the price before anybody pays: the sum, until when, and what comes back after a cancellation. */
export function priceValues(facts: Facts, service: AppointmentService): MessageValues {
  const { pay_within_minutes = 0, refund_working_days = 0 } = service.price ?? {};
  return {
    price: { pence: priceIn(facts, service) ?? 0 },
    minutes: pay_within_minutes,
    days: refund_working_days,
  };
}

/** It is paid for first, and nothing is paid here: the price, and who can. */
export function notPaidHere(price: Price, context: JourneyContext): Ending {
  const { items, pence, each_more_pence, most_items } = price;
  const values = {
    items,
    price: { pence },
    more: { pence: each_more_pence },
    most: most_items,
    phone: councilPhone(context),
  };
  return {
    messages: [{ id: 'appointment-paid-first', values }, { id: 'report-anything-else' }],
    effects: [],
    outcome: 'handed-over',
  };
}

/** One that waits to be paid already: one link for one collection. */
export async function waitingForPayment(
  { code }: AppointmentService,
  context: JourneyContext,
): Promise<Ending | undefined> {
  const own = await context.lookups.ownPayments();
  const waiting = own.find((payment) => payment.payType === code && isPayable(payment, context));
  if (!waiting) return undefined;
  return { messages: linkAgain(waiting, context), effects: [], outcome: 'same-link' };
}

/** The link to pay for what is kept already. */
export function linkAgain(payment: Payment, context: JourneyContext): Message[] {
  return [
    { id: 'appointment-pay-link-same', values: payValues(payment, context) },
    { id: 'payment-link-safe' },
    { id: 'appointment-pay-give-up' },
  ];
}

/** Keeps the time and asks for the payment; it is booked when that has succeeded. */
export function askToPay(
  appointment: AppointmentToMake,
  service: AppointmentService,
  facts: Facts,
  context: FormContext,
): Ending {
  const { now, payDoor } = context;
  const amountPence = priceIn(facts, service);
  if (amountPence === undefined || !service.price) throw new Error('an appointment was confirmed without its price');
  const payment: PaymentToAsk = {
    id: context.newId(),
    reference: context.newReference(),
    code: payCode(context.newId()),
    instance: context.instance,
    payType: service.code,
    account: appointment.reference,
    accountFits: true,
    amountPence,
    requestedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + service.price.pay_within_minutes * MINUTE).toISOString(),
  };
  const details = { ...appointment.details, items: known<number>(facts, ITEMS) ?? 0, payment: payment.reference };
  const values = { ...payValues(payment, context), time: timeValue(appointment.time) };
  return {
    messages: [
      { id: 'appointment-pay-link', values },
      { id: 'payment-link-safe' },
      ...(payDoor?.isSandbox ? [{ id: 'payment-link-sandbox' }] : []),
      { id: 'appointment-pay-after' },
    ],
    effects: [
      { kind: 'reserve-appointment', appointment: { ...appointment, details, pricePence: amountPence }, payment },
    ],
    outcome: 'done',
  };
}

/** What becomes of the money when an appointment is cancelled now; undefined when nothing was paid. */
export function refundOf(
  { pricePence, status, time }: Appointment,
  { council, now }: JourneyContext,
): 'all' | 'none' | undefined {
  if (pricePence === undefined || status !== 'booked') return undefined;
  const days = appointmentService(council, time.service).price?.refund_working_days ?? 0;
  return londonDate(now) <= subtractWorkingDays(time.date, days, council.holidays) ? 'all' : 'none';
}

function payValues(
  payment: Pick<Payment, 'code' | 'amountPence' | 'payType' | 'reference' | 'expiresAt'>,
  { payDoor }: JourneyContext,
): MessageValues {
  return {
    link: payDoor?.link(payment.code) ?? '',
    amount: { pence: payment.amountPence },
    what: { message: `pay-type-${payment.payType}` },
    reference: payment.reference,
    until: instantValue(payment.expiresAt),
  };
}
