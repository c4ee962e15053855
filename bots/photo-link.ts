import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** What the reception adds to a stored activity. */
const linkSchema = z.object({ photoLink: z.string() });

/** The page that takes photos for a message's conversation, where the channel takes none. */
export function photoLinkOf({ channelData }: Partial<Activity>): string | undefined {
  return linkSchema.safeParse(channelData).data?.photoLink;
}
