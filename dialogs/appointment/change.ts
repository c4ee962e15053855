import { z } from 'zod';
import type { Appointment } from '../../services/appointments/appointments.ts';
import type { EarlierOffer } from '../../services/appointments/earlier-times.ts';
import { startsAt as slotStart } from '../../services/appointments/slots.ts';
import { councilPhone } from '../form/council-phone.ts';
import { json, known } from '../form/facts.ts';
import type { Ending, Facts, Field, Form, FormContext, LastCheck, Remark, Verdict } from '../form/form.ts';
import type { Intent } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Choice, Message } from '../message.ts';
import { type Own, PROOF, referenceField } from '../progress/fields.ts';
import { asksEarlier, offerValues, taken } from './earlier.ts';
import { linkAgain, refundOf } from './pay.ts';
import { calendarLink, where } from './place.ts';
import { checkTimes, chosenTime, lookOnceMore, type TimesFor, timeFields, timeValue, WISH } from './times.ts';
import type { AppointmentView } from './view.ts';

/** Names of the facts of a change, beside those of its time. */
const CHANGE = {
  want: 'want',
  own: 'own',
  reference: 'reference',
  proof: 'proof',
  view: 'view',
  /** An earlier time that is kept for them. */
  offer: 'offer',
} as const;

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
  // Whoever was proven to be here was asked for no proof.
  return [
    reference,
    ...(facts[CHANGE.proof] ? [proof] : []),
    wantField(offerOf(facts)),
    ...(moves ? timeFields(facts) : []),
  ];
}

const WANTED = ['keep', 'change', 'cancel', 'earlier'] as const;

function wantField(offer: EarlierOffer | undefined): Field {
  const wants: readonly string[] = offer ? ['take', ...WANTED] : WANTED;
  return {
    name: CHANGE.want,
    kind: 'choice',
    ask: offer ? 'appointment-ask-offer' : 'appointment-ask-want',
    ...(offer ? { values: offerValues(offer) } : {}),
    label: 'appointment-label-want',
    schema: z.enum(['take', ...WANTED]),
    optional: false,
    mayBeUnsure: false,
    hidden: true,
    choices: wants.map((value) => ({
      value,
      label: value === 'take' ? 'appointment-offer-take' : `appointment-want-${value}`,
    })),
    takes: (input, context) => (asksEarlier(input, context) ? 'earlier' : WANTS[input.understood.intent]),
  };
}

/** Said at once it is taken; it is asked for only when the appointment is known. */
const WANT_FIRST: Field = { ...wantField(undefined), onlyOffered: true };

function offerOf(facts: Facts): EarlierOffer | undefined {
  return known<EarlierOffer>(facts, CHANGE.offer);
}

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
  if (!proof && !appointmentOf(facts)) return knownByCode(reference, context);
  const appointment = appointmentOf(facts);
  if (appointment?.reference !== reference)
    return proof ? prove(reference, proof, context) : knownByCode(reference, context);
  if (appointment.status === 'unpaid') return unpaid(facts, appointment, context);
  if (appointment.status !== 'booked') return { end: over('appointment-was-cancelled', appointment) };
  if (new Date(appointment.startsAt) <= context.now) return { end: over('appointment-is-over', appointment) };
  const want = known(facts, CHANGE.want);
  if (want === 'keep') return { end: over('appointment-kept', appointment) };
  if (want === 'earlier') return { end: await waits(appointment, context) };
  const offer = offerOf(facts);
  if (want === 'take' && offer) return { end: { ...taken(offer, context), outcome: 'done' } };
  return want === 'change' ? checkTimes(facts, wantedOf(appointment), context) : {};
}

/** Kept for whoever pays first: it can be paid, or given up. Another day is another booking. */
async function unpaid(facts: Facts, { reference }: Appointment, context: FormContext): Promise<Verdict> {
  if (known(facts, CHANGE.want) === 'cancel') return {};
  const payment = (await context.lookups.ownPayments()).find(({ account }) => account === reference);
  const values = { reference, phone: councilPhone(context) };
  const messages = payment ? linkAgain(payment, context) : [{ id: 'appointment-unpaid', values }];
  return { end: { messages, effects: [], outcome: 'done' } };
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

/** Whoever was proven to be here needs no other proof. */
async function knownByCode(reference: string, context: FormContext): Promise<Verdict> {
  const view = await context.lookups.appointment(reference);
  return view?.personal ? { know: { [CHANGE.view]: view as unknown as JsonValue } } : {};
}

/** Not there and not proved look alike. */
async function prove(reference: string, proof: string, context: FormContext): Promise<Verdict> {
  const view = await context.lookups.appointment(reference, proof);
  if (view?.personal) {
    const offer = await context.lookups.earlierOffer(view.id);
    if (!offer?.isOpen) return { know: { [CHANGE.view]: json(view) } };
    // Whoever came to change it hears first of the time that is kept for them.
    return { know: { [CHANGE.view]: json(view), [CHANGE.offer]: json(offer) }, drop: [CHANGE.want] };
  }
  return { refuse: { field: CHANGE.proof, message: { id: 'appointment-not-found' } } };
}

/** They hear of an earlier time when one is free; of one that is free already they hear now. */
async function waits(appointment: Appointment, context: FormContext): Promise<Ending> {
  const { time, startsAt } = appointment;
  const free = await context.lookups.freeTimes({ ...wantedOf(appointment), to: time.date });
  const [first] = free.filter((each) => slotStart(each).toISOString() < startsAt);
  return {
    messages: [
      { id: 'appointment-earlier-noted', values: { time: timeValue(time) } },
      ...(first ? [{ id: 'appointment-earlier-now', values: { time: timeValue(first) } }] : []),
      { id: 'report-anything-else' },
    ],
    effects: [{ kind: 'wait-for-earlier-time', appointment }],
    outcome: 'done',
  };
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

function readBack(facts: Facts, context: JourneyContext): Message {
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
  const refund = appointment && refundOf(appointment, context);
  if (!refund) return { id: 'appointment-read-back-cancel', values: { old }, choices };
  const money = { message: `appointment-refund-${refund}`, values: { price: { pence: appointment.pricePence ?? 0 } } };
  return { id: 'appointment-read-back-cancel-paid', values: { old, refund: money }, choices };
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
  const refund = refundOf(appointment, context);
  const price = { pence: appointment.pricePence ?? 0 };
  return {
    messages: [
      { id: 'appointment-cancelled', values: { reference } },
      ...(refund ? [{ id: `appointment-refund-${refund}`, values: { price } }] : []),
      { id: 'report-anything-else' },
    ],
    effects: [
      appointment.status === 'unpaid'
        ? { kind: 'give-up-unpaid', appointment }
        : { kind: 'cancel-appointment', appointment, ...(refund === 'all' ? { refund: true } : {}) },
    ],
    outcome: 'done',
  };
}

function over(id: string, { reference, time }: Appointment): Ending {
  const values = { reference, time: timeValue(time) };
  return { messages: [{ id, values }, { id: 'report-anything-else' }], effects: [], outcome: 'done' };
}
