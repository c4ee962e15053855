import { HANDOFF } from '../../dialogs/handoff.ts';
import { teamFor } from '../../services/council/handoff-schema.ts';
import { type HandoffReason, URGENCY } from '../../services/handoffs/handoff.ts';
import type { Assistant } from '../assistant.ts';
import type { Turn } from '../turn.ts';
import { occasionOf } from './occasion.ts';

/**
 * Calls a person in because of what was said. Whoever waits already, or is talked to, is flagged and more urgent.
 *
 * @param offers the resident is put into the queue when the desk is open, and told; without, staff alone are told
 */
export async function callPerson(
  turn: Turn,
  assistant: Assistant,
  reason: HandoffReason,
  offers: boolean,
): Promise<void> {
  turn.callsFor = reason;
  const context = assistant.parts.journeyContext(turn);
  const open = await context.lookups.handoff();
  const { topic, flags } = occasionOf(turn);
  if (open) {
    const flag = flags.find((each) => !open.flags.includes(each));
    if (flag) turn.effects.push({ kind: 'flag-handoff', handoff: open, flag, urgency: URGENCY[reason] });
    return;
  }
  if (offers && (await context.lookups.desk()).isOpen) {
    await assistant.beginJourney(turn, HANDOFF);
    return;
  }
  turn.effects.push({
    kind: 'request-handoff',
    handoff: {
      id: context.newId(),
      reference: context.newReference(),
      mode: 'ticket',
      reason,
      topic,
      team: teamFor(context.council.handoff, topic),
      flags,
    },
  });
}
