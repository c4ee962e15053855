import { organisationOn } from '../../services/council/facts.ts';
import { londonDate } from '../../services/time/london.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field, Remark } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import { groupedAccount } from './account.ts';
import { accountFact, PAYMENT, payTypeOf, teamValues } from './facts.ts';
import { unusualAccount } from './fields.ts';

/** What is said once, as soon as it applies. */
export function paymentRemarks(facts: Facts, context: JourneyContext, next: Field | undefined): Remark[] {
  const type = payTypeOf(facts, context);
  if (!type) return [];
  const council = organisationOn(context.council, londonDate(context.now)).name;
  // Before the number of a bill is asked for, or what was told of one unasked is used.
  const isPersonal = next === undefined || next.name === accountFact(type.code);
  const notice = { id: 'payment-privacy', values: { council, link: context.council.privacy_notice } };
  const remarks: Remark[] = isPersonal ? [{ key: 'privacy', messages: [notice] }] : [];
  const { challenge } = type;
  if (challenge && known(facts, PAYMENT.fine) === 'pay') {
    const values = { ...teamValues(type, context), half: challenge.half_price_days, days: challenge.pay_days };
    remarks.push({ key: 'fine', messages: [{ id: 'payment-fine-stages', values }] });
  }
  if (type.code === 'rent') {
    remarks.push({ key: 'rent', messages: [{ id: 'payment-rent-person', values: teamValues(type, context) }] });
  }
  const account = unusualAccount(facts, context);
  if (account !== undefined) {
    const values = { account: groupedAccount(account, type), what: { message: `pay-type-${type.code}` } };
    remarks.push({ key: `unusual:${account}`, messages: [{ id: 'payment-account-unusual', values }] });
  }
  const before = known<string>(facts, PAYMENT.before);
  if (before && next === undefined) {
    const amount = { pence: known<number>(facts, PAYMENT.amount) ?? 0 };
    const values = { reference: before, what: { message: `pay-type-${type.code}` }, amount };
    remarks.push({ key: `before:${before}`, messages: [{ id: 'payment-paid-before', values }] });
  }
  return remarks;
}
