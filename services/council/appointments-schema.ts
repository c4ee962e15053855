import { z } from 'zod';
import { WEEKDAYS } from './organisation-schema.ts';
import { ClockTime, Code } from './schema-parts.ts';

/** How somebody and the council meet. */
export const WAYS = ['in_person', 'phone', 'home', 'kerbside'] as const;
export type Way = (typeof WAYS)[number];

const isOrdered = (span: { from: string; to: string }): boolean => span.from < span.to;
const Span = z.strictObject({ from: ClockTime, to: ClockTime }).refine(isOrdered, { error: 'expected from before to' });
const Window = z
  .strictObject({ code: Code, from: ClockTime, to: ClockTime })
  .refine(isOrdered, { error: 'expected from before to' });

/** What something costs, in whole pence, and how it is paid before it is booked. */
const Price = z.strictObject({
  /** So many things for `pence`. */
  items: z.int().positive(),
  pence: z.int().nonnegative(),
  each_more_pence: z.int().nonnegative(),
  most_items: z.int().positive(),
  /** How long the time is kept for whoever pays. */
  pay_within_minutes: z.int().min(5).max(1440),
  /** Cancelled so many working days before, or sooner, all of it is sent back. */
  refund_working_days: z.int().nonnegative(),
  /** Key of the payments' `teams` that answers about it. */
  team: Code,
});

const AppointmentService = z
  .strictObject({
    code: Code,
    /** The first is offered first. */
    ways: z.array(z.enum(WAYS)).min(1),
    /** Key of `places`; needed where people come to us. */
    place: Code.optional(),
    slots: z.enum(['times', 'windows', 'days']),
    /** Length of one time. */
    minutes: z.int().min(5).max(240).optional(),
    windows: z.array(Window).min(1).optional(),
    /** How many at the same time, for each way. */
    seats: z.int().positive(),
    /** Days without an entry have no times. */
    hours: z.partialRecord(z.enum(WEEKDAYS), Span),
    price: Price.optional(),
  })
  .refine((service) => (service.slots === 'times') === (service.minutes !== undefined), {
    path: ['minutes'],
    error: 'expected minutes for times, and only for them',
  })
  .refine((service) => (service.slots === 'windows') === (service.windows !== undefined), {
    path: ['windows'],
    error: 'expected windows for windows, and only for them',
  })
  .refine((service) => service.place !== undefined || !service.ways.includes('in_person'), {
    path: ['place'],
    error: 'expected a place where people come to us',
  });

/** The facts of `appointments.yaml`. */
export const AppointmentsFile = z.strictObject({
  /** London time of the reminder on the evening before; hours before a call. */
  reminders: z.strictObject({ evening_before_at: ClockTime, hours_before_a_call: z.int().min(1).max(24) }),
  notice_working_hours: z.int().nonnegative(),
  in_person_notice_working_days: z.int().nonnegative(),
  interpreter: z.strictObject({
    spoken_working_days: z.int().nonnegative(),
    sign_working_days: z.int().nonnegative(),
    more_time_percent: z.int().nonnegative(),
    /** Languages, by their codes, of which there are several that people call by one name. */
    ask_dialect: z.array(Code),
    /** Messages before which whoever does not speak English is told, once, to have an interpreter. */
    advised_before: z.array(z.string()),
  }),
  weeks_ahead: z.int().positive(),
  hold_minutes: z.int().positive(),
  offer_minutes: z.int().positive(),
  offered: z.int().positive(),
  places: z.record(Code, z.strictObject({ name: z.string().min(1), address: z.string().min(1) })),
  calendar: z.strictObject({ organiser_email: z.email() }),
  services: z.array(AppointmentService).min(1),
});

/** What can be booked, and by what rules. */
export type AppointmentPolicy = z.output<typeof AppointmentsFile>;
export type AppointmentService = z.output<typeof AppointmentService>;

/** Adds, through `say`, what the content of appointments names that does not exist, or stands twice. */
export function checkAppointments({ services, places }: AppointmentPolicy, say: (text: string) => void): void {
  for (const [index, { code, place, windows }] of services.entries()) {
    if (services.findIndex((each) => each.code === code) !== index)
      say(`services[${index}].code: "${code}" stands twice`);
    if (place !== undefined && !places[place]) say(`services[${index}].place: no place "${place}" under places`);
    const codes = (windows ?? []).map((window) => window.code);
    if (new Set(codes).size < codes.length) say(`services[${index}].windows: a code stands twice`);
  }
}
