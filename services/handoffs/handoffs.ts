import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Updateable } from 'kysely';
import { JobStore } from '../jobs/job-store.ts';
import { registerReference } from '../reference-register.ts';
import type { Statement } from '../storage/database.ts';
import type { HandoffTable } from '../storage/handoff-tables.ts';
import type { Schema } from '../storage/schema.ts';
import {
  type CallBack,
  type Handoff,
  type HandoffMode,
  handoffOf,
  type NewHandoff,
  type Owner,
  URGENCY,
  waitsHere,
} from './handoff.ts';

/** The kind of the jobs that look whether an owner is still there. */
export const LEASE_JOB = 'handoff-lease';
/** The kind of the jobs that offer a conversation to another contact centre. */
export const INITIATE_JOB = 'handoff-initiate';

/** The kind of the jobs that tell who waits how far the queue has moved. */
export const WAIT_JOB = 'handoff-wait';

/** Nobody who waits hears of the queue more often than this, in ms. */
const LOOK_AGAIN = 2 * 60_000;

/** Written out, so that the index of open handoffs serves. */
const OPEN = sql<boolean>`status in ('waiting', 'held')`;

/** Residents can change their mind as often as they like. */
const MOST_ENTRIES = 200;

/** How handoffs can be narrowed down. */
export const HANDOFF_STATES = ['over', 'open', 'all'] as const;

/** What is looked for among all handoffs that ever were. */
export interface HandoffFilter {
  state: (typeof HANDOFF_STATES)[number];
  code?: string;
  /** What is left out for somebody, unless it is theirs or waits. */
  hidden?: { reasons: readonly string[]; codes: readonly string[]; from: string };
}

/** What happened, for the history of a handoff. */
export type HandoffEvent =
  | 'requested'
  | 'changed'
  | 'flagged'
  | 'left'
  | 'taken'
  | 'released'
  | 'lapsed'
  | 'transferred'
  | 'returned'
  | 'closed';

/** One entry of a handoff's history. */
export interface HandoffEntry {
  kind: HandoffEvent;
  staffName?: string;
  detail?: string;
  at: string;
}

/** A note of staff for staff. */
export interface HandoffNote {
  staffName: string;
  text: string;
  at: string;
}

/**
 * Conversations that want a person, and who has them. What writes is a statement for the caller's own commit; who has
 * one is decided by the row as it stands, never by what was read before. A caller that also writes to the conversation
 * does that first: so two commits never wait for each other.
 */
export class Handoffs {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** A person is wanted. Expects that none is wanted or there yet. */
  request(handoff: NewHandoff): Statement[] {
    const { id, conversationId, mode, reason, flags, callBack, at, ...rest } = handoff;
    return [
      ...this.#person(conversationId, mode === 'chat' ? 'waiting' : null),
      registerReference(this.#kysely, handoff.reference, id),
      {
        query: this.#kysely
          .insertInto('handoffs')
          .values({
            ...rest,
            id,
            conversation_id: conversationId,
            mode,
            reason,
            urgency: URGENCY[reason],
            status: 'waiting',
            flags: JSON.stringify(flags),
            phone: callBack?.phone ?? null,
            call_from: callBack?.from ?? null,
            call_to: callBack?.to ?? null,
            requested_at: at.toISOString(),
          })
          .compile(),
        expect: 1,
      },
      this.#event(id, 'requested', at, { detail: `${mode} ${reason}` }),
      new JobStore(this.#kysely).schedule({
        key: `${INITIATE_JOB}/${id}`,
        kind: INITIATE_JOB,
        dueAt: at,
        payload: { id },
        channel: handoff.channel,
      }),
      ...(mode === 'chat' ? [this.lookAgain({ id, channel: handoff.channel }, { round: 1, told: null }, at)] : []),
    ];
  }

