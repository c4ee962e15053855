import type { Kysely, Selectable } from 'kysely';
import { registerReference } from '../reference-register.ts';
import type { AppointmentTable } from '../storage/appointment-tables.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { addDays } from '../time/calendar-date.ts';
import { londonDate } from '../time/london.ts';
import { fromRow, timeColumns, toRow } from './appointment-row.ts';
import type {
  Appointment,
  AppointmentStatus,
  Appointments,
  FreeTime,
  NewAppointment,
  WantedTime,
} from './appointments.ts';
import {
  type AppointmentRules,
  appointmentService,
  bookable,
  type Slot,
  slotsBetween,
  slotsNeeded,
  startsAt,
} from './slots.ts';

const MINUTE = 60_000;

/** Statuses in which something can still come of an appointment. */
const OPEN: ReadonlySet<AppointmentStatus> = new Set(['unpaid', 'booked', 'refund_due']);

/** The council's appointments in our own database: no calendar system is needed. */
export function createEmbeddedAppointments(kysely: Kysely<Schema>, rules: AppointmentRules): Appointments {
  const { hold_minutes } = rules.appointments;
  return {
    free: (wanted, now) => free(kysely, rules, wanted, now),
    hold: (time, holder, now, until) => [
      ...letGo(kysely, holder),
      ...take(kysely, time, {
        holder,
        now,
        until: until?.getTime() ?? now.getTime() + hold_minutes * MINUTE,
        from: [holder],
      }),
    ],
    release: (holder) => letGo(kysely, holder),
    book: (appointment) => make(kysely, appointment, 'booked'),
    reserve: (appointment) => make(kysely, appointment, 'unpaid'),
    confirm: (appointment, at) => [change(kysely, appointment, { status: 'booked' }, at)],
    lapse: (appointment, at) => [change(kysely, appointment, { status: 'lapsed' }, at), freeSeats(kysely, appointment)],
    rearrange(appointment, { time, holder, at }) {
      const { id, sequence } = appointment;
      const left = appointment.time.slots.filter(
        (slot) => !time.slots.includes(slot) || appointment.time.seat !== time.seat,
      );
      return [
        change(kysely, appointment, { ...timeColumns(time), sequence: sequence + 1 }, at),
        ...letGo(kysely, holder),
        ...letGo(kysely, id),
        ...take(kysely, time, { holder: id, now: at, until: null, from: [id, holder] }),
        ...left.map((slot) => ({
          query: kysely
            .deleteFrom('appointment_seats')
            .where('slot', '=', slot)
            .where('seat', '=', appointment.time.seat)
            .where('holder', '=', id)
            .compile(),
        })),
        ...waitsNoMore(kysely, id),
      ];
    },
    cancel: (appointment, at, status = 'cancelled') => [
      change(kysely, appointment, { status, sequence: appointment.sequence + 1 }, at),
      freeSeats(kysely, appointment),
      ...waitsNoMore(kysely, appointment.id),
    ],
    conclude: (appointment, status, at) => [change(kysely, appointment, { status }, at)],
    byReference: async (reference) => (await rowsBy(kysely, 'reference', reference))[0],
    byId: async (id) => (await rowsBy(kysely, 'id', id))[0],
    byConversation: (conversationId) => rowsBy(kysely, 'conversation_id', conversationId),
    async coming({ phone, email }, service, now) {
      if (phone === undefined && email === undefined) return [];
      const rows = await kysely
        .selectFrom('appointments')
        .selectAll()
        .where(({ eb, or }) =>
          or([
            ...(phone === undefined ? [] : [eb('contact_phone', '=', phone)]),
            ...(email === undefined ? [] : [eb('contact_email', '=', email.toLowerCase())]),
          ]),
        )
        .where('starts_at', '>', now.toISOString())
        .where('service', '=', service)
        .where('status', '=', 'booked')
        .orderBy('starts_at')
        .execute();
      return rows.map(fromRow);
    },
  };
}

async function rowsBy(
  kysely: Kysely<Schema>,
  column: 'reference' | 'id' | 'conversation_id',
  value: string,
): Promise<Appointment[]> {
  const rows: Selectable<AppointmentTable>[] = await kysely
    .selectFrom('appointments')
    .selectAll()
    .where(column, '=', value)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(fromRow);
}

