import type { Server } from 'restify';
import type { Channel } from '../channel.ts';
import { tellNews } from './news.ts';
import { VOICE, type VoiceParts } from './parts.ts';
import { canBeSpoken } from './prompts.ts';
import { mountVoice } from './routes.ts';

/** The telephone. Keys pick choices, so they are offered like buttons; a caller hears what stands in the transcript. */
export function createVoiceChannel(parts: VoiceParts): Channel {
  return {
    id: VOICE,
    capabilities: {
      variant: 'voice',
      buttons: true,
      photos: false,
      languages: [...parts.words.locales.keys()].filter((code) => canBeSpoken(code, parts)),
      maxLength: 4_000,
    },
    mount: (server: Server) => mountVoice(server, parts),
    /** Read out at the call's next step, or when the caller goes on another time. */
    send: async (outgoing) => {
      await tellNews(parts, outgoing);
      return { status: 'sent' };
    },
  };
}
