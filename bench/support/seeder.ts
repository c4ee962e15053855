import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Status } from '../../services/cases/cases.ts';
import { placeKey } from '../../services/cases/place-key.ts';
import { newConversationId } from '../../services/conversations/conversation-id.ts';
import { loadCouncil } from '../../services/council/council.ts';
import { newReference } from '../../services/reference.ts';
import { type BulkWriter, openBulkWriter } from './bulk-writer.ts';
import { postcodeOf, STREETS, streetAt } from './journey.ts';
import type { Store } from './stores.ts';

const BATCH = 5_000;
const DAY = 86_400_000;
/** Conversations and cases are spread over as many days up to now as each are kept: none is deleted in the meantime. */
const { retention } = loadCouncil(join(import.meta.dirname, '..', '..', 'council', 'norwich'));
const CONVERSATION_DAYS = retention.conversation_days - 2;
const CASE_DAYS = retention.service_request_days - 2;
const HOUSES = 200;
/** What is reported, the frequent several times. */
const CATEGORIES =
  'fly_tipping fly_tipping fly_tipping missed_bin missed_bin missed_bin housing_repair housing_repair street_light pothole litter graffiti dog_fouling abandoned_vehicle noise tree pests damp_mould dead_animal park_play_area'.split(
    ' ',
  );
/** Number of references there can be; multiplying by a number that shares no factor with it mixes them without a repeat. */
const REFERENCES = 26 ** 5;
const MIXER = 7_368_787;

const COLUMNS = {
  id: 'text',
  request_id: 'text',
  reference: 'text',
  instance: 'text',
  category: 'text',
  address: 'text',
  postcode: 'text',
  place_key: 'text',
  lat: 'double precision',
  long: 'double precision',
  status: 'text',
  talked_at: 'text',
  at: 'text',
} as const;

type Seed = Record<keyof typeof COLUMNS, string | number | null>;

/**
 * Fills a store with conversations and the cases they made: copies of the one report that the store holds, each with
 * an id, a time, a place, a category and a reference of its own. SQLite's planner gets no statistics, as the service
 * gathers none; PostgreSQL's gets those that its autovacuum would gather.
 *
 * @param count how many
 * @param progress told now and again how many there are
 */
export async function seed(store: Store, count: number, progress: (done: number) => void): Promise<void> {
  const writer = await openBulkWriter(store, COLUMNS);
  try {
    for (const sql of TEMPLATES) await writer.run(sql);
    for (let from = 0; from < count; from += BATCH) {
      const size = Math.min(BATCH, count - from);
      await writeBatch(
        writer,
        Array.from({ length: size }, (_, i) => seedAt(from + i, count)),
      );
      progress(from + size);
    }
  } finally {
    await writer.close();
  }
}

async function writeBatch(writer: BulkWriter, seeds: Seed[]): Promise<void> {
  await writer.run('begin');
  await writer.seeds(seeds);
  for (const sql of COPIES) await writer.run(sql);
  await writer.run('commit');
}

function seedAt(index: number, count: number): Seed {
  const share = 1 - (index + 1) / count;
  const age = CASE_DAYS * DAY * share;
  const talkedAt = new Date(Date.now() - CONVERSATION_DAYS * DAY * share);
  // Neighbouring cases lie in other streets: steps that share no factor with the number of addresses.
  const street = (index * 37) % STREETS;
  const house = ((index * 83 + Math.floor(index / STREETS)) % HOUSES) + 1;
  const address = `${house} ${streetAt(street)}`;
  const located = index % 4 === 0;
  return {
    id: newConversationId(talkedAt),
    request_id: randomUUID(),
    reference: referenceAt(index),
    instance: randomUUID(),
    category: CATEGORIES[(index * 7 + Math.floor(index / 11)) % CATEGORIES.length] as string,
    address: `${address}, ${postcodeOf(street)}`,
    postcode: postcodeOf(street),
    place_key: placeKey(address),
    lat: located ? 52.605 + ((street * HOUSES + house) % 9_973) * 5e-6 : null,
    long: located ? 1.235 + ((street * HOUSES + house) % 9_967) * 9e-6 : null,
    status: statusAt(index, age),
    talked_at: talkedAt.toISOString(),
    at: new Date(Date.now() - age).toISOString(),
  };
}

/** Most that is older than a week is dealt with. */
function statusAt(index: number, age: number): Status {
  if (age < 7 * DAY) return index % 3 === 0 ? 'scheduled' : 'received';
  return index % 12 === 0 ? 'in_progress' : index % 5 === 0 ? 'no_action' : 'fixed';
}

/** A real reference, another for each index. */
function referenceAt(index: number): string {
  let left = Number((BigInt(index) * BigInt(MIXER)) % BigInt(REFERENCES));
  return newReference('NOR', (below) => {
    const digit = left % below;
    left = Math.floor(left / below);
    return digit;
  });
}

/**
 * The rows of the one report, apart. Of its messages the first and the last are kept, with what was said to them: most
 * residents say all at once, and a million such conversations fill a disk less than the longest ones would.
 */
const TEMPLATES = [
  'create temp table one_conversations as select * from conversations',
  `create temp table one_inbox as select * from inbox
   where seq in ((select min(seq) from inbox), (select max(seq) from inbox))`,
  `create temp table one_activities as select * from activities
   where seq < (select min(seq) from inbox where seq > (select min(seq) from inbox)) or seq >= (select max(seq) from inbox)`,
  'create temp table one_outbox as select * from outbox where seq in (select seq from one_activities)',
  'create temp table one_request as select * from service_requests',
];

const COPIES = [
  `insert into conversations (id, channel, user_id, language, state, version, last_seq, lease_owner, lease_until, status, started_at, last_at)
   select s.id, channel, 'dl_' || substr(s.id, 10), language, state, version, last_seq, null, 0, o.status, s.talked_at, s.talked_at
   from seeds s cross join one_conversations o`,
  `insert into inbox (channel, message_key, conversation_id, seq, body_hash, status, attempts, accepted_at, done_at, outcome)
   select channel, s.id || substr(message_key, length(conversation_id) + 1), s.id, seq, body_hash, o.status, attempts, accepted_at, done_at, outcome
   from seeds s cross join one_inbox o`,
  `insert into activities (conversation_id, seq, direction, activity, meaning, at)
   select s.id, seq, direction, activity, meaning, s.talked_at from seeds s cross join one_activities o`,
  `insert into outbox (conversation_id, seq, channel, status, attempts, next_at, lease_owner, provider_id, error, sent_at)
   select s.id, seq, channel, o.status, attempts, next_at, lease_owner, provider_id, error, sent_at
   from seeds s cross join one_outbox o`,
  `insert into service_requests (id, reference, instance, conversation_id, source, category, description, attributes, address, postcode,
     place_key, lat, long, district, body, private, contact_name, contact_phone, contact_email, photos, language, status, status_note,
     requested_at, updated_at, expected_at)
   select s.request_id, s.reference, s.instance, s.id, source, s.category, description, attributes, s.address, s.postcode,
     s.place_key, s.lat, s.long, district, body, private, contact_name, contact_phone, contact_email, photos, language, s.status, status_note,
     s.at, s.at, expected_at
   from seeds s cross join one_request o`,
  `insert into service_request_updates (id, request_id, status, note, at)
   select s.instance, s.request_id, s.status, null, s.at from seeds s where s.status <> 'received'`,
];
