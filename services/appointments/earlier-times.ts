import { type Kysely, type Selectable, sql } from 'kysely';
import type { JobStore } from '../jobs/job-store.ts';
import type { AppointmentTable } from '../storage/appointment-tables.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { fromRow } from './appointment-row.ts';
import type { Appointment, Appointments, FreeTime } from './appointments.ts';
import { FREED_JOB, freedJob } from './freed-times.ts';
import { type AppointmentRules, startsAt } from './slots.ts';

/** The kind of the jobs that end an offer nobody answered. */
export const OFFER_OVER_JOB = 'appointment-offer-over';

const MINUTE = 60_000;

/** A time that may have become free: its slots, or none where any time of the service may be new. */
export interface Freed {
  service: string;
  way: string;
  slots: readonly string[];
}

/** An earlier time that is kept for somebody until they answer. */
export interface EarlierOffer {
  appointment: Appointment;
  /** Where whoever has it asked to hear of earlier times, and in which language. */
  to: { conversationId?: string; language: string };
  time: FreeTime;
  /** UTC instants, ISO: when it was offered, and until when it is kept. */
  at: string;
  until: string;
  /** Whether it can still be taken. */
  isOpen: boolean;
}

type Waiter = Pick<EarlierOffer, 'appointment' | 'to'>;

const TO = ['waiting.conversation_id as to_conversation', 'waiting.language as to_language'] as const;

/**
 * Who would come earlier. A time that becomes free is offered to whoever waits longest and can have it: kept for them
 * for a while, to one at once, and each time once to the same person. Their own time stays theirs until they have the
 * new one.
 */
export class EarlierTimes {
  readonly #kysely: Kysely<Schema>;
  readonly #appointments: Appointments;
  readonly #jobs: JobStore;
  readonly #rules: AppointmentRules;

  constructor(kysely: Kysely<Schema>, appointments: Appointments, jobs: JobStore, rules: AppointmentRules) {
    this.#kysely = kysely;
    this.#appointments = appointments;
    this.#jobs = jobs;
    this.#rules = rules;
  }

  /**
   * The resident would come earlier. Said again, their place stays.
   *
   * @param by.conversationId where they want to hear of it
   */
  wait(
    { id, time: { service, way } }: Appointment,
    by: { conversationId?: string; language: string; at: Date },
  ): Statement[] {
    const to = { conversation_id: by.conversationId ?? null, language: by.language };
    return [
      {
        query: this.#kysely
          .insertInto('appointment_waiting')
          .values({ appointment_id: id, service, way, since: by.at.toISOString(), ...to })
          .onConflict((conflict) => conflict.column('appointment_id').doUpdateSet(to))
          .compile(),
      },
    ];
  }

  /** The next who is to be asked whether they take a time that has become free, and what is written for it. */
  async next(freed: Freed, now: Date): Promise<{ offer: EarlierOffer; statements: Statement[] } | undefined> {
    for (const waiter of await this.#waiting(freed, now)) {
      const time = await this.#earlierFor(waiter.appointment, freed.slots, now);
      if (time) return this.#offer(waiter, time, now);
    }
    return undefined;
  }

  /** The newest offer of a conversation, or of an appointment; undefined when there is none, or it was answered. */
  async offered(
    to: { conversationId: string } | { appointmentId: string },
    now: Date,
  ): Promise<EarlierOffer | undefined> {
    const query = this.#kysely
      .selectFrom('appointments')
      .innerJoin('appointment_waiting as waiting', 'waiting.appointment_id', 'appointments.id')
      .innerJoin('appointment_offers as offer', 'offer.appointment_id', 'appointments.id')
      .selectAll('appointments')
      .select([...TO, 'offer.time as offered', 'offer.at as offered_at', 'offer.until_ms', 'offer.state'])
      .where('offer.state', 'in', ['open', 'lapsed'])
      .orderBy('offer.at', 'desc')
      .limit(1);
    const row = await ('conversationId' in to
      ? query.where('waiting.conversation_id', '=', to.conversationId)
      : query.where('appointments.id', '=', to.appointmentId)
    ).executeTakeFirst();
    if (!row) return undefined;
    const { offered, offered_at: at, until_ms, state } = row;
    return {
      ...waiterOf(row),
      time: JSON.parse(offered) as FreeTime,
      at,
      until: new Date(Number(until_ms)).toISOString(),
      isOpen: state === 'open' && Number(until_ms) > now.getTime(),
    };
  }

  /** Moves the appointment to the time that is kept for it; the time it had is free with that. */
  take({ appointment, time }: EarlierOffer, at: Date): Statement[] {
    const taken = this.#kysely
      .updateTable('appointment_offers')
      .set({ state: 'taken' })
      .where('appointment_id', '=', appointment.id)
      .where('slot', '=', time.key)
      .where('state', '=', 'open')
      .where('until_ms', '>', at.getTime());
    return [
      { query: taken.compile(), expect: 1 },
      ...this.#appointments.rearrange(appointment, { time, holder: appointment.id, at }),
    ];
  }

