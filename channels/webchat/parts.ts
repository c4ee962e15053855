import type { Logger } from 'pino';
import type { Reception } from '../../bots/reception.ts';
import type { Transcript, TranscriptEntry } from '../../services/conversations/transcript.ts';
import type { Signals } from '../../services/signals.ts';
import type { Limit, Rate, RateLimits } from '../http/limit.ts';
import type { Renderer } from './render.ts';
import type { Streams } from './stream.ts';
import type { Tokens } from './tokens.ts';

/** How much web chat takes from whom. */
export interface WebchatLimits {
  /** New chats from one address. */
  mints: Rate;
  /** New tokens for a chat that goes on, from one address. */
  renewals: Rate;
  /** Messages in one conversation. */
  messages: Rate;
  /** Messages with photos in one conversation. */
  uploads: Rate;
  /** Sockets opened from one address. */
  sockets: Rate;
}

/** Libraries and council offices share one address, so what is counted by address is generous. */
export const DEFAULT_LIMITS: WebchatLimits = {
  mints: { points: 20, seconds: 600 },
  renewals: { points: 300, seconds: 600 },
  messages: { points: 60, seconds: 60 },
  uploads: { points: 10, seconds: 60 },
  sockets: { points: 300, seconds: 60 },
};

/** What web chat's routes share. */
export interface WebchatParts {
  reception: Reception;
  transcript: Transcript;
  signals: Signals;
  tokens: Tokens;
  renderer: Renderer;
  streams: Streams;
  /** Opens `tokens/generate` for other systems; that call is shut without it. */
  directLineSecret: string | undefined;
  publicBaseUrl: string;
  trustedOrigins: readonly string[];
  languages: readonly string[];
  maxPhotos: number;
  limits: Record<keyof WebchatLimits, Limit>;
  log: Pick<Logger, 'error' | 'warn'>;
  noticeShown: NoticeShown;
}

/** Told when lines that hold something unasked were given to a client, up to a number of the conversation. */
export type NoticeShown = (conversationId: string, upTo: number) => void;

/** Tells of it when there is something unasked among lines that a client was given. */
export function tellIfNotice(entries: readonly TranscriptEntry[], conversationId: string, tell: NoticeShown): void {
  const shown = entries.findLast(({ activity }) => (activity.channelData as { notice?: unknown } | undefined)?.notice);
  if (shown) tell(conversationId, shown.seq);
}

/** Counters for the rates. */
export function countersOf(rates: RateLimits, limits: WebchatLimits): Record<keyof WebchatLimits, Limit> {
  const { mints, renewals, messages, uploads, sockets } = limits;
  return {
    mints: rates.limit('webchat-new', mints),
    renewals: rates.limit('webchat-renewal', renewals),
    messages: rates.limit('webchat-message', messages),
    uploads: rates.limit('webchat-upload', uploads),
    sockets: rates.limit('webchat-socket', sockets),
  };
}

/** This channel's name in the records. */
export const WEBCHAT = 'webchat';
/** Where Direct Line's calls begin. */
export const DIRECT_LINE = '/v3/directline';
