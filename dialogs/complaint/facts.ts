import { type Taken, takeAs } from '../../services/complaints/decide.ts';
import { type ComplaintService, OTHER_SERVICE } from '../../services/council/complaints-schema.ts';
import { known } from '../form/facts.ts';
import type { Facts } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';

/** Names of a complaint's facts. */
export const COMPLAINT = {
  /** Whether they asked in words to complain: decided by the first message. */
  asked: 'asked',
  story: 'story',
  service: 'service',
  /** A rule by which a person may decide that it is no complaint, and what the resident chose when told its way. */
  rule: 'rule',
  road: 'road',
  /** Key of the body that looks after it, when that is not the council. */
  body: 'body',
  before: 'before',
  related: 'related',
  /** The earlier report was found. */
  found: 'found',
  /** The matter itself is to be reported as well. */
  report: 'report',
  /** First mention of something that can be put right: whether to complain as well. */
  complain: 'complain',
  happened: 'happened',
  affected: 'affected',
  consent: 'consent',
  outcome: 'outcome',
  adjustments: 'adjustments',
  /** What was asked for differently before in this conversation was looked up. */
  looked: 'looked',
  contact: 'contact',
} as const;

/** What the complaint is about, or undefined while it is not known. */
export function serviceOf(facts: Facts, { council }: JourneyContext): ComplaintService | undefined {
  const code = known<string>(facts, COMPLAINT.service);
  const { services } = council.complaints;
  return code === undefined
    ? undefined
    : (services.find((each) => each.code === code) ?? services.find((each) => each.code === OTHER_SERVICE));
}

/** Complaint, request for a service, or both; undefined while that cannot be told. */
export function takenAs(facts: Facts, context: JourneyContext): Taken | undefined {
  const service = serviceOf(facts, context);
  if (!service) return undefined;
  if (asksBefore(service) && !facts[COMPLAINT.before]) return undefined;
  return takeAs({
    asked: known(facts, COMPLAINT.asked) === 'yes',
    toldBefore: known(facts, COMPLAINT.before) === 'yes',
    conduct: service.conduct,
    canBePutRight: service.can_be_put_right && !facts[COMPLAINT.body],
  });
}

/** Whether it matters that they told us before: only where a team could have put it right since. */
export function asksBefore({ conduct, can_be_put_right }: ComplaintService): boolean {
  return can_be_put_right && !conduct;
}
