import { openingHoursFact } from '../../services/council/opening-hours-fact.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message, MessageValues } from '../message.ts';
import { PAYMENT, payTypeOf, teamValues } from './facts.ts';

/**
 * What helps somebody who cannot pay: nothing is asked about their means, no link is given, and a person is always
 * named. What cannot wait comes first.
 */
export function helpEnding(facts: Facts, context: JourneyContext): Ending {
  const { council } = context;
  const type = payTypeOf(facts, context);
  const values = type ? teamValues(type, context) : anyTeam(context);
  const advice: MessageValues = {};
  for (const [name, number] of Object.entries(council.payments.advice)) advice[name] = { phone: number };
  const urgent: Message[] = known(facts, PAYMENT.urgent) ? [{ id: 'payment-help-urgent', values }] : [];
  return {
    messages: [
      ...urgent,
      { id: 'payment-help-first' },
      ...(type?.help ?? council.payments.help).map((id) => ({ id, values: { ...advice, ...values } })),
      { id: type ? 'payment-help-person' : 'payment-help-any-person', values },
    ],
    effects: [],
    outcome: 'helped',
  };
}

/** A refund is a person's decision. */
export function refundEnding(facts: Facts, context: JourneyContext): Ending {
  const type = payTypeOf(facts, context);
  const values = type ? teamValues(type, context) : anyTeam(context);
  return { messages: [{ id: 'payment-refund', values }], effects: [], outcome: 'refund' };
}

/** Disputing a fine is another road than paying it: no link, and no form of ours. */
export function challengeEnding(facts: Facts, context: JourneyContext): Ending {
  const named = payTypeOf(facts, context);
  const type = named?.challenge ? named : [...context.council.payments.types.values()].find((each) => each.challenge);
  if (!type?.challenge) return refundEnding(facts, context);
  const { url, half_price_days, pay_days } = type.challenge;
  return {
    messages: [
      { id: 'payment-challenge', values: { ...teamValues(type, context), link: { url } } },
      { id: 'payment-challenge-in-time', values: { half: half_price_days, days: pay_days } },
    ],
    effects: [],
    outcome: 'challenge',
  };
}

function anyTeam(context: JourneyContext): MessageValues {
  return { phone: councilPhone(context), hours: openingHoursFact(context.council.opening_hours) };
}
