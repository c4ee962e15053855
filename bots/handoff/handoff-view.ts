import type { DeskView, HandoffView } from '../../dialogs/journey.ts';
import type { Council } from '../../services/council/council.ts';
import { hoursAt } from '../../services/council/open-hours.ts';
import { callBackTime } from '../../services/handoffs/call-back-time.ts';
import type { Handoff } from '../../services/handoffs/handoff.ts';
import type { Handoffs } from '../../services/handoffs/handoffs.ts';
import { likelyWait } from '../../services/handoffs/likely-wait.ts';
import type { HandoffQueue } from '../../services/handoffs/queue.ts';
import { londonDateTime } from '../../services/time/london.ts';

const HOUR = 60 * 60_000;

/** A handoff as a dialog may see it. */
export function handoffView(handoff: Handoff): HandoffView {
  const { id, conversationId, reference, mode, status, flags, urgency, callBack } = handoff;
  const view = { id, conversationId, reference, mode, isHeld: status === 'held', flags, urgency };
  return callBack ? { ...view, callBack } : view;
}

/** How things stand at the desk for a conversation: honest hours, place and wait. */
export async function deskView(
  { council, handoffs, queue }: { council: Council; handoffs: Handoffs; queue: HandoffQueue },
  { conversationId, now }: { conversationId: string; now: Date },
): Promise<DeskView> {
  const { handoff: rules } = council;
  const own = await handoffs.openIn(conversationId);
  const since = new Date(now.getTime() - rules.likely_wait.over_hours * HOUR);
  const standing = await queue.standing(own?.status === 'waiting' ? own : undefined, since, now);
  const hours = hoursAt(council, now, rules.close_queue_minutes);
  const time = callBackTime(council, now);
  const wait = likelyWait(standing.waits, rules.likely_wait);
  return {
    isOpen: hours?.isOpen === true && standing.waiting < rules.most_waiting,
    ...(hours ? { opens: { date: hours.date, time: londonDateTime(hours.opens).slice(11, 16) } } : {}),
    place: standing.ahead + 1,
    ...(wait ? { wait } : {}),
    ...(time ? { callBack: { from: time.from.toISOString(), to: time.to.toISOString() } } : {}),
  };
}
