import { HandoffEventNames } from 'botbuilder';
import { z } from 'zod';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import type { HandoffDesk } from './handoff-desk.ts';

/** A `handoff.status` event as Bot Framework's protocol has it. */
const StatusEvent = z.object({
  type: z.literal('event'),
  name: z.literal(HandoffEventNames.HandoffStatus),
  conversation: z.object({ id: z.string().min(1).max(200) }),
  value: z.object({ state: z.enum(['accepted', 'failed', 'completed']), message: z.string().max(4_000).nullish() }),
});

/** An event that is no `handoff.status` as the protocol has it. */
export class HandoffStatusError extends Error {
  override name = 'HandoffStatusError';
}

/**
 * What another contact centre says became of a conversation that it was handed by `handoff.initiate`. Accepted: it has
 * it, and the assistant says nothing. Completed: the assistant goes on where it stood. Failed: it is in the queue of the
 * desk, at its place, with the reason as a note. An event that comes again does no more; one about a conversation in
 * which nobody is wanted any more does nothing.
 *
 * @param by who has it there; residents are told the name and department
 * @throws HandoffStatusError, NotYoursError when somebody else has it, NamelessStaffError
 */
export async function takeStatusEvent(desk: HandoffDesk, event: unknown, by: StaffMember): Promise<void> {
  const parsed = StatusEvent.safeParse(event);
  if (!parsed.success) throw new HandoffStatusError('this is no handoff.status event', { cause: parsed.error });
  const { conversation, value } = parsed.data;
  const { handoffs, council } = desk.parts;
  const handoff = await handoffs.openIn(conversation.id);
  if (!handoff) return;
  switch (value.state) {
    case 'accepted':
      await desk.take(handoff.id, by);
      return;
    case 'completed':
      await desk.returnToAssistant(handoff.id, by, { code: council.handoff.wrap_up_codes[0] ?? '' });
      return;
    case 'failed':
      if (handoff.status === 'held') await desk.release(handoff.id, by);
      if (value.message) await desk.note(handoff.id, by, value.message);
  }
}
