import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Service } from '../../service.ts';
import type { Way } from '../../services/council/appointments-schema.ts';
import { newReference } from '../../services/reference.ts';
import type { Schema } from '../../services/storage/schema.ts';
import { anAppointment } from './appointments.ts';
import { type Bracket, StoryError } from './story.ts';

/**
 * Books what a story's `given` line names: `service`, `way`, `date` and `from`, with `phone`; as often as `times` says.
 * With `waits=yes` whoever booked it would come earlier.
 */
export async function givenAppointment({ values, line }: Bracket, service: Service): Promise<void> {
  const { appointments, earlier, database, clock } = service;
  const { reference, waits, phone, email, name, service: code = '' } = values;
  const { way = '', date = '', from = '', times = '1' } = values;
  for (let i = 0; i < Number(times); i += 1) {
    const free = await appointments.free({ service: code, way: way as Way, from: date, to: date }, clock.now());
    const time = free.find((each) => each.from === from);
    if (!time) throw new StoryError(`line ${line}: there is no ${code} on ${date} at ${from}`);
    const bytes = createHash('sha256').update(`${reference} ${time.key} ${time.seat}`).digest();
    let drawn = 0;
    const drawnReference = newReference('NOR', (below) => (bytes[drawn++] ?? 0) % below);
    const contact = Object.fromEntries(
      Object.entries({ phone, email, name }).filter(([, value]) => value !== undefined),
    );
    const at = clock.now().toISOString();
    const id = bytes.toString('hex').slice(0, 32);
    await database.commit(
      appointments.book(anAppointment({ id, time, contact, at, reference: reference ?? drawnReference })),
    );
    const made = waits === 'yes' && (await appointments.byId(id));
    if (made) await database.commit(earlier.wait(made, { language: 'en', at: clock.now() }));
  }
}

/** Somebody else takes back an appointment that was given. */
export async function cancelGiven({ values, line }: Bracket, service: Service): Promise<void> {
  const { appointments, database, clock } = service;
  const appointment = await appointments.byReference(values.reference ?? '');
  if (!appointment) throw new StoryError(`line ${line}: write [cancelled reference=NOR-…] of an appointment given`);
  await database.commit(appointments.cancel(appointment, clock.now()));
}

/** Appointments as a story names them. */
export async function appointmentFacts(kysely: Kysely<Schema>): Promise<Record<string, string>[]> {
  const rows = await kysely.selectFrom('appointments').selectAll().execute();
  return rows.map((row) => {
    const interpreter =
      row.interpreter === null ? {} : (JSON.parse(row.interpreter) as { kind: string; language: string });
    const facts: Record<string, string | null | undefined> = {
      reference: row.reference,
      service: row.service,
      way: row.way,
      date: row.date,
      from: row.time_from,
      to: row.time_to,
      starts: row.starts_at,
      status: row.status,
      about: row.about,
      name: row.contact_name,
      phone: row.contact_phone,
      ...interpreter,
      ...(JSON.parse(row.details) as Record<string, string>),
    };
    return Object.fromEntries(
      Object.entries(facts)
        .filter(([, value]) => value)
        .map(([name, value]) => [name, String(value)]),
    );
  });
}

/** All that a story left of appointments, without what differs from run to run and from channel to channel. */
export async function appointmentRecords(kysely: Kysely<Schema>): Promise<Record<string, unknown[]>> {
  const appointments = await kysely.selectFrom('appointments').selectAll().orderBy('id').execute();
  return {
    appointments: appointments.map(({ conversation_id: _, source: __, ...row }) => row),
    seats: await kysely.selectFrom('appointment_seats').selectAll().orderBy('slot').orderBy('seat').execute(),
  };
}
