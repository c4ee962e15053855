import { councilFacts } from '../../services/council/facts.ts';
import { PAID, type Payment } from '../../services/payments/payments.ts';
import { londonDate } from '../../services/time/london.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, FormContext, Verdict } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import { accountFact, PAYMENT, payTypeOf } from './facts.ts';
import { isWhole } from './fields.ts';
import { challengeEnding, helpEnding, refundEnding } from './help.ts';
import type { Road } from './roads.ts';
import { isPayable, linkValues, ownStatus } from './status.ts';

/** A payment of the same sum for the same bill counts as "already paid" for this long, in ms. */
const JUST_PAID = 24 * 60 * 60_000;

/** What follows from a payment's facts: another road than paying, or a payment that was asked for before. */
export async function checkPayment(facts: Facts, context: FormContext): Promise<Verdict> {
  const road = known<Road>(facts, PAYMENT.road);
  if (road === 'help') return { end: helpEnding(facts, context) };
  if (road === 'refund') return { end: refundEnding(facts, context) };
  if (road === 'challenge' || known(facts, PAYMENT.fine) === 'challenge')
    return { end: challengeEnding(facts, context) };
  if (road === 'status') return { end: ownStatus(await context.lookups.ownPayments(), context) };
  if (!context.payDoor) return { end: notHere(context) };
  if (!isWhole(facts, context)) return {};
  const same = (await context.lookups.ownPayments()).filter((payment) => isSame(payment, facts, context));
  const waiting = same.find((payment) => isPayable(payment, context) || payment.status === 'pending');
  if (waiting) return { end: sameAgain(waiting, context) };
  const paid = same.find(({ status, paidAt }) => PAID.includes(status) && isRecent(paidAt, context));
  return { know: { [PAYMENT.before]: paid?.reference ?? null } };
}

/** One link for one payment: a second would be a second chance to pay the same twice. */
function sameAgain(payment: Payment, context: JourneyContext): Ending {
  if (payment.status === 'pending') return ownStatus([payment], context);
  return {
    messages: [{ id: 'payment-link-same', values: linkValues(payment, context) }, { id: 'payment-link-safe' }],
    effects: [],
    outcome: 'same-link',
  };
}

function isSame(payment: Payment, facts: Facts, context: JourneyContext): boolean {
  const type = payTypeOf(facts, context);
  return (
    type !== undefined &&
    payment.payType === type.code &&
    payment.account === known<string>(facts, accountFact(type.code)) &&
    payment.amountPence === known<number>(facts, PAYMENT.amount)
  );
}

function isRecent(paidAt: string | undefined, { now }: JourneyContext): boolean {
  return paidAt !== undefined && now.getTime() - Date.parse(paidAt) < JUST_PAID;
}

function notHere({ council, now }: JourneyContext): Ending {
  const { payment_phone = '', website = '' } = councilFacts(council, londonDate(now));
  return {
    messages: [{ id: 'payment-not-here', values: { payment_phone, website } }],
    effects: [],
    outcome: 'not-here',
  };
}