async function free(
  kysely: Kysely<Schema>,
  rules: AppointmentRules,
  wanted: WantedTime,
  now: Date,
): Promise<FreeTime[]> {
  const { service: code, way, interpreter, holder } = wanted;
  const span = bookable(rules, way, now, interpreter);
  const first = londonDate(span.from);
  const from = wanted.from !== undefined && wanted.from > first ? wanted.from : first;
  const to = wanted.to !== undefined && wanted.to < span.until ? wanted.to : span.until;
  const slots = slotsBetween(rules, code, way, from, to);
  const taken = await takenSeats(kysely, `${code}/${way}/${from}`, `${code}/${way}/${addDays(to, 1)}`, now, holder);
  const { seats } = appointmentService(rules, code);
  const needed = slotsNeeded(rules, code, interpreter);
  return slots.flatMap((slot, at) => {
    if (startsAt(slot) < span.from) return [];
    const run = slots.slice(at, at + needed);
    if (run.length < needed || !isRun(run)) return [];
    const seat = seatFor(run, seats, taken);
    const last = run.at(-1) ?? slot;
    return seat === undefined ? [] : [{ ...slot, to: last.to, slots: run.map(({ key }) => key), seat }];
  });
}

/** The row of an appointment, its reference, and its seats for good. */
function make(kysely: Kysely<Schema>, appointment: NewAppointment, status: 'booked' | 'unpaid'): Statement[] {
  const { id, reference, time, at } = appointment;
  return [
    registerReference(kysely, reference, id),
    {
      query: kysely
        .insertInto('appointments')
        .values(toRow(appointment, status))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .compile(),
    },
    ...letGo(kysely, id),
    ...take(kysely, time, { holder: id, now: new Date(at), until: null, from: [id] }),
  ];
}

function freeSeats(kysely: Kysely<Schema>, { id }: Appointment): Statement {
  return { query: kysely.deleteFrom('appointment_seats').where('holder', '=', id).compile() };
}

/** Slots that follow each other without a gap. */
function isRun(run: readonly Slot[]): boolean {
  return run.every((slot, at) => {
    const before = run[at - 1];
    return !before || (before.date === slot.date && before.to === slot.from);
  });
}

/** The first seat that is free in every slot. */
function seatFor(run: readonly Slot[], seats: number, taken: ReadonlySet<string>): number | undefined {
  for (let seat = 1; seat <= seats; seat += 1) {
    if (run.every(({ key }) => !taken.has(`${key}#${seat}`))) return seat;
  }
  return undefined;
}

async function takenSeats(
  kysely: Kysely<Schema>,
  from: string,
  before: string,
  now: Date,
  holder: string | undefined,
): Promise<Set<string>> {
  const rows = await kysely
    .selectFrom('appointment_seats')
    .select(['slot', 'seat', 'holder', 'expires_at'])
    .where('slot', '>=', from)
    .where('slot', '<', before)
    .execute();
  const held = rows.filter(({ expires_at }) => expires_at === null || expires_at > now.getTime());
  const others = held.filter((row) => row.expires_at === null || row.holder !== holder);
  return new Set(others.map(({ slot, seat }) => `${slot}#${seat}`));
}

/**
 * Takes a seat in each slot of a time: free, held too long, or held by one of `from`. Anybody else's fails the commit.
 *
 * @param by.until milliseconds since 1970 until which it is held; null books it
 */
function take(
  kysely: Kysely<Schema>,
  { slots, seat }: FreeTime,
  by: { holder: string; now: Date; until: number | null; from: readonly string[] },
): Statement[] {
  const { holder, until } = by;
  return slots.map((slot) => ({
    query: kysely
      .insertInto('appointment_seats')
      .values({ slot, seat, holder, expires_at: until })
      .onConflict((conflict) =>
        conflict
          .columns(['slot', 'seat'])
          .doUpdateSet({ holder, expires_at: until })
          .where(({ eb, or }) =>
            or([
              eb('appointment_seats.expires_at', '<=', by.now.getTime()),
              ...by.from.map((each) => eb('appointment_seats.holder', '=', each)),
            ]),
          ),
      )
      .compile(),
    expect: 1,
  }));
}

/** Lets go what is held and not booked. */
function letGo(kysely: Kysely<Schema>, holder: string): Statement[] {
  return [
    {
      query: kysely
        .deleteFrom('appointment_seats')
        .where('holder', '=', holder)
        .where('expires_at', 'is not', null)
        .compile(),
    },
  ];
}

/** Takes somebody off the list of who would come earlier; what is offered to them goes to others. */
function waitsNoMore(kysely: Kysely<Schema>, id: string): Statement[] {
  return [
    { query: kysely.deleteFrom('appointment_waiting').where('appointment_id', '=', id).compile() },
    {
      query: kysely
        .updateTable('appointment_offers')
        .set({ state: 'declined' })
        .where('appointment_id', '=', id)
        .where('state', '=', 'open')
        .compile(),
    },
  ];
}

/** Changes an appointment as it was read. One that is over stays as it is. */
function change(
  kysely: Kysely<Schema>,
  { id, version, status }: Appointment,
  set: Partial<ReturnType<typeof timeColumns>> & { status?: AppointmentStatus; sequence?: number },
  at: Date,
): Statement {
  return {
    query: kysely
      .updateTable('appointments')
      .set({ ...set, updated_at: at.toISOString(), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('status', '=', OPEN.has(status) ? status : 'booked')
      .compile(),
    expect: 1,
  };
}
