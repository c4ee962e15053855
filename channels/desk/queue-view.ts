import type { Handoff } from '../../services/handoffs/handoff.ts';
import { languageName, plain } from './names.ts';
import type { DeskParts } from './parts.ts';

/** Rows that a queue shows at most. */
const MOST_ROWS = 200;
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
  /** When to call, for a call back: UTC ISO. */
  callFrom?: string;
}

/** The queue, and how many of it nobody has. */
export interface QueueView {
  lines: QueueLine[];
  waiting: number;
}

const URGENT = ['Danger', 'Threat', 'Soon', 'Normal'] as const;

/** The queue as staff see it: the most urgent first, then who waits longest. */
export async function queueView(
  parts: DeskParts,
  asked: { team?: string | undefined; language?: string | undefined },
): Promise<QueueView> {
  const handoffs = await parts.handoffs.queue({
    limit: MOST_ROWS,
    ...(asked.team ? { team: asked.team } : {}),
    ...(asked.language ? { language: asked.language } : {}),
  });
  const lines = handoffs.map((handoff) => queueLine(parts, handoff));
  return { lines, waiting: lines.filter(({ status }) => status === 'waiting').length };
}

function queueLine(parts: DeskParts, handoff: Handoff): QueueLine {
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
