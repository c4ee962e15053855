import type { Selectable } from 'kysely';
import type { HandoffTable } from '../storage/handoff-tables.ts';

/** How a resident wants to be answered: here and now, by telephone, or in writing later. */
export type HandoffMode = 'chat' | 'callback' | 'ticket';

/** Why a person was called in. */
export const HANDOFF_REASONS = ['asked', 'not-understood', 'danger', 'threat', 'abuse'] as const;
export type HandoffReason = (typeof HANDOFF_REASONS)[number];

/** Where a handoff stands. `left`: the resident waits no more. `returned`: given back to the assistant. */
export type HandoffStatus = 'waiting' | 'held' | 'left' | 'returned' | 'closed';

/** How urgent a reason is: 0 is taken first. */
export const URGENCY: Readonly<Record<HandoffReason, number>> = {
  danger: 0,
  threat: 1,
  abuse: 2,
  asked: 3,
  'not-understood': 3,
};

/** A person is wanted in a conversation. */
export interface NewHandoff {
  id: string;
  reference: string;
  conversationId: string;
  channel: string;
  language: string;
  mode: HandoffMode;
  reason: HandoffReason;
  topic: string | null;
  team: string;
  flags: readonly string[];
  callBack?: CallBack;
  at: Date;
}

/** When somebody calls, and where. */
export interface CallBack {
  /** E.164. */
  phone: string;
  /** UTC ISO instants. */
  from: string;
  to: string;
}

/** Who has a handoff. */
export interface Owner {
  id: string;
  name: string;
  department: string;
}

/** A handoff as it stands. */
export interface Handoff extends Omit<NewHandoff, 'at'> {
  status: HandoffStatus;
  urgency: number;
  /** UTC ISO instants. */
  requestedAt: string;
  firstTakenAt?: string;
  closedAt?: string;
  owner?: Owner;
  /** Milliseconds since 1970 by the service's clock. */
  leaseUntil: number;
  /** The owner has said who they are. */
  introduced: boolean;
  /** How often it was taken. */
  takes: number;
  code?: string;
  avoidable?: string;
}

/** Whether the resident waits here for the next word: they chose to, or somebody has talked to them. */
export const waitsHere = ({ mode, introduced }: Pick<Handoff, 'mode' | 'introduced'>): boolean =>
  mode === 'chat' || introduced;

/** Reads a row. */
export function handoffOf(row: Selectable<HandoffTable>): Handoff {
  const { owner_id, owner_name, owner_department, phone, call_from, call_to } = row;
  return {
    id: row.id,
    reference: row.reference,
    conversationId: row.conversation_id,
    channel: row.channel,
    language: row.language,
    mode: row.mode as HandoffMode,
    status: row.status as HandoffStatus,
    reason: row.reason as HandoffReason,
    urgency: row.urgency,
    topic: row.topic,
    team: row.team,
    flags: JSON.parse(row.flags) as string[],
    requestedAt: row.requested_at,
    leaseUntil: Number(row.lease_until),
    introduced: row.introduced === 1,
    takes: row.takes,
    ...(phone && call_from && call_to ? { callBack: { phone, from: call_from, to: call_to } } : {}),
    ...(row.first_taken_at ? { firstTakenAt: row.first_taken_at } : {}),
    ...(row.closed_at ? { closedAt: row.closed_at } : {}),
    ...(owner_id ? { owner: { id: owner_id, name: owner_name ?? '', department: owner_department ?? '' } } : {}),
    ...(row.code ? { code: row.code } : {}),
    ...(row.avoidable ? { avoidable: row.avoidable } : {}),
  };
}
