import { mayBeTooOld } from '../../services/complaints/clocks.ts';
import { NOT_OURS, TOO_OLD } from '../../services/council/complaints-schema.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, FormContext, Remark, Verdict } from '../form/form.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { MessageValues } from '../message.ts';
import { bodyValues } from '../report/body-values.ts';
import { COMPLAINT, takenAs } from './facts.ts';

/** What follows from a complaint's facts: a rule that may stand in its way, the report it is about, or its end. */
export async function checkComplaint(facts: Facts, context: FormContext): Promise<Verdict> {
  const related = known<string>(facts, COMPLAINT.related);
  if (related !== undefined && known(facts, COMPLAINT.found) !== related) return findRelated(related, context);
  if (known(facts, COMPLAINT.road) === 'end') return { end: SIGNPOSTED };
  const story = known<string>(facts, COMPLAINT.story);
  if (takenAs(facts, context) === 'request' && known(facts, COMPLAINT.complain) === 'no' && story !== undefined) {
    return { end: reportInstead(story) };
  }
  if (facts[COMPLAINT.body] && !facts[COMPLAINT.rule]) return { know: { [COMPLAINT.rule]: NOT_OURS } };
  const happened = known<string>(facts, COMPLAINT.happened);
  if (happened && !facts[COMPLAINT.rule] && mayBeTooOld(context.council, happened, context.now)) {
    return { know: { [COMPLAINT.rule]: TOO_OLD } };
  }
  return facts[COMPLAINT.looked] ? {} : lookForAdjustments(context);
}

/** What is said once: the way that is meant for something that may be no complaint. */
export function complaintRemarks(facts: Facts, context: JourneyContext): Remark[] {
  const rule = context.council.complaints.rules.find(({ code }) => code === known(facts, COMPLAINT.rule));
  const request = takenAs(facts, context) === 'request' && known(facts, COMPLAINT.story) !== undefined;
  const body = known<string>(facts, COMPLAINT.body);
  const values: MessageValues = body ? bodyValues(body, context) : {};
  if (rule?.url) values.url = { url: rule.url };
  if (rule?.phone) values.phone = { phone: rule.phone };
  return [
    ...(rule ? [{ key: `rule:${rule.code}`, messages: [{ id: `complaint-rule-${rule.code}`, values }] }] : []),
    ...(request ? [{ key: 'request', messages: [{ id: 'complaint-request-first' }] }] : []),
  ];
}

const SIGNPOSTED: Ending = {
  messages: [{ id: 'complaint-signposted' }, { id: 'report-anything-else' }],
  effects: [],
  outcome: 'signposted',
};

/** The matter is reported, and no complaint is made. */
function reportInstead(story: string): Ending {
  return {
    messages: [{ id: 'complaint-report-now' }],
    effects: [],
    outcome: 'service-request',
    next: { intent: 'ReportIssue', text: story, announced: true },
  };
}

/** A complaint is tied to the report it is about only where there is one. Nothing of it is shown. */
async function findRelated(reference: string, context: JourneyContext): Promise<Verdict> {
  const found = await context.lookups.serviceRequest(reference);
  if (found) return { know: { [COMPLAINT.found]: reference } };
  return { refuse: { field: COMPLAINT.related, message: { id: 'complaint-report-not-found' } } };
}

/** What was asked for once in this conversation is not asked for again. */
async function lookForAdjustments(context: JourneyContext): Promise<Verdict> {
  const own = await context.lookups.ownComplaints();
  const here = own.find(({ adjustments }) => adjustments.length > 0)?.adjustments;
  // Known from another channel only once it is proven who it is.
  const codes = here ?? (await context.lookups.resident())?.adjustments;
  const know: Record<string, JsonValue> = { [COMPLAINT.looked]: 'yes' };
  if (codes && codes.length > 0) know[COMPLAINT.adjustments] = codes;
  return { know };
}
