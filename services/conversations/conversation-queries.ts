import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { prepareQuery } from '../storage/prepared-query.ts';
import type { Schema } from '../storage/schema.ts';

/**
 * Written out, not bound: only so can the databases see that the index of unfinished messages serves, and only so does
 * SQLite not plan the query anew with every value that is bound.
 */
export const PENDING = sql.lit('pending' as const);

/** Replies that are still to be sent; written out for the same reasons. */
export const UNSENT = sql<boolean>`outbox.status in ('pending', 'uncertain')`;

/** A limit is written out too: a bound one has SQLite plan anew each time. */
export const ONE = sql.lit(1);

/** Messages that can be one thought. */
const MOST_OF_A_THOUGHT = sql.lit(20);

/** Most messages of one conversation that may wait for an answer at once. */
export const MOST_WAITING = 200;

/** A conversation as a turn needs it. */
const RECORD = [
  'id',
  'channel',
  'user_id as userId',
  'language',
  'state',
  'version',
  'lease_owner as leaseOwner',
  'person',
] as const;

type Query = Kysely<Schema>;
/** What finds a message's own row. */
type Key = { channel: string; conversationId: string; messageKey: string };
/** What finds the same words again. */
type Twin = { conversationId: string; bodyHash: string; repeatSince: number };
type NewMessage = Key & Twin & { atMs: number };

/** The queries of a conversation's life. Every turn needs most of them, so their text is made once. */
export function conversationQueries(kysely: Query) {
  return { ...atTheDoor(kysely), ...repeats(kysely), ...ofTheLease(kysely), ...ofTheTurn(kysely), ...reads(kysely) };
}

function atTheDoor(kysely: Query) {
  return {
    numberAndClaim: prepareQuery(
      (message: { channel: string; conversationId: string; at: string; token: string; until: number; now: number }) => {
        const free = sql<boolean>`lease_owner is null or lease_until < ${message.now}`;
        return kysely
          .updateTable('conversations')
          .set((eb) => ({
            last_seq: eb('last_seq', '+', 1),
            last_at: message.at,
            lease_owner: sql<string>`case when ${free} then ${message.token} else lease_owner end`,
            lease_until: sql<number>`case when ${free} then ${message.until} else lease_until end`,
          }))
          .where('id', '=', message.conversationId)
          .where('channel', '=', message.channel)
          .where('status', '=', sql.lit('active'))
          .returning([...RECORD, 'last_seq as lastSeq']);
      },
    ),
    insertInbox: prepareQuery((message: NewMessage) => insertInbox(kysely, message, false)),
    /** For a message without an id: not stored when the same words wait, seconds old. */
    insertUnlessTwin: prepareQuery((message: NewMessage) => insertInbox(kysely, message, true)),
    insertActivity: prepareQuery((message: Key & { activity: string; at: string }) =>
      kysely
        .insertInto('activities')
        .columns(['conversation_id', 'seq', 'direction', 'activity', 'at'])
        .expression(
          acceptedNow(kysely, message).select([
            'inbox.conversation_id',
            'inbox.seq',
            sql.lit('in').as('direction'),
            sql<string>`cast(${message.activity} as text)`.as('activity'),
            sql<string>`cast(${message.at} as text)`.as('at'),
          ]),
        ),
    ),
    insertPhoto: prepareQuery((photo: Key & { id: string; type: string; bytes: Uint8Array; at: string }) =>
      kysely
        .insertInto('photos')
        .columns(['id', 'conversation_id', 'type', 'bytes', 'at'])
        .expression(
          acceptedNow(kysely, photo).select([
            sql<string>`cast(${photo.id} as text)`.as('id'),
            'inbox.conversation_id',
            sql<string>`cast(${photo.type} as text)`.as('type'),
            sql<Uint8Array>`${photo.bytes}`.as('bytes'),
            sql<string>`cast(${photo.at} as text)`.as('at'),
          ]),
        ),
    ),
  };
}

function insertInbox(kysely: Query, message: NewMessage, unlessTwin: boolean) {
  const waiting = sql<number>`(select count(*) from inbox where conversation_id = ${message.conversationId} and status = 'pending')`;
  const source = kysely
    .selectFrom('conversations')
    .select((eb) => [
      'channel',
      eb.val(message.messageKey).as('message_key'),
      'id as conversation_id',
      'last_seq as seq',
      eb.val(message.bodyHash).as('body_hash'),
      // A bare parameter has no type of its own in PostgreSQL.
      sql<number>`cast(${message.atMs} as bigint)`.as('accepted_at'),
    ])
    .where('id', '=', message.conversationId)
    .where('channel', '=', message.channel)
    .where('status', '=', sql.lit('active'))
    .where(sql<boolean>`${waiting} < ${MOST_WAITING}`)
    .$if(unlessTwin, (query) => query.where((eb) => eb.not(eb.exists(unansweredTwin(eb, message)))));
  return kysely
    .insertInto('inbox')
    .columns(['channel', 'message_key', 'conversation_id', 'seq', 'body_hash', 'accepted_at'])
    .expression(source)
    .onConflict((conflict) => conflict.doNothing());
}

