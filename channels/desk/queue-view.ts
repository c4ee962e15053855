import type { Handoff } from '../../services/handoffs/handoff.ts';
import type { QueueFilter, QueueReader } from '../../services/handoffs/queue.ts';
import { type Fit, fitsOf, skillsOf } from '../../services/handoffs/skills.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { languageName, plain } from './names.ts';
import type { DeskParts } from './parts.ts';

/** Rows of a page of the queue. */
export const QUEUE_PAGE = 50;
const MINUTE = 60_000;

/** One line of the queue. */
export interface QueueLine {
  id: string;
  reference: string;
  urgency: number;
  /** Ready to be read. */
  urgent: string;
  topic: string;
  team: string;
  language: string;
  channel: string;
  mode: Handoff['mode'];
  flags: string[];
  waitingMinutes: number;
  status: Handoff['status'];
  owner?: string;
  /** Whoever looks has it. */
  isMine: boolean;
  /** Why it is for whoever looks before others. */
  fits: Fit[];
  /** When to call, for a call back: UTC ISO. */
  callFrom?: string;
}

/** A page of the queue. */
export interface QueueView {
  lines: QueueLine[];
  /** How many wait, on all pages. */
  waiting: number;
  /** When the last of them asked, UTC ISO: it changes as soon as somebody new waits. */
  lastAsked?: string;
  page: number;
  hasMore: boolean;
}

const URGENT = ['Danger', 'Threat', 'Soon', 'Normal'] as const;

/** For whom the queue is put in order. */
export function readerOf({ council }: Pick<DeskParts, 'council'>, staff: StaffMember): QueueReader {
  return { id: staff.id, ...skillsOf(staff, council.handoff) };
}

/** The queue as a member of staff sees it: their own conversations, then who waits, then what others have. */
export async function queueView(
  parts: DeskParts,
  staff: StaffMember,
  { page, ...filter }: QueueFilter & { page: number },
): Promise<QueueView> {
  const reader = readerOf(parts, staff);
  const found = await parts.handoffQueue.page(filter, reader, parts.now(), { page, pageSize: QUEUE_PAGE });
  const { handoffs, ...rest } = found;
  return { ...rest, page, lines: handoffs.map((handoff) => queueLine(parts, handoff, reader)) };
}

function queueLine(parts: DeskParts, handoff: Handoff, reader: QueueReader): QueueLine {
  const { id, reference, urgency, topic, team, language, channel, mode, flags, requestedAt, status, owner } = handoff;
  return {
    ...{ id, reference, urgency, channel, mode, status },
    urgent: URGENT[urgency] ?? 'Normal',
    topic: topic === null ? 'Not known yet' : topicName(parts, topic),
    team: parts.council.handoff.teams[team]?.name ?? plain(team),
    language: languageName(parts, language),
    flags: flags.map(plain),
    waitingMinutes: Math.max(0, Math.floor((parts.now().getTime() - Date.parse(requestedAt)) / MINUTE)),
    ...(owner ? { owner: owner.name } : {}),
    isMine: status === 'held' && owner?.id === reader.id,
    fits: fitsOf(handoff, reader),
    ...(handoff.callBack ? { callFrom: handoff.callBack.from } : {}),
  };
}

/** What a handoff is about, in words. */
export function topicName({ words }: DeskParts, topic: string): string {
  const id = ['category', 'pay-type', 'appointment-service']
    .map((kind) => `${kind}-${topic}`)
    .find((each) => words.has(each));
  return plain(id ? words.say(id, {}, 'en') : topic);
}