  /** Looks later how far the queue has moved for somebody who waits. @param told the place they were told last, and whether they know that it closes soon */
  lookAgain(
    { id, channel }: Pick<Handoff, 'id' | 'channel'>,
    { round, told, warned = false }: { round: number; told: number | null; warned?: boolean },
    now: Date,
  ): Statement {
    return new JobStore(this.#kysely).schedule({
      key: `${WAIT_JOB}/${id}/${round}`,
      kind: WAIT_JOB,
      dueAt: new Date(now.getTime() + LOOK_AGAIN),
      payload: { id, round, told, warned },
      channel,
    });
  }

  /** Expects that it still waits. */
  stillWaits(id: string): Statement {
    return this.#waiting(id, { status: 'waiting' });
  }

  /** The resident wants to be answered another way. The place in the queue stays. Expects that nobody has it. */
  change(
    handoff: Pick<Handoff, 'id' | 'conversationId'>,
    mode: HandoffMode,
    at: Date,
    callBack?: CallBack,
  ): Statement[] {
    return [
      ...this.#person(handoff.conversationId, mode === 'chat' ? 'waiting' : null),
      this.#waiting(handoff.id, {
        mode,
        phone: callBack?.phone ?? null,
        call_from: callBack?.from ?? null,
        call_to: callBack?.to ?? null,
      }),
      this.#event(handoff.id, 'changed', at, { detail: mode }),
    ];
  }

  /** The resident waits no more. Expects that nobody has it. */
  leave(handoff: Pick<Handoff, 'id' | 'conversationId'>, at: Date): Statement[] {
    return [
      ...this.#person(handoff.conversationId, null),
      this.#waiting(handoff.id, { status: 'left', closed_at: at.toISOString() }),
      this.#event(handoff.id, 'left', at),
    ];
  }

  /** A conversation has ended: whoever waited in it for an answer here waits no more. Harmless where nobody did. */
  ended(conversationId: string, at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('handoffs')
        .set({ status: 'left', closed_at: at.toISOString() })
        .where('conversation_id', '=', conversationId)
        .where('status', '=', 'waiting')
        .where('mode', '=', 'chat')
        .compile(),
    };
  }

  /** Something to know has come up: it is flagged, and more urgent. */
  flag(handoff: Pick<Handoff, 'id' | 'flags' | 'urgency'>, flag: string, urgency: number, at: Date): Statement[] {
    const flags = [...new Set([...handoff.flags, flag])];
    return [
      {
        query: this.#kysely
          .updateTable('handoffs')
          .set({ flags: JSON.stringify(flags), urgency: Math.min(handoff.urgency, urgency) })
          .where('id', '=', handoff.id)
          .where(OPEN)
          .compile(),
      },
      this.#event(handoff.id, 'flagged', at, { detail: flag }),
    ];
  }

  /** Takes one that waits. Of two who try, one commits. Moves the conversation on, so that no turn under way can speak. */
  take(
    handoff: Pick<Handoff, 'id' | 'conversationId' | 'takes'>,
    owner: Owner,
    at: Date,
    leaseMs: number,
  ): Statement[] {
    const iso = at.toISOString();
    const until = at.getTime() + leaseMs;
    const take = handoff.takes + 1;
    return [
      ...this.#person(handoff.conversationId, 'held'),
      {
        query: this.#kysely
          .updateTable('handoffs')
          .set({
            status: 'held',
            owner_id: owner.id,
            owner_name: owner.name,
            owner_department: owner.department,
            lease_until: until,
            introduced: 0,
            takes: take,
            first_taken_at: sql<string>`coalesce(first_taken_at, ${iso})`,
          })
          .where('id', '=', handoff.id)
          .where('status', '=', 'waiting')
          .where('takes', '=', handoff.takes)
          .compile(),
        expect: 1,
      },
      this.#event(handoff.id, 'taken', at, { staff: owner }),
      new JobStore(this.#kysely).schedule({
        key: `${LEASE_JOB}/${handoff.id}/${take}`,
        kind: LEASE_JOB,
        dueAt: new Date(until),
        payload: { id: handoff.id, take },
      }),
    ];
  }

  /** Keeps it for longer. Expects that the owner still has it. */
  keep(id: string, owner: Pick<Owner, 'id'>, leaseUntil: number): Statement {
    return this.#held(id, owner, { lease_until: leaseUntil });
  }

  /** The owner speaks. Expects that they still have it, and that whether they have introduced themselves is as it was read. */
  speak(handoff: Pick<Handoff, 'id' | 'introduced'>, owner: Pick<Owner, 'id'>, leaseUntil: number): Statement {
    return this.#held(
      handoff.id,
      owner,
      { introduced: 1, lease_until: leaseUntil },
      sql<boolean>`introduced = ${handoff.introduced ? 1 : 0}`,
    );
  }

  /**
   * Gives it back to the queue, at the place it had: its owner is silent, lets go of it, or passes it to another team.
   * Whoever waits here waits again; whoever is to be called, or answered later, is so by somebody else.
   */
  release(
    handoff: Pick<Handoff, 'id' | 'conversationId' | 'takes' | 'mode' | 'introduced'> & { owner: Owner },
    event: { kind: 'released' | 'lapsed' | 'transferred'; detail?: string; team?: string },
    at: Date,
  ): Statement[] {
    const isHere = waitsHere(handoff);
    const values = {
      status: 'waiting',
      mode: isHere ? 'chat' : handoff.mode,
      owner_id: null,
      owner_name: null,
      owner_department: null,
      ...(event.team === undefined ? {} : { team: event.team }),
    };
    const sameTake = sql<boolean>`takes = ${handoff.takes}`;
    // Whoever kept it in this very moment has not lapsed.
    const isSilent = event.kind === 'lapsed' ? sql<boolean>`lease_until <= ${at.getTime()}` : sql<boolean>`1 = 1`;
    const { detail } = event;
    return [
      ...this.#person(handoff.conversationId, isHere ? 'waiting' : null),
      this.#held(handoff.id, handoff.owner, values, sql<boolean>`${sameTake} and ${isSilent}`),
      this.#event(handoff.id, event.kind, at, { staff: handoff.owner, ...(detail ? { detail } : {}) }),
    ];
  }

  /**
   * Ends it: back to the assistant, or over. The conversation stays the person's until the assistant's own turn takes it
   * back, so that what the resident wrote before is not answered by the assistant.
   */
  end(
    id: string,
    owner: Owner,
    ending: { status: 'returned' | 'closed'; code: string; avoidable?: string },
    at: Date,
  ): Statement[] {
    const { status, code, avoidable = null } = ending;
    return [
      this.#held(id, owner, { status, code, avoidable, closed_at: at.toISOString() }),
      this.#event(id, status, at, { staff: owner, detail: code }),
    ];
  }

  /** The assistant has the conversation again. */
  handBack(conversationId: string): Statement {
    return {
      query: this.#kysely.updateTable('conversations').set({ person: null }).where('id', '=', conversationId).compile(),
      expect: 1,
    };
  }

  /** A note for staff alone. */
  note(id: string, by: Owner, text: string, at: Date): Statement {
    const row = { id: randomUUID(), handoff_id: id, staff_id: by.id, staff_name: by.name, text, at: at.toISOString() };
    return { query: this.#kysely.insertInto('handoff_notes').values(row).compile(), expect: 1 };
  }

  async byId(id: string): Promise<Handoff | undefined> {
    const row = await this.#kysely.selectFrom('handoffs').selectAll().where('id', '=', id).executeTakeFirst();
    return row && handoffOf(row);
  }

  /** The one that is open in a conversation. */
  async openIn(conversationId: string): Promise<Handoff | undefined> {
    const row = await this.#kysely
      .selectFrom('handoffs')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .where(OPEN)
      .executeTakeFirst();
    return row && handoffOf(row);
  }

  async byReference(reference: string): Promise<Handoff | undefined> {
    const query = this.#kysely.selectFrom('handoffs').selectAll().where('reference', '=', reference);
    const row = await query.executeTakeFirst();
    return row && handoffOf(row);
  }

  /** Those that fit, the newest first. */
  async list(
    { state, code, hidden }: HandoffFilter,
    { page, pageSize }: { page: number; pageSize: number },
  ): Promise<{ handoffs: Handoff[]; hasMore: boolean }> {
    const query = this.#kysely
      .selectFrom('handoffs')
      .selectAll()
      .$if(state === 'open', (each) => each.where(OPEN))
      .$if(state === 'over', (each) => each.where('status', 'not in', ['waiting', 'held']))
      .$if(code !== undefined, (each) => each.where('code', '=', code ?? ''));
    const seen =
      hidden === undefined
        ? query
        : query.where(({ or, and, eb }) =>
            or([
              eb('status', '=', 'waiting'),
              eb('owner_id', '=', hidden.from),
              and([
                ...(hidden.reasons.length > 0 ? [eb('reason', 'not in', hidden.reasons)] : []),
                // A danger that came up while somebody waited is a flag: "danger-fire".
                ...hidden.reasons.map((reason) => eb('flags', 'not like', `%"${reason}-%`)),
                ...(hidden.codes.length > 0 ? [or([eb('code', 'is', null), eb('code', 'not in', hidden.codes)])] : []),
              ]),
            ]),
          );
    const rows = await seen
      .orderBy('requested_at', 'desc')
      .orderBy('id', 'desc')
      .limit(pageSize + 1)
      .offset((page - 1) * pageSize)
      .execute();
    return { handoffs: rows.slice(0, pageSize).map(handoffOf), hasMore: rows.length > pageSize };
  }

  /** Every time that a person was wanted in a conversation. */
  async allIn(conversationId: string): Promise<Handoff[]> {
    const query = this.#kysely.selectFrom('handoffs').selectAll().where('conversation_id', '=', conversationId);
    return (await query.execute()).map(handoffOf);
  }

  /** The newest of what staff noted, oldest first. */
  async notes(id: string): Promise<HandoffNote[]> {
    const rows = await this.#kysely
      .selectFrom('handoff_notes')
      .select(['staff_name as staffName', 'text', 'at'])
      .where('handoff_id', '=', id)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_ENTRIES)
      .execute();
    return rows.reverse();
  }

  /** The newest of what happened, oldest first. */
  async history(id: string): Promise<HandoffEntry[]> {
    const rows = await this.#kysely
      .selectFrom('handoff_events')
      .select(['kind', 'staff_name', 'detail', 'at'])
      .where('handoff_id', '=', id)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_ENTRIES)
      .execute();
    return rows.reverse().map(({ kind, staff_name, detail, at }) => ({
      kind: kind as HandoffEvent,
      ...(staff_name ? { staffName: staff_name } : {}),
      ...(detail ? { detail } : {}),
      at,
    }));
  }

  /** Says who has the conversation. It is another version of it: a turn that began before cannot commit. */
  #person(conversationId: string, person: 'waiting' | 'held' | null): Statement[] {
    return [
      {
        query: this.#kysely
          .updateTable('conversations')
          .set((eb) => ({ person, version: eb('version', '+', 1) }))
          .where('id', '=', conversationId)
          .compile(),
        expect: 1,
      },
    ];
  }

  #waiting(id: string, values: Updateable<HandoffTable>): Statement {
    return {
      query: this.#kysely
        .updateTable('handoffs')
        .set(values)
        .where('id', '=', id)
        .where('status', '=', 'waiting')
        .compile(),
      expect: 1,
    };
  }

  #held(id: string, owner: Pick<Owner, 'id'>, values: Updateable<HandoffTable>, also = sql<boolean>`1 = 1`): Statement {
    return {
      query: this.#kysely
        .updateTable('handoffs')
        .set(values)
        .where('id', '=', id)
        .where('status', '=', 'held')
        .where('owner_id', '=', owner.id)
        .where(also)
        .compile(),
      expect: 1,
    };
  }

  #event(id: string, kind: HandoffEvent, at: Date, more: { staff?: Owner; detail?: string } = {}): Statement {
    return {
      query: this.#kysely
        .insertInto('handoff_events')
        .values({
          id: eventId(),
          handoff_id: id,
          kind,
          staff_id: more.staff?.id ?? null,
          staff_name: more.staff?.name ?? null,
          detail: more.detail ?? null,
          at: at.toISOString(),
        })
        .compile(),
    };
  }
}

let made = 0;

/** Sorts as it was made: several things happen in one instant. */
function eventId(): string {
  made = (made + 1) % 1_000_000;
  return `${Date.now().toString(36)}-${String(made).padStart(6, '0')}-${randomUUID()}`;
}
