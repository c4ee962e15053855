import type { ChannelCapabilities } from '../../bots/channel-capabilities.ts';
import type { OutgoingActivity } from '../../bots/outgoing.ts';
import type { Channel, Delivery } from '../../channels/channel.ts';

/** What a channel does with the next reply: answers, or throws what this throws. */
export type Behaviour = () => Delivery | Promise<Delivery>;

/** A channel that keeps what it is given, and fails as it is told. */
export class RecordingChannel implements Channel {
  readonly id: string;
  readonly capabilities: ChannelCapabilities = { variant: 'text', buttons: true, photos: true, maxLength: 4_000 };
  /** Every reply that was taken, in order. */
  readonly taken: OutgoingActivity[] = [];
  /** How the next replies are met, first come first; the rest is taken. */
  readonly behaviours: Behaviour[] = [];

  constructor(id = 'recording') {
    this.id = id;
  }

  async send(activity: OutgoingActivity): Promise<Delivery> {
    const delivery = (await this.behaviours.shift()?.()) ?? { status: 'sent' };
    if (delivery.status === 'sent') this.taken.push(activity);
    return delivery;
  }

  /** Ids of the activities that were taken. */
  get ids(): string[] {
    return this.taken.map(({ activity }) => activity.id ?? '');
  }
}
