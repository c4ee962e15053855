import type { Contact } from '../../services/cases/cases.ts';
import { respondBy, stageDates } from '../../services/complaints/clocks.ts';
import type { StageNumber } from '../../services/complaints/complaint.ts';
import { londonDate } from '../../services/time/london.ts';
import type { ComplaintToMake } from '../effect.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, FormContext } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message, MessageValue } from '../message.ts';
import { COMPLAINT, serviceOf, takenAs } from './facts.ts';
import { ombudsmenValue } from './ombudsmen.ts';

/** Makes the complaint: what is done, and all that a resident must be told of it. */
export function finishComplaint(facts: Facts, context: FormContext): Ending {
  const complaint = complaintOf(facts, context);
  const reports = takenAs(facts, context) === 'request' || known(facts, COMPLAINT.report) === 'yes';
  const ending: Ending = {
    messages: [
      { id: 'complaint-done', values: { reference: complaint.reference } },
      understood(complaint),
      ...datesOf(1, context),
      ...noted(complaint),
      afterwards(complaint.reference, complaint.ombudsmen, context),
      { id: reports ? 'complaint-report-now' : 'report-anything-else' },
    ],
    effects: [{ kind: 'create-complaint', complaint }],
    outcome: 'done',
  };
  if (reports) ending.next = { intent: 'ReportIssue', text: complaint.story, announced: true };
  return ending;
}

/** By when a stage is acknowledged and answered, and by whom. */
export function datesOf(stage: StageNumber, context: JourneyContext): Message[] {
  const { complaints } = context.council;
  const department = stage === 1 ? complaints.departments.stage_1 : complaints.departments.stage_2;
  const days = (stage === 1 ? complaints.stages.stage_1 : complaints.stages.stage_2).respond;
  if (complaints.acknowledged_by === 'assistant') {
    const { date } = respondBy(context.council, stage, londonDate(context.now));
    return [{ id: 'complaint-answer-by', values: { department, days, date: { date } } }];
  }
  const { aimBy, acknowledgeBy } = stageDates(context.council, stage, context.now);
  const { date } = respondBy(context.council, stage, acknowledgeBy.date);
  return [
    {
      id: 'complaint-acknowledge-by',
      values: { department, aim: { date: aimBy }, date: { date: acknowledgeBy.date } },
    },
    { id: 'complaint-answer-after', values: { days, date: { date } } },
  ];
}

/** How to add to it, who else can help, and what to do when a date is missed. */
export function afterwards(reference: string, ombudsmen: readonly string[], context: JourneyContext): Message {
  const values = { reference, ombudsmen: ombudsmenValue(ombudsmen, context), phone: councilPhone(context) };
  return { id: 'complaint-afterwards', values };
}

function complaintOf(facts: Facts, context: FormContext): ComplaintToMake {
  const service = serviceOf(facts, context);
  if (!service) throw new Error('a complaint was confirmed that is about nothing');
  const complaint: ComplaintToMake = {
    id: context.instance,
    reference: context.newReference(),
    service: service.code,
    story: known<string>(facts, COMPLAINT.story) ?? '',
    toldBefore: known(facts, COMPLAINT.before) === 'yes',
    affected: known<ComplaintToMake['affected']>(facts, COMPLAINT.affected) ?? 'me',
    adjustments: known<string[]>(facts, COMPLAINT.adjustments) ?? [],
    ombudsmen: service.ombudsmen,
    receivedAt: context.now.toISOString(),
  };
  const contact = known<Contact>(facts, COMPLAINT.contact);
  if (contact) complaint.contact = contact;
  if (complaint.affected === 'other') {
    complaint.consent = known(facts, COMPLAINT.consent) === 'yes' ? 'given' : 'to_ask';
  }
  const optional = {
    happenedOn: known<string>(facts, COMPLAINT.happened),
    relatedReference: known<string>(facts, COMPLAINT.related),
    outcomeWanted: known<string>(facts, COMPLAINT.outcome),
    rule: known<string>(facts, COMPLAINT.rule),
  };
  return { ...complaint, ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) };
}

/** What we understand the complaint to be, and what is wanted. */
function understood({ service, story, outcomeWanted }: ComplaintToMake): Message {
  const values: Record<string, MessageValue> = { service: { message: `complaint-service-${service}` }, story };
  if (outcomeWanted === undefined) return { id: 'complaint-understood', values };
  return { id: 'complaint-understood-wanted', values: { ...values, outcome: outcomeWanted } };
}

/** What a person looks at first: adjustments, a rule that may apply, consent; and that nobody can be answered. */
function noted({ adjustments, rule, consent, contact }: ComplaintToMake): Message[] {
  const codes = adjustments.map((code) => ({ message: `adjustment-${code}` }));
  return [
    ...(codes.length > 0 ? [{ id: 'complaint-adjustments-kept', values: { adjustments: { list: codes } } }] : []),
    ...(rule ? [{ id: 'complaint-person-decides' }] : []),
    ...(consent === 'to_ask' ? [{ id: 'complaint-consent-first' }] : []),
    ...(contact ? [] : [{ id: 'complaint-no-contact' }]),
  ];
}
