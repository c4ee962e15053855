import { z } from 'zod';
import type { FreeTime, NewAppointment } from '../../services/appointments/appointments.ts';
import { appointmentService } from '../../services/appointments/slots.ts';
import type { AppointmentService, Way } from '../../services/council/appointments-schema.ts';
import type { AppointmentToMake } from '../effect.ts';
import { CONFIRM_CHOICES } from '../form/ask.ts';
import { ContactSchema } from '../form/contact.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, Field, Form, FormContext, LastCheck, Remark, Verdict } from '../form/form.ts';
import { readOwnWords } from '../form/own-words.ts';
import { PlaceSchema, type PlaceValue } from '../form/place.ts';
import { summary } from '../form/read-back.ts';
import {
  INTERPRETER,
  interpreterFields,
  interpreterKind,
  interpreterKindField,
  interpreterOf,
} from '../interpreter/fields.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message } from '../message.ts';
import { askToPay, notPaidHere, pricedFields, priceValues, waitingForPayment } from './pay.ts';
import { calendarLink, where } from './place.ts';
import {
  checkTimes,
  chosenTime,
  lookOnceMore,
  TIME,
  TIME_CHOSEN,
  type TimesFor,
  timeFields,
  timeValue,
  WISH,
} from './times.ts';

/** Names of a booking's facts beside those of its time. */
const BOOKING = {
  service: 'service',
  way: 'way',
  location: 'location',
  about: 'about',
  adjustments: 'adjustments',
  contact: 'contact',
} as const;

const AnyText = z.string();
const LONGEST_ABOUT = 500;

/** The form that books an appointment. */
export const bookingForm: Form = {
  id: 'appointment',
  version: 1,
  intents: ['BookAppointment'],
  // An interpreter is part of the booking.
  covers: ['RequestInterpreter'],
  fields,
  remarks,
  check,
  lastCheck,
  readBack,
  finish,
};

function fields(facts: Facts, context: JourneyContext): Field[] {
  const service = serviceOf(facts, context);
  const interpreter = [interpreterKindField('asked'), ...interpreterFields(facts)];
  // What is said of it at once is kept, and the rest is asked for in its turn.
  if (!service) return [serviceField(context), ...interpreter.map((field) => ({ ...field, onlyOffered: true })), WISH];
  return [
    serviceField(context),
    ...(service.ways.length > 1 ? [wayField(service)] : []),
    ...(service.ways.some((way) => way === 'home' || way === 'kerbside') ? [LOCATION] : []),
    ...(service.price ? pricedFields(service.price) : [ABOUT]),
    ...(isMeeting(service) ? [...interpreter, ...needsFields(facts)] : []),
    ...timeFields(facts),
    CONTACT,
  ];
}

function serviceOf(facts: Facts, { council }: JourneyContext): AppointmentService | undefined {
  const code = known<string>(facts, BOOKING.service);
  return code === undefined ? undefined : appointmentService(council, code);
}

function wayOf(facts: Facts, service: AppointmentService): Way | undefined {
  return service.ways.length === 1 ? service.ways[0] : known<Way>(facts, BOOKING.way);
}

/** Whether anybody talks with anybody. */
function isMeeting({ ways }: AppointmentService): boolean {
  return !ways.includes('kerbside');
}

function needsFields(facts: Facts): Field[] {
  return known(facts, INTERPRETER.kind) === 'other' ? [ADJUSTMENTS] : [];
}

function serviceField({ council }: JourneyContext): Field {
  const codes = council.appointments.services.map(({ code }) => code);
  return {
    name: BOOKING.service,
    kind: 'choice',
    ask: 'appointment-ask-service',
    label: 'appointment-label-service',
    schema: z.enum(codes as [string, ...string[]]),
    optional: false,
    mayBeUnsure: false,
    choices: codes.map((code) => ({ value: code, label: `appointment-service-${code}` })),
    takes: ({ understood }) => understood.entities.appointment_service,
  };
}

function wayField({ ways }: AppointmentService): Field {
  return {
    name: BOOKING.way,
    kind: 'choice',
    ask: 'appointment-ask-way',
    label: 'appointment-label-way',
    schema: z.enum(ways as [Way, ...Way[]]),
    optional: false,
    mayBeUnsure: false,
    choices: ways.map((way) => ({ value: way, label: `appointment-way-${way}` })),
  };
}

const LOCATION: Field = {
  name: BOOKING.location,
  kind: 'place',
  ask: 'appointment-ask-location',
  label: 'report-label-location',
  schema: PlaceSchema,
  optional: false,
  mayBeUnsure: false,
  precision: 'address',
};

const ABOUT: Field = {
  name: BOOKING.about,
  kind: 'text',
  ask: 'appointment-ask-about',
  label: 'appointment-label-about',
  schema: AnyText,
  optional: true,
  mayBeUnsure: false,
  longest: LONGEST_ABOUT,
  read: readOwnWords(LONGEST_ABOUT),
};

/** What helps whoever needs something else than an interpreter. */
const ADJUSTMENTS: Field = {
  name: BOOKING.adjustments,
  kind: 'text',
  ask: 'appointment-ask-adjustments',
  label: 'appointment-label-adjustments',
  schema: AnyText,
  optional: false,
  mayBeUnsure: false,
  longest: LONGEST_ABOUT,
  read: readOwnWords(LONGEST_ABOUT),
};

const CONTACT: Field = {
  name: BOOKING.contact,
  kind: 'contact',
  ask: 'appointment-ask-contact',
  label: 'report-label-contact',
  schema: ContactSchema,
  mayRecall: true,
  optional: false,
  mayBeUnsure: false,
};

