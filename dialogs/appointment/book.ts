import { z } from 'zod';
import type { FreeTime, Interpreter, NewAppointment } from '../../services/appointments/appointments.ts';
import { appointmentService, type InterpreterKind } from '../../services/appointments/slots.ts';
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
import type { JourneyContext } from '../journey.ts';
import type { Message } from '../message.ts';
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
  interpreter: 'interpreter',
  language: 'language',
  contact: 'contact',
} as const;

const AnyText = z.string();
const LONGEST_ABOUT = 500;
const LONGEST_LANGUAGE = 100;

/** The form that books an appointment. */
export const bookingForm: Form = {
  id: 'appointment',
  version: 1,
  intents: ['BookAppointment'],
  fields,
  remarks,
  check,
  lastCheck,
  readBack: (facts, context) => ({
    id: 'appointment-read-back',
    values: { facts: summary(fields(facts, context), facts) ?? '' },
    choices: CONFIRM_CHOICES.map((choice) =>
      choice.value === 'yes' ? { value: 'yes', label: 'appointment-choice-book' } : choice,
    ),
  }),
  finish,
};

function fields(facts: Facts, context: JourneyContext): Field[] {
  const service = serviceOf(facts, context);
  if (!service) return [serviceField(context), WISH];
  return [
    serviceField(context),
    ...(service.ways.length > 1 ? [wayField(service)] : []),
    ...(service.ways.includes('home') ? [LOCATION] : []),
    ABOUT,
    INTERPRETER,
    ...(interpreterOf(facts) ? [LANGUAGE] : []),
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

function interpreterOf(facts: Facts): InterpreterKind | undefined {
  const kind = known<string>(facts, BOOKING.interpreter);
  return kind === 'spoken' || kind === 'sign' ? kind : undefined;
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

const INTERPRETER: Field = {
  name: BOOKING.interpreter,
  kind: 'choice',
  ask: 'appointment-ask-interpreter',
  label: 'appointment-label-interpreter',
  schema: z.enum(['no', 'spoken', 'sign']),
  optional: false,
  mayBeUnsure: false,
  choices: [
    { value: 'no', label: 'choice-no' },
    { value: 'spoken', label: 'appointment-interpreter-spoken' },
    { value: 'sign', label: 'appointment-interpreter-sign' },
  ],
};

const LANGUAGE: Field = {
  name: BOOKING.language,
  kind: 'text',
  ask: 'appointment-ask-language',
  label: 'appointment-label-language',
  schema: AnyText,
  optional: false,
  mayBeUnsure: false,
  // To name a language is the answer here, and no wish for another one.
  read: ({ text }) => {
    const language = text.trim();
    const isOne = /\p{L}/u.test(language) && language.length <= LONGEST_LANGUAGE;
    return isOne ? { kind: 'value', value: language } : { kind: 'none' };
  },
};

const CONTACT: Field = {
  name: BOOKING.contact,
  kind: 'contact',
  ask: 'appointment-ask-contact',
  label: 'report-label-contact',
  schema: ContactSchema,
  optional: false,
  mayBeUnsure: false,
};

/** What the times are for, once that is known. */
function wantedOf(facts: Facts, context: JourneyContext): TimesFor | undefined {
  const service = serviceOf(facts, context);
  const way = service && wayOf(facts, service);
  if (!service || !way || !facts[BOOKING.interpreter]) return undefined;
  const interpreter = interpreterOf(facts);
  return { service: service.code, way, ...(interpreter ? { interpreter } : {}) };
}

async function check(facts: Facts, context: FormContext): Promise<Verdict> {
  const service = serviceOf(facts, context);
  // It is paid for first, and that cannot be done from here yet: nothing is promised that nobody keeps.
  if (service?.price) return { end: paidFirst(service, context) };
  if (service && !facts[ALREADY]) return findAlready(service, context);
  const wanted = wantedOf(facts, context);
  return wanted ? checkWanted(facts, wanted, context) : {};
}

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

function paidFirst({ price }: AppointmentService, context: JourneyContext): Ending {
  const { items = 0, pence = 0, each_more_pence = 0, most_items = 0 } = price ?? {};
  const values = {
    items,
    price: { pence },
    more: { pence: each_more_pence },
    most: most_items,
    phone: councilPhone(context),
  };
  return {
    messages: [{ id: 'appointment-paid-first', values }, { id: 'report-anything-else' }],
    effects: [],
    outcome: 'handed-over',
  };
}

function finish(facts: Facts, context: FormContext): Ending {
  const time = chosenTime(facts);
  if (!time) throw new Error('an appointment was confirmed without a time');
  const appointment = appointmentOf(facts, time, context);
  const values = { reference: appointment.reference, time: timeValue(time) };
  return {
    messages: [
      { id: 'appointment-done', values },
      where(time, context),
      { id: `appointment-bring-${time.service}` },
      { id: 'appointment-calendar', values: { url: { url: calendarLink(appointment.id, context) } } },
      { id: 'appointment-how-to-change', values: { reference: appointment.reference, phone: councilPhone(context) } },
      { id: 'report-anything-else' },
    ],
    effects: [{ kind: 'book-appointment', appointment }],
    outcome: 'done',
  };
}

function appointmentOf(facts: Facts, time: FreeTime, context: FormContext): AppointmentToMake {
  const kind = interpreterOf(facts);
  const about = known<string>(facts, BOOKING.about);
  const place = known<PlaceValue>(facts, BOOKING.location);
  const contact: NewAppointment['contact'] = { ...known<NewAppointment['contact']>(facts, BOOKING.contact) };
  if (place?.postcode) contact.postcode = place.postcode;
  const interpreter: Interpreter | undefined = kind && {
    kind,
    language: known<string>(facts, BOOKING.language) ?? '',
  };
  return {
    id: context.instance,
    reference: context.newReference(),
    time,
    details: place ? { address: place.address } : {},
    contact,
    at: context.now.toISOString(),
    ...(about === undefined ? {} : { about }),
    ...(interpreter ? { interpreter } : {}),
  };
}

/** Where an appointment's calendar file is. */
export function calendarLink(id: string, context: JourneyContext): string {
  return context.link(`/appointments/${id}/calendar.ics`);
}

/** Where it is, or how it happens. */
export function where({ service, way }: Pick<FreeTime, 'service' | 'way'>, context: JourneyContext): Message {
  if (way !== 'in_person') return { id: `appointment-where-${way}` };
  const { appointments } = context.council;
  const place = appointments.places[appointmentService(context.council, service).place ?? ''];
  return { id: 'appointment-where-in_person', values: { name: place?.name ?? '', address: place?.address ?? '' } };
}
