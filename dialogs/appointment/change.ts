import { z } from 'zod';
import type { Appointment } from '../../services/appointments/appointments.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, Field, Form, FormContext, LastCheck, Remark, Verdict } from '../form/form.ts';
import type { Intent } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Choice, Message } from '../message.ts';
import { type Own, PROOF, referenceField } from '../progress/fields.ts';
import { calendarLink, where } from './book.ts';
import { checkTimes, chosenTime, lookOnceMore, type TimesFor, timeFields, timeValue, WISH } from './times.ts';
import type { AppointmentView } from './view.ts';

/** Names of the facts of a change, beside those of its time. */
const CHANGE = { want: 'want', own: 'own', reference: 'reference', proof: 'proof', view: 'view' } as const;

const WANTS: Partial<Record<Intent, string>> = { RearrangeAppointment: 'change', CancelAppointment: 'cancel' };

/** The form that says when an appointment is, moves it, or takes it back. No reason is asked for. */
export const changeForm: Form = {
  id: 'appointment-change',
  version: 1,
  intents: ['CheckAppointment', 'RearrangeAppointment', 'CancelAppointment'],
  fields,
  remarks,
  check,
  lastCheck,
  readBack,
  finish,
  giveUp: (_facts, context) => ({
    messages: [{ id: 'appointment-give-up', values: { phone: councilPhone(context) } }],
    effects: [],
    outcome: 'handed-over',
  }),
};

function fields(facts: Facts, context: JourneyContext): Field[] {
  const own = known<Own[]>(facts, CHANGE.own) ?? [];
  const reference: Field = {
    ...referenceField(own, context),
    name: CHANGE.reference,
    ask: own.length > 0 ? 'appointment-which' : 'appointment-ask-reference',
    hidden: true,
  };
  const proof: Field = { ...PROOF, name: CHANGE.proof, optional: false, hidden: true, ask: 'appointment-ask-proof' };
  if (!appointmentOf(facts)) return [WANT_FIRST, reference, proof, WISH];
  const moves = known(facts, CHANGE.want) === 'change';
  return [reference, proof, WANT, ...(moves ? timeFields(facts) : [])];
}

const WANT: Field = {
  name: CHANGE.want,
  kind: 'choice',
  ask: 'appointment-ask-want',
  label: 'appointment-label-want',
  schema: z.enum(['keep', 'change', 'cancel']),
  optional: false,
  mayBeUnsure: false,
  hidden: true,
  choices: ['keep', 'change', 'cancel'].map((value) => ({ value, label: `appointment-want-${value}` })),
  takes: ({ understood }) => WANTS[understood.intent],
};

/** Said at once it is taken; it is asked for only when the appointment is known. */
const WANT_FIRST: Field = { ...WANT, onlyOffered: true };

function appointmentOf(facts: Facts): Appointment | undefined {
  return known<AppointmentView>(facts, CHANGE.view)?.personal?.appointment;
}

function wantedOf({ time, interpreter }: Appointment): TimesFor {
  return { service: time.service, way: time.way, ...(interpreter ? { interpreter: interpreter.kind } : {}) };
}

async function check(facts: Facts, context: FormContext): Promise<Verdict> {
  const reference = known<string>(facts, CHANGE.reference);
  if (!reference) return findOwn(facts, context);
  const proof = known<string>(facts, CHANGE.proof);
  if (!proof) return {};
  const appointment = appointmentOf(facts);
  if (appointment?.reference !== reference) return prove(reference, proof, context);
  if (appointment.status !== 'booked') return { end: over('appointment-was-cancelled', appointment) };
  if (new Date(appointment.startsAt) <= context.now) return { end: over('appointment-is-over', appointment) };
  const want = known(facts, CHANGE.want);
  if (want === 'keep') return { end: over('appointment-kept', appointment) };
  return want === 'change' ? checkTimes(facts, wantedOf(appointment), context) : {};
}

async function findOwn(facts: Facts, context: FormContext): Promise<Verdict> {
  if (facts[CHANGE.own]) return {};
  const appointments = await context.lookups.ownAppointments();
  const own: Own[] = appointments.map(({ reference, service }) => ({
    reference,
    label: `appointment-service-${service}`,
  }));
  const [only, ...others] = own;
  const know: Record<string, JsonValue> = { [CHANGE.own]: own as unknown as JsonValue };
  if (only && others.length === 0) know[CHANGE.reference] = only.reference;
  return { know };
}

/** Not there and not proved look alike. */
async function prove(reference: string, proof: string, context: FormContext): Promise<Verdict> {
  const view = await context.lookups.appointment(reference, proof);
  if (view?.personal) return { know: { [CHANGE.view]: view as unknown as JsonValue } };
  return { refuse: { field: CHANGE.proof, message: { id: 'appointment-not-found' } } };
}

/** When it is, said once it is proved whose it is. */
function remarks(facts: Facts, context: JourneyContext): Remark[] {
  const appointment = appointmentOf(facts);
  if (appointment?.status !== 'booked') return [];
  const { reference, time } = appointment;
  return [
    {
      key: `${reference}:${appointment.version}`,
      messages: [{ id: 'appointment-is', values: { reference, time: timeValue(time) } }, where(time, context)],
    },
  ];
}

async function lastCheck(facts: Facts, context: FormContext): Promise<LastCheck> {
  const appointment = appointmentOf(facts);
  const moves = appointment && known(facts, CHANGE.want) === 'change';
  return moves ? lookOnceMore(facts, wantedOf(appointment), context) : { know: {} };
}

/** Leaves everything as it is. */
const KEEP: Choice = { value: 'stop', label: 'appointment-choice-keep' };

function readBack(facts: Facts): Message {
  const appointment = appointmentOf(facts);
  const old = appointment ? timeValue(appointment.time) : '';
  const time = chosenTime(facts);
  if (known(facts, CHANGE.want) === 'change' && time) {
    const choices = [
      { value: 'yes', label: 'appointment-choice-move' },
      { value: 'change', label: 'form-choice-change' },
      KEEP,
    ];
    return { id: 'appointment-read-back-change', values: { old, time: timeValue(time) }, choices };
  }
  const choices = [{ value: 'yes', label: 'appointment-choice-cancel' }, KEEP];
  return { id: 'appointment-read-back-cancel', values: { old }, choices };
}

function finish(facts: Facts, context: FormContext): Ending {
  const appointment = appointmentOf(facts);
  if (!appointment) throw new Error('a change was confirmed of no appointment');
  const { reference } = appointment;
  const time = chosenTime(facts);
  if (known(facts, CHANGE.want) === 'change' && time) {
    return {
      messages: [
        { id: 'appointment-changed', values: { reference, time: timeValue(time) } },
        where(time, context),
        { id: 'appointment-calendar', values: { url: { url: calendarLink(appointment.id, context) } } },
        { id: 'report-anything-else' },
      ],
      effects: [{ kind: 'rearrange-appointment', appointment, time, holder: context.instance }],
      outcome: 'done',
    };
  }
  return {
    messages: [{ id: 'appointment-cancelled', values: { reference } }, { id: 'report-anything-else' }],
    effects: [{ kind: 'cancel-appointment', appointment }],
    outcome: 'done',
  };
}

function over(id: string, { reference, time }: Appointment): Ending {
  const values = { reference, time: timeValue(time) };
  return { messages: [{ id, values }, { id: 'report-anything-else' }], effects: [], outcome: 'done' };
}
