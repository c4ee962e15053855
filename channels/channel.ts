import type { Server } from 'restify';
import type { ChannelCapabilities } from '../bots/channel-capabilities.ts';
import type { Deliverer } from '../bots/outgoing.ts';

export { type Delivery, DeliveryError } from '../bots/outgoing.ts';

/**
 * A channel: one folder beside this file. It turns its wire format into messages for the reception, and delivers
 * replies that the outbox hands it.
 */
export interface Channel extends Deliverer {
  readonly id: string;
  readonly capabilities: ChannelCapabilities;
  /** Adds the channel's doors to the server. */
  mount?(server: Server): void;
  /** Lets go of sockets and timers; residents are told. */
  close?(): Promise<void>;
}