function unansweredTwin(eb: ExpressionBuilder<Schema, 'conversations'>, message: Twin) {
  return eb
    .selectFrom('inbox')
    .select('seq')
    .where('conversation_id', '=', message.conversationId)
    .where('status', '=', PENDING)
    .where('body_hash', '=', message.bodyHash)
    .where('accepted_at', '>', message.repeatSince);
}

/** The inbox row this very commit has just made; none when the message had come before. */
function acceptedNow(kysely: Query, message: Key) {
  return kysely
    .selectFrom('inbox')
    .innerJoin('conversations', (join) =>
      join.onRef('conversations.id', '=', 'inbox.conversation_id').onRef('conversations.last_seq', '=', 'inbox.seq'),
    )
    .where('inbox.conversation_id', '=', message.conversationId)
    .where('inbox.message_key', '=', message.messageKey)
    .where('inbox.channel', '=', message.channel);
}

function repeats(kysely: Query) {
  return {
    byKey: prepareQuery((message: Key) =>
      kysely
        .selectFrom('inbox')
        .select('seq')
        .where('channel', '=', message.channel)
        .where('message_key', '=', message.messageKey)
        .where('conversation_id', '=', message.conversationId),
    ),
    lastTwin: prepareQuery((message: Twin) =>
      kysely
        .selectFrom('inbox')
        .select('seq')
        .where('conversation_id', '=', message.conversationId)
        .where('body_hash', '=', message.bodyHash)
        .where('accepted_at', '>', message.repeatSince)
        .orderBy('seq', 'desc')
        .limit(ONE),
    ),
  };
}

function ofTheLease(kysely: Query) {
  return {
    claim: prepareQuery((claim: { conversationId: string; token: string; until: number; now: number }) =>
      kysely
        .updateTable('conversations')
        .set({ lease_owner: claim.token, lease_until: claim.until })
        .where('id', '=', claim.conversationId)
        .where(sql<boolean>`(lease_owner is null or lease_until < ${claim.now})`),
    ),
    hold: prepareQuery((held: { conversationId: string; token: string; until: number }) =>
      kysely
        .updateTable('conversations')
        .set({ lease_until: held.until })
        .where('id', '=', held.conversationId)
        .where('lease_owner', '=', held.token),
    ),
    release: prepareQuery((held: { conversationId: string; token: string }) =>
      kysely
        .updateTable('conversations')
        .set({ lease_owner: null, lease_until: 0 })
        .where('id', '=', held.conversationId)
        .where('lease_owner', '=', held.token)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('inbox')
                .select('seq')
                .where('conversation_id', '=', held.conversationId)
                .where('status', '=', PENDING),
            ),
          ),
        ),
    ),
  };
}

function ofTheTurn(kysely: Query) {
  return {
    open: prepareQuery(
      (opened: { id: string; channel: string; userId: string; language: string; state: string; at: string }) =>
        kysely.insertInto('conversations').values({
          id: opened.id,
          channel: opened.channel,
          user_id: opened.userId,
          language: opened.language,
          state: opened.state,
          lease_owner: null,
          started_at: opened.at,
          last_at: opened.at,
        }),
    ),
    number: prepareQuery((opened: { conversationId: string; replies: number }) =>
      kysely
        .updateTable('conversations')
        .set((eb) => ({ last_seq: eb('last_seq', '+', opened.replies) }))
        .where('id', '=', opened.conversationId)
        .returning(['last_seq', 'channel', 'user_id']),
    ),
    notHeld: prepareQuery((wanted: { conversationId: string }) =>
      kysely
        .updateTable('conversations')
        .set((eb) => ({ version: eb.ref('version') }))
        .where('id', '=', wanted.conversationId)
        .where(sql<boolean>`(person is null or person <> 'held')`),
    ),
    end: prepareQuery((ended: { conversationId: string }) =>
      kysely
        .updateTable('conversations')
        .set({ status: 'ended' })
        .where('id', '=', ended.conversationId)
        .where('status', '=', sql.lit('active')),
    ),
    advance: prepareQuery((turn: AdvancedTurn) =>
      kysely
        .updateTable('conversations')
        .set((eb) => ({
          state: turn.state,
          language: turn.language,
          version: eb('version', '+', 1),
          last_seq: eb('last_seq', '+', turn.replies),
          lease_until: turn.leaseUntil,
        }))
        .where('id', '=', turn.conversationId)
        .where('version', '=', turn.version)
        .where('lease_owner', '=', turn.token)
        .returning((eb) => ['last_seq', eb.exists(unsent(eb, turn.conversationId)).as('has_unsent')]),
    ),
    finish: prepareQuery(
      (message: { conversationId: string; seq: number; status: 'done' | 'parked'; outcome: string; at: number }) =>
        kysely
          .updateTable('inbox')
          .set({ status: message.status, outcome: message.outcome, done_at: message.at })
          .where('conversation_id', '=', message.conversationId)
          .where('seq', '=', message.seq)
          .where('status', '=', PENDING),
    ),
    countAttempt: prepareQuery((message: { conversationId: string; seq: number }) =>
      kysely
        .updateTable('inbox')
        .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
        .where('conversation_id', '=', message.conversationId)
        .where('seq', '=', message.seq),
    ),
    insertReply: prepareQuery((reply: NewReply) => insertReply(kysely, reply)),
    insertOutbox: prepareQuery((replies: NewDeliveries) => insertOutbox(kysely, replies)),
  };
}