/** What the times are for, once that is known. */
function wantedOf(facts: Facts, context: JourneyContext): TimesFor | undefined {
  const service = serviceOf(facts, context);
  const way = service && wayOf(facts, service);
  if (!service || !way || (isMeeting(service) && !facts[INTERPRETER.kind])) return undefined;
  const interpreter = interpreterKind(facts);
  return { service: service.code, way, ...(interpreter ? { interpreter } : {}) };
}

async function check(facts: Facts, context: FormContext): Promise<Verdict> {
  const service = serviceOf(facts, context);
  if (service?.price) {
    if (!context.payDoor) return { end: notPaidHere(service.price, context) };
    const waiting = await waitingForPayment(service, context);
    if (waiting) return { end: waiting };
    if (known<PlaceValue>(facts, BOOKING.location)?.district === 'outside') return { refuse: OUTSIDE };
  }
  if (service && !facts[ALREADY]) return findAlready(service, context);
  const wanted = wantedOf(facts, context);
  return wanted ? checkWanted(facts, wanted, context) : {};
}

const OUTSIDE: NonNullable<Verdict['refuse']> = {
  field: BOOKING.location,
  message: { id: 'appointment-outside' },
};

/** Appointments of this conversation for the same service: two are seldom meant, but never refused. */
const ALREADY = 'already';

async function findAlready({ code }: AppointmentService, context: FormContext): Promise<Verdict> {
  const own = await context.lookups.ownAppointments();
  return { know: { [ALREADY]: own.find(({ service }) => service === code)?.reference ?? NONE } };
}

const NONE = '';

/** What the times are for can be corrected after they were offered: then others are. */
async function checkWanted(facts: Facts, wanted: TimesFor, context: FormContext): Promise<Verdict> {
  const key = [wanted.service, wanted.way, wanted.interpreter ?? 'none'].join('/');
  const before = known<string>(facts, OFFERED_FOR);
  if (before !== undefined && before !== key) return { know: { [OFFERED_FOR]: key }, drop: [...TIME_CHOSEN] };
  const verdict = await checkTimes(facts, wanted, context);
  if (before === key) return verdict;
  return { ...verdict, know: { ...verdict.know, [OFFERED_FOR]: key } };
}

const OFFERED_FOR = 'offered_for';

/** The moment before it is booked: whether the time is still kept, or free. */
async function lastCheck(facts: Facts, context: FormContext): Promise<LastCheck> {
  const wanted = wantedOf(facts, context);
  return wanted ? lookOnceMore(facts, wanted, context) : { know: {} };
}

function remarks(facts: Facts, context: JourneyContext): Remark[] {
  const reference = known<string>(facts, ALREADY) ?? NONE;
  const isNoneFree = wantedOf(facts, context) && known<FreeTime[]>(facts, TIME.offers)?.length === 0;
  const values = { phone: councilPhone(context) };
  return [
    ...(reference === NONE
      ? []
      : [{ key: 'already', messages: [{ id: 'appointment-already', values: { reference } }] }]),
    ...(isNoneFree ? [{ key: 'none-free', messages: [{ id: 'appointment-none-free', values }] }] : []),
  ];
}

function readBack(facts: Facts, context: JourneyContext): Message {
  const service = serviceOf(facts, context);
  const lines = { facts: summary(fields(facts, context), facts) ?? '' };
  const choices = (label: string) =>
    CONFIRM_CHOICES.map((choice) => (choice.value === 'yes' ? { value: 'yes', label } : choice));
  if (!service?.price)
    return { id: 'appointment-read-back', values: lines, choices: choices('appointment-choice-book') };
  const values = { ...lines, ...priceValues(facts, service) };
  return { id: 'appointment-read-back-pay', values, choices: choices('appointment-choice-pay') };
}

function finish(facts: Facts, context: FormContext): Ending {
  const time = chosenTime(facts);
  if (!time) throw new Error('an appointment was confirmed without a time');
  const appointment = appointmentOf(facts, time, context);
  const service = serviceOf(facts, context);
  if (service?.price) return askToPay(appointment, service, facts, context);
  const values = { reference: appointment.reference, time: timeValue(time) };
  return {
    messages: [
      { id: 'appointment-done', values },
      where(time, context),
      { id: `appointment-bring-${time.service}` },
      { id: 'appointment-calendar', values: { url: { url: calendarLink(appointment.id, context) } } },
      { id: 'appointment-how-to-change', values: { reference: appointment.reference, phone: councilPhone(context) } },
      { id: 'appointment-earlier-hint' },
      { id: 'report-anything-else' },
    ],
    effects: [{ kind: 'book-appointment', appointment }],
    outcome: 'done',
  };
}

function appointmentOf(facts: Facts, time: FreeTime, context: FormContext): AppointmentToMake {
  const interpreter = interpreterOf(facts);
  const about = known<string>(facts, BOOKING.about);
  const place = known<PlaceValue>(facts, BOOKING.location);
  const isOther = known(facts, INTERPRETER.kind) === 'other';
  const adjustments = isOther ? known<string>(facts, BOOKING.adjustments) : undefined;
  const contact: NewAppointment['contact'] = { ...known<NewAppointment['contact']>(facts, BOOKING.contact) };
  if (place?.postcode) contact.postcode = place.postcode;
  return {
    id: context.instance,
    reference: context.newReference(),
    time,
    details: { ...(place ? { address: place.address } : {}), ...(adjustments ? { adjustments } : {}) },
    contact,
    at: context.now.toISOString(),
    ...(about === undefined ? {} : { about }),
    ...(interpreter ? { interpreter } : {}),
  };
}
