import type { Activity } from 'botbuilder';
import { z } from 'zod';

const schema = z.object({
  handoff: z.object({
    id: z.string(),
    status: z.enum(['returned', 'closed']),
    /** Who had it. */
    name: z.string(),
    reference: z.string(),
  }),
});

/** How a handoff ended, as the desk tells the assistant with a `handoff.status` event. */
export type HandoffStatus = z.output<typeof schema>['handoff'];

/** What a stored event says of a handoff; undefined when it is another event. */
export function handoffStatusOf(activity: Partial<Activity>): HandoffStatus | undefined {
  return schema.safeParse(activity.channelData).data?.handoff;
}
