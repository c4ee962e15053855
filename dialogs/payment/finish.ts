import { organisationOn } from '../../services/council/facts.ts';
import { payCode } from '../../services/payments/pay-code.ts';
import { addDays } from '../../services/time/calendar-date.ts';
import { endOfLondonDay, londonDate } from '../../services/time/london.ts';
import type { PaymentToAsk } from '../effect.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, FormContext } from '../form/form.ts';
import type { Message } from '../message.ts';
import { accountFits } from './account.ts';
import { accountFact, PAYMENT, payTypeOf } from './facts.ts';
import { linkValues } from './status.ts';

/** Asks for the payment: its record, and the link that makes it when it is used. */
export function finishPayment(facts: Facts, context: FormContext): Ending {
  const payment = paymentOf(facts, context);
  const { council, now, payDoor } = context;
  const values = { ...linkValues(payment, context), council: organisationOn(council, londonDate(now)).name };
  const sandbox: Message[] = payDoor?.isSandbox ? [{ id: 'payment-link-sandbox' }] : [];
  return {
    messages: [{ id: 'payment-link', values }, { id: 'payment-link-safe' }, ...sandbox, { id: 'payment-link-after' }],
    effects: [{ kind: 'request-payment', payment }],
    outcome: 'done',
  };
}

function paymentOf(facts: Facts, context: FormContext): PaymentToAsk {
  const type = payTypeOf(facts, context);
  const account = type && known<string>(facts, accountFact(type.code));
  const amountPence = known<number>(facts, PAYMENT.amount);
  if (!type || account === undefined || amountPence === undefined) {
    throw new Error('a payment was confirmed that is not whole');
  }
  const { now, council } = context;
  const vehicle = known<string>(facts, PAYMENT.vehicle);
  const lastDay = addDays(londonDate(now), council.payments.link_days);
  return {
    id: context.newId(),
    reference: context.newReference(),
    code: payCode(context.newId()),
    instance: context.instance,
    payType: type.code,
    account,
    accountFits: accountFits(account, type),
    ...(vehicle === undefined ? {} : { vehicle }),
    amountPence,
    requestedAt: now.toISOString(),
    // To the end of the day that is said, and not to the hour.
    expiresAt: endOfLondonDay(lastDay).toISOString(),
  };
}
