import { z } from 'zod';

const Id = z.string().min(1).max(500);
const Account = z.object({ id: Id });

/** An activity as Azure Bot Service brings it. What is not named here is not read: not how to deliver, not whom else to relate to. */
export const BotActivity = z.object({
  type: z.string().max(50),
  id: Id.optional(),
  channelId: z.string().regex(/^[a-z][a-z0-9-]{0,49}$/i),
  serviceUrl: z.string().max(500),
  from: Account,
  recipient: Account,
  conversation: z.object({ id: Id, isGroup: z.boolean().optional(), tenantId: z.string().max(100).optional() }),
  text: z
    .string()
    .max(20_000)
    .transform((text) => text.replaceAll('\0', '').slice(0, 4_000).toWellFormed())
    .optional(),
  locale: z.string().max(35).optional(),
  /** A press of a choice of ours, or something of theirs that is not read. */
  value: z
    .object({ press: z.object({ form: z.string().max(100), field: z.string().max(100), value: z.string().max(500) }) })
    .optional()
    .catch(undefined),
});
export type BotActivity = z.output<typeof BotActivity>;