  /**
   * Somebody keeps the time they have; the offered one goes to the next. Also said of an offer that is over.
   *
   * @param by.waitsOn whether they hear of other times
   */
  decline({ appointment, time }: EarlierOffer, by: { waitsOn: boolean; at: Date }): Statement[] {
    return [
      this.#end(appointment.id, time.key, 'declined', ['open', 'lapsed']),
      ...this.#letGo(appointment.id, time, by.at),
      ...(by.waitsOn ? [] : [this.#leave(appointment.id)]),
    ];
  }

  /** Ends an offer that nobody answered, and has the time offered to the next; of one that was answered, nothing. */
  async lapse(appointmentId: string, slot: string, now: Date): Promise<Statement[]> {
    const row = await this.#kysely
      .selectFrom('appointment_offers')
      .select(['time', 'state'])
      .where('appointment_id', '=', appointmentId)
      .where('slot', '=', slot)
      .executeTakeFirst();
    if (!row || row.state === 'taken') return [];
    const time = JSON.parse(row.time) as FreeTime;
    if (row.state !== 'open') return [this.#lookAgain(appointmentId, time, now)];
    return [this.#end(appointmentId, slot, 'lapsed', ['open']), ...this.#letGo(appointmentId, time, now)];
  }

  /** Who waits and is asked of nothing at present, the longest first. */
  async #waiting({ service, way }: Freed, now: Date): Promise<Waiter[]> {
    const rows = await this.#kysely
      .selectFrom('appointment_waiting as waiting')
      .innerJoin('appointments as appointment', 'appointment.id', 'waiting.appointment_id')
      .selectAll('appointment')
      .select(TO)
      .where('waiting.service', '=', service)
      .where('waiting.way', '=', way)
      .where('appointment.status', '=', 'booked')
      .where('appointment.starts_at', '>', now.toISOString())
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('appointment_offers as offer')
              .select(sql`1`.as('one'))
              .whereRef('offer.appointment_id', '=', 'waiting.appointment_id')
              .where('offer.state', '=', 'open'),
          ),
        ),
      )
      .orderBy('waiting.since')
      .orderBy('waiting.appointment_id')
      .execute();
    return rows.map(waiterOf);
  }

  /** The earliest time before somebody's own that takes one of the slots, by all rules, and was not offered to them. */
  async #earlierFor(
    { id, time: own, startsAt: ownStart, interpreter }: Appointment,
    slots: readonly string[],
    now: Date,
  ): Promise<FreeTime | undefined> {
    const { service, way } = own;
    const kind = interpreter ? { interpreter: interpreter.kind } : {};
    const free = await this.#appointments.free({ service, way, ...kind, to: own.date }, now);
    const earlier = free.filter(
      (time) =>
        startsAt(time).toISOString() < ownStart &&
        (slots.length === 0 || time.slots.some((slot) => slots.includes(slot))),
    );
    if (earlier.length === 0) return undefined;
    const before = await this.#kysely
      .selectFrom('appointment_offers')
      .select('slot')
      .where('appointment_id', '=', id)
      .execute();
    return earlier.find(({ key }) => !before.some(({ slot }) => slot === key));
  }

  #offer(waiter: Waiter, time: FreeTime, now: Date): { offer: EarlierOffer; statements: Statement[] } {
    const { id } = waiter.appointment;
    // Of a time that is near, half the way to it at most: who comes next must be able to have it too.
    const half = (startsAt(time).getTime() - now.getTime()) / 2;
    const until = new Date(now.getTime() + Math.min(this.#rules.appointments.offer_minutes * MINUTE, half));
    const insert = this.#kysely.insertInto('appointment_offers').values({
      appointment_id: id,
      slot: time.key,
      time: JSON.stringify(time),
      until_ms: until.getTime(),
      state: 'open',
      at: now.toISOString(),
    });
    return {
      offer: { ...waiter, time, at: now.toISOString(), until: until.toISOString(), isOpen: true },
      statements: [
        { query: insert.compile() },
        ...this.#appointments.hold(time, id, now, until),
        this.#jobs.schedule({
          key: `${OFFER_OVER_JOB}/${id}/${time.key}`,
          kind: OFFER_OVER_JOB,
          dueAt: until,
          payload: { id, slot: time.key },
        }),
      ],
    };
  }

  #end(id: string, slot: string, state: 'declined' | 'lapsed', from: ('open' | 'lapsed')[]): Statement {
    const query = this.#kysely
      .updateTable('appointment_offers')
      .set({ state })
      .where('appointment_id', '=', id)
      .where('slot', '=', slot)
      .where('state', 'in', from);
    return { query: query.compile(), expect: 1 };
  }

  #letGo(id: string, time: FreeTime, at: Date): Statement[] {
    return [...this.#appointments.release(id), this.#lookAgain(id, time, at)];
  }

  #lookAgain(id: string, time: FreeTime, at: Date): Statement {
    return this.#jobs.schedule(freedJob(`${FREED_JOB}/offer/${id}/${time.key}`, time, at));
  }

  #leave(id: string): Statement {
    return { query: this.#kysely.deleteFrom('appointment_waiting').where('appointment_id', '=', id).compile() };
  }
}

function waiterOf(
  row: Selectable<AppointmentTable> & { to_conversation: string | null; to_language: string | null },
): Waiter {
  const appointment = fromRow(row);
  const conversationId = row.to_conversation ?? appointment.conversationId;
  const language = row.to_language ?? appointment.language;
  return { appointment, to: { ...(conversationId === undefined ? {} : { conversationId }), language } };
}
