import { z } from 'zod';
import { ombudsmanBy, stage2AskedBy } from '../../services/complaints/clocks.ts';
import { isOverdue, mayEscalate } from '../../services/complaints/rules.ts';
import { londonDate } from '../../services/time/london.ts';
import { holds } from '../form/choices.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, Field, Form, FormContext, Remark, Verdict } from '../form/form.ts';
import { readOwnWords } from '../form/own-words.ts';
import { summary } from '../form/read-back.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Message } from '../message.ts';
import { PROOF_BY_CONTACT, referenceField } from '../progress/fields.ts';
import { afterwards, datesOf } from './finish.ts';
import { ombudsmenValue } from './ombudsmen.ts';
import type { ComplaintView } from './view.ts';

/** Names of the facts of a complaint that is to go on. */
const ESCALATION = {
  /** The ombudsman was asked for. */
  ombudsman: 'ombudsman',
  own: 'own',
  reference: 'reference',
  proof: 'proof',
  view: 'view',
  reason: 'reason',
} as const;

/** The form that takes a complaint to stage 2, or says what is next where that cannot be. */
export const escalationForm: Form = {
  id: 'complaint-escalation',
  version: 1,
  intents: ['EscalateComplaint'],
  fields,
  opening,
  remarks,
  check,
  readBack: (facts, context) => ({
    id: 'complaint-escalate-read-back',
    values: { facts: summary(fields(facts, context), facts) ?? '' },
  }),
  finish,
  giveUp: (_facts, context) => giveUp(context),
};

/** A complaint that nobody finds: a person can look, and a new one can be made. The value is an intent. */
function giveUp(context: JourneyContext): Ending {
  const choices = [{ value: 'MakeComplaint', label: 'complaint-choice-make' }];
  return {
    messages: [{ id: 'complaint-give-up', values: { phone: councilPhone(context) }, choices }],
    effects: [],
    outcome: 'handed-over',
  };
}

function fields(facts: Facts, context: JourneyContext): Field[] {
  const own = known<{ reference: string; label: string }[]>(facts, ESCALATION.own) ?? [];
  const reference: Field = {
    ...referenceField(own, context),
    name: ESCALATION.reference,
    ask: own.length > 0 ? 'complaint-which' : 'complaint-ask-reference',
    mayBeUnsure: true,
  };
  const proof: Field = {
    ...PROOF_BY_CONTACT,
    name: ESCALATION.proof,
    optional: false,
    hidden: true,
    ask: 'complaint-ask-proof',
  };
  const view = known<ComplaintView>(facts, ESCALATION.view);
  return [WANTS_OMBUDSMAN, reference, proof, ...(view?.personal ? [REASON] : [])];
}

const WANTS_OMBUDSMAN: Field = {
  name: ESCALATION.ombudsman,
  kind: 'choice',
  ask: 'complaint-ask-reference',
  label: 'complaint-label-service',
  schema: z.string(),
  optional: true,
  mayBeUnsure: false,
  hidden: true,
  onlyOffered: true,
  takes: ({ text }, context) => (holds(text, 'complaint-word-ombudsman', context) ? 'yes' : 'no'),
};

/** The longest reason, in characters. */
const LONGEST_REASON = 4000;

/** Asked, and silence is accepted: no reason may be required. */
const REASON: Field = {
  name: ESCALATION.reason,
  kind: 'text',
  ask: 'complaint-ask-reason',
  label: 'complaint-label-reason',
  schema: z.string(),
  optional: true,
  mayBeUnsure: false,
  longest: LONGEST_REASON,
  read: readOwnWords(LONGEST_REASON),
};

function opening(facts: Facts, context: JourneyContext): Message[] {
  const { ombudsmen } = context.council.complaints;
  if (known(facts, ESCALATION.ombudsman) !== 'yes') return [{ id: 'complaint-escalate-begin' }];
  return [{ id: 'complaint-ombudsmen', values: { ombudsmen: ombudsmenValue(Object.keys(ombudsmen), context) } }];
}

