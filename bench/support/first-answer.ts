import { firstSaying, placeAt } from './journey.ts';
import { newAgent, openDirectLine } from './line.ts';
import { type Server, startService } from './programs.ts';
import type { Store } from './stores.ts';

/**
 * Starts the service and asks it something at once.
 *
 * @returns milliseconds from the start of the process until the answer to a first message was seen
 */
export async function firstAnswer(store: Store): Promise<number> {
  const agent = newAgent();
  const began = performance.now();
  let server: Server | undefined;
  try {
    server = await startService(store.environment);
    const line = await openDirectLine(agent, server.url);
    await line.say(firstSaying(placeAt(0)));
    const took = performance.now() - began;
    line.close();
    return took;
  } finally {
    agent.destroy();
    await server?.stop();
  }
}
