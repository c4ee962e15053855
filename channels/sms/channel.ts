import type { Server } from 'restify';
import type { ChannelCapabilities } from '../../bots/channel-capabilities.ts';
import type { Channel } from '../channel.ts';
import { SMS, type SmsParts } from './parts.ts';
import { mountSms } from './routes.ts';
import type { TextSender } from './text-sender.ts';

/** How texts speak. A reply may be several texts; a dialog says no more than a few sentences at once. */
const CAPABILITIES: ChannelCapabilities = { variant: 'sms', buttons: false, photos: false, maxLength: 1_600 };

/** Texts: by Twilio, or by the phone in the browser. */
export function createSmsChannel(parts: SmsParts, sender: TextSender): Channel {
  return {
    id: SMS,
    capabilities: { ...CAPABILITIES, gatherMs: parts.rules.gather_seconds * 1000 },
    mount: (server: Server) => mountSms(server, parts),
    send: (activity) => sender.send(activity),
  };
}
