import type { Channel } from '../../channels/channel.ts';
import { readConfig } from '../../config.ts';
import { createLog } from '../../log.ts';
import { createService, type Seeds, type Service } from '../../service.ts';
import { SECRET, testContent } from './story-world.ts';

/**
 * A service without doors, its log silent. It looks after nothing by itself until `start` is called.
 *
 * @param environment where it keeps its records, and whatever else the environment says
 */
export function openService(
  environment: NodeJS.ProcessEnv,
  channel: Channel,
  { leaseSeconds = 10, ...seeds }: Seeds & { leaseSeconds?: number } = {},
): Promise<Service> {
  const config = readConfig({ ...environment, LEASE_SECONDS: String(leaseSeconds) });
  return createService(config, [channel], {
    content: testContent(),
    log: createLog('silent'),
    secret: SECRET,
    ...seeds,
  });
}

/** Services that a test opened: closed after it. */
export function closingServices(): <T extends Service>(service: T) => T {
  let opened: Service[] = [];
  afterEach(async () => {
    for (const service of opened) await service.stop();
    opened = [];
  });
  return (service) => {
    opened.push(service);
    return service;
  };
}

/** What a conversation's transcript says, oldest first: `> words` of the resident, `< message id` of the assistant. */
export async function said({ database }: Service, conversationId: string): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('activities')
    .select(['direction', 'activity', 'meaning'])
    .where('conversation_id', '=', conversationId)
    .orderBy('seq')
    .execute();
  return rows.map(({ direction, activity, meaning }) =>
    direction === 'in'
      ? `> ${JSON.parse(activity).text}`
      : `< ${meaning === null ? JSON.parse(activity).type : JSON.parse(meaning).id}`,
  );
}
