import { openingHoursFact } from '../../services/council/opening-hours-fact.ts';
import type { PayTeam, PayType } from '../../services/council/payments-schema.ts';
import { isValidOn } from '../../services/council/schema-parts.ts';
import { londonDate } from '../../services/time/london.ts';
import { known } from '../form/facts.ts';
import type { Facts } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import type { MessageValues } from '../message.ts';

/** Names of a payment's facts beside the number on the bill, which has one for each kind of bill. */
export const PAYMENT = {
  road: 'road',
  what: 'what',
  fine: 'fine',
  vehicle: 'vehicle',
  amount: 'amount',
  urgent: 'urgent',
  /** Reference of a payment that was made for the same before. */
  before: 'before',
} as const;

/** Name of the fact that holds the number on a kind of bill: that of another kind is another number. */
export function accountFact(type: string): string {
  return `account.${type}`;
}

/** The kinds of bill that can be paid today, in the order of the council's content. */
export function payTypes({ council, now }: JourneyContext): PayType[] {
  return [...council.payments.types.values()].filter((type) => isValidOn(type, londonDate(now)));
}

/** The kind of bill that is to be paid, or undefined while it is not known. */
export function payTypeOf(facts: Facts, context: JourneyContext): PayType | undefined {
  const code = known<string>(facts, PAYMENT.what);
  return payTypes(context).find((type) => type.code === code);
}

/** Who answers about a kind of bill, as values of a message: `$team`, `$phone`, `$hours`. */
export function teamValues(type: PayType, { council }: JourneyContext): MessageValues {
  const team = council.payments.teams.get(type.team) as PayTeam;
  return {
    team: { message: `pay-team-${team.key}` },
    phone: { phone: team.phone },
    hours: openingHoursFact(team.opening_hours),
  };
}