/** Said once it is proved whose complaint it is: a date that was missed, or that the time for stage 2 has passed. */
function remarks(facts: Facts, context: JourneyContext): Remark[] {
  const view = known<ComplaintView>(facts, ESCALATION.view);
  if (!view?.personal) return [];
  const missed = isOverdue(view, context.now) ? view.due : undefined;
  const isLate =
    view.answeredOn !== undefined && londonDate(context.now) > stage2AskedBy(context.council, view.answeredOn);
  return [
    ...(missed
      ? [
          {
            key: 'missed',
            messages: [{ id: `complaint-missed-${missed.what}`, values: { date: { date: missed.date } } }],
          },
        ]
      : []),
    ...(isLate ? [{ key: 'late', messages: [{ id: 'complaint-stage-2-late' }] }] : []),
  ];
}

async function check(facts: Facts, context: FormContext): Promise<Verdict> {
  const reference = known<string>(facts, ESCALATION.reference);
  if (!reference) return facts[ESCALATION.reference] ? { end: giveUp(context) } : findOwn(facts, context);
  const proof = known<string>(facts, ESCALATION.proof);
  const view = known<ComplaintView>(facts, ESCALATION.view);
  if (!proof) return {};
  if (view?.reference === reference && view.personal) {
    return mayEscalate(view, context.now) ? {} : { end: notNow(view, context) };
  }
  const found = await context.lookups.complaint(reference, proof);
  // Not there and not proved look alike.
  if (!found?.personal) {
    return { refuse: { field: ESCALATION.proof, message: { id: 'complaint-not-found' } }, drop: [ESCALATION.view] };
  }
  return { know: { [ESCALATION.view]: found as unknown as JsonValue } };
}

async function findOwn(facts: Facts, context: JourneyContext): Promise<Verdict> {
  if (facts[ESCALATION.own]) return {};
  const complaints = await context.lookups.ownComplaints();
  const own = complaints.map(({ reference, service }) => ({ reference, label: `complaint-service-${service}` }));
  const [only, ...others] = own;
  const know: Record<string, JsonValue> = { [ESCALATION.own]: own };
  if (only && others.length === 0) know[ESCALATION.reference] = only.reference;
  return { know };
}

/** Why it cannot go to stage 2 now, and what comes next instead. */
function notNow(view: ComplaintView, context: JourneyContext): Ending {
  const ombudsmen = ombudsmenValue(view.ombudsmen, context);
  const end = (message: Message, outcome: string, effects: Ending['effects'] = []): Ending => ({
    messages: [message, { id: 'report-anything-else' }],
    effects,
    outcome,
  });
  if (view.status === 'withdrawn') return end({ id: 'complaint-was-withdrawn' }, 'withdrawn');
  if (view.status === 'refused') {
    const reason = view.personal?.refusal ?? '';
    return end({ id: 'complaint-was-refused', values: { reason, ombudsmen } }, 'ombudsman');
  }
  if (view.due) {
    const { what, date } = view.due;
    const late = isOverdue(view, context.now) ? 'complaint-missed-at-stage-2' : `complaint-not-yet-${what}`;
    const values = { date: { date }, stage: view.stage, ombudsmen };
    return end({ id: late, values }, 'chased', [{ kind: 'chase-complaint', id: view.id }]);
  }
  const until = ombudsmanBy(context.council, view.answeredOn ?? londonDate(context.now));
  return end({ id: 'complaint-to-ombudsman', values: { ombudsmen, date: { date: until } } }, 'ombudsman');
}

function finish(facts: Facts, context: FormContext): Ending {
  const view = known<ComplaintView>(facts, ESCALATION.view);
  if (!view) throw new Error('stage 2 was confirmed of no complaint');
  const { id, version, stage, status, due, answeredOn } = view;
  const reason = known<string>(facts, ESCALATION.reason);
  return {
    messages: [
      { id: 'complaint-stage-2-done', values: { reference: view.reference } },
      ...datesOf(2, context),
      afterwards(view.reference, view.ombudsmen, context),
      { id: 'report-anything-else' },
    ],
    effects: [
      {
        kind: 'escalate-complaint',
        complaint: { id, version, stage, status, ...(due ? { due } : {}), ...(answeredOn ? { answeredOn } : {}) },
        ...(reason === undefined ? {} : { reason }),
      },
    ],
    outcome: 'done',
  };
}