/** Replies of earlier turns that are still to be sent. */
function unsent(eb: ExpressionBuilder<Schema, 'conversations'>, conversationId: string) {
  return eb.selectFrom('outbox').select('seq').where('conversation_id', '=', conversationId).where(UNSENT);
}

type AdvancedTurn = {
  conversationId: string;
  version: number;
  token: string;
  leaseUntil: number;
  language: string;
  state: string;
  replies: number;
};
/** `back`: how many replies of the same turn come after this one. */
type NewReply = { conversationId: string; back: number; activity: string; meaning: string | null; at: string };
/** The last `count` activities of a conversation. */
type NewDeliveries = { conversationId: string; count: number; nextAt: number; owner: string };

function insertReply(kysely: Query, reply: NewReply) {
  return kysely
    .insertInto('activities')
    .columns(['conversation_id', 'seq', 'direction', 'activity', 'meaning', 'at'])
    .expression(
      kysely
        .selectFrom('conversations')
        .select((eb) => [
          'id as conversation_id',
          eb('last_seq', '-', reply.back).as('seq'),
          sql.lit('out').as('direction'),
          sql<string>`cast(${reply.activity} as text)`.as('activity'),
          sql<string | null>`cast(${reply.meaning} as text)`.as('meaning'),
          sql<string>`cast(${reply.at} as text)`.as('at'),
        ])
        .where('id', '=', reply.conversationId),
    );
}

function insertOutbox(kysely: Query, replies: NewDeliveries) {
  return kysely
    .insertInto('outbox')
    .columns(['conversation_id', 'seq', 'channel', 'next_at', 'lease_owner'])
    .expression(
      kysely
        .selectFrom('conversations')
        .innerJoin('activities', 'activities.conversation_id', 'conversations.id')
        .select([
          'conversations.id as conversation_id',
          'activities.seq as seq',
          'conversations.channel as channel',
          sql<number>`cast(${replies.nextAt} as bigint)`.as('next_at'),
          sql<string>`cast(${replies.owner} as text)`.as('lease_owner'),
        ])
        .where('conversations.id', '=', replies.conversationId)
        .where((eb) => eb('activities.seq', '>', eb('conversations.last_seq', '-', replies.count))),
    );
}

function reads(kysely: Query) {
  return {
    conversation: prepareQuery((wanted: { id: string }) =>
      kysely.selectFrom('conversations').select(RECORD).where('id', '=', wanted.id),
    ),
    nextPending: prepareQuery((wanted: { conversationId: string }) =>
      kysely
        .selectFrom('inbox')
        .innerJoin('activities', (join) =>
          join
            .onRef('activities.conversation_id', '=', 'inbox.conversation_id')
            .onRef('activities.seq', '=', 'inbox.seq'),
        )
        .select(['inbox.seq', 'inbox.attempts', 'activities.activity'])
        .where('inbox.conversation_id', '=', wanted.conversationId)
        .where('inbox.status', '=', PENDING)
        .orderBy('inbox.seq')
        .limit(ONE),
    ),
    pending: prepareQuery((wanted: { conversationId: string }) =>
      kysely
        .selectFrom('inbox')
        .innerJoin('activities', (join) =>
          join
            .onRef('activities.conversation_id', '=', 'inbox.conversation_id')
            .onRef('activities.seq', '=', 'inbox.seq'),
        )
        .select(['inbox.seq', 'inbox.attempts', 'activities.activity'])
        .where('inbox.conversation_id', '=', wanted.conversationId)
        .where('inbox.status', '=', PENDING)
        .orderBy('inbox.seq')
        .limit(MOST_OF_A_THOUGHT),
    ),
  };
}
