import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type Database, StorageUnavailableError } from './database.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { jobsAndNotices } from './migrations/0002-jobs-and-notices.ts';
import { payments } from './migrations/0003-payments.ts';
import { complaintTables } from './migrations/0004-complaints.ts';
import { appointmentTables } from './migrations/0005-appointments.ts';
import { textTables } from './migrations/0006-texts.ts';
import { telephoneTables } from './migrations/0007-telephone.ts';
import { translations } from './migrations/0008-translations.ts';
import { handoffTables } from './migrations/0009-handoffs.ts';
import { staffTables } from './migrations/0010-staff.ts';
import { enquiryTable } from './migrations/0011-enquiries.ts';
import { identityTables } from './migrations/0012-identity.ts';
import { earlierTimes } from './migrations/0013-earlier-times.ts';
import { open311AndRatings } from './migrations/0014-open311-and-ratings.ts';
import { enquiryInterpreters } from './migrations/0015-enquiry-interpreters.ts';
import { deskTables } from './migrations/0017-desk.ts';
import { staffSkills } from './migrations/0018-staff-skills.ts';
import { easyRead } from './migrations/0019-easy-read.ts';
import { enquiryAnswers } from './migrations/0020-enquiry-answers.ts';
import { sentAdditions } from './migrations/0021-sent-additions.ts';
import { handoffList } from './migrations/0022-handoff-list.ts';
import type { Schema } from './schema.ts';

/** Every migration, in order. A migration that has been released is never changed; a new one is added after it. */
const migrations = (kind: Database['kind']): Record<string, Migration> => ({
  '0001-first-tables': firstTables(kind),
  '0002-jobs-and-notices': jobsAndNotices(),
  '0003-payments': payments(),
  '0004-complaints': complaintTables,
  '0005-appointments': appointmentTables,
  '0006-texts': textTables,
  '0007-telephone': telephoneTables,
  '0008-translations': translations,
  '0009-handoffs': handoffTables,
  '0010-staff': staffTables,
  '0011-enquiries': enquiryTable,
  '0012-identity': identityTables,
  '0013-earlier-times': earlierTimes,
  '0014-open311-and-ratings': open311AndRatings,
  '0015-enquiry-interpreters': enquiryInterpreters,
  '0017-desk': deskTables,
  '0018-staff-skills': staffSkills,
  '0019-easy-read': easyRead,
  '0020-enquiry-answers': enquiryAnswers,
  '0021-sent-additions': sentAdditions,
  '0022-handoff-list': handoffList,
});

/**
 * Brings the database to the newest schema. All or nothing. Several processes may start at once: one waits for the
 * other. On SQLite, where Kysely opens no transaction for schema changes, the caller does.
 *
 * @throws StorageUnavailableError naming the migration that failed
 */
export async function migrate(kysely: Kysely<Schema>, kind: Database['kind']): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrations(kind) },
    ...(kind === 'postgres' ? { migrationTableSchema: await currentSchema(kysely) } : {}),
  });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const name = results?.find((result) => result.status === 'Error')?.migrationName ?? 'before the first';
  throw new StorageUnavailableError(`migration ${name} failed`, { cause: error });
}

/** Several services may share one PostgreSQL database, each in a schema of its own: without a name Kysely looks in all. */
async function currentSchema(kysely: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(kysely);
  const name = rows[0]?.name;
  if (!name) throw new StorageUnavailableError('the search_path of DATABASE_URL names no schema that exists');
  return name;
}
