import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import type { ChannelCapabilities } from '../../bots/channel-capabilities.ts';
import type { OutgoingActivity } from '../../bots/outgoing.ts';
import type { Reception } from '../../bots/reception.ts';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { Signals } from '../../services/signals.ts';
import type { Clock } from '../../services/time/clock.ts';
import type { Channel, Delivery } from '../channel.ts';
import type { RateLimits } from '../http/limit.ts';
import { mountPage, type PageSettings } from './page.ts';
import {
  countersOf,
  DEFAULT_LIMITS,
  type NoticeShown,
  WEBCHAT,
  type WebchatLimits,
  type WebchatParts,
} from './parts.ts';
import { Renderer } from './render.ts';
import { mountDirectLine } from './routes.ts';
import { Streams } from './stream.ts';
import { Tokens } from './tokens.ts';

export interface WebchatOptions {
  reception: Reception;
  transcript: Transcript;
  signals: Signals;
  clock: Clock;
  log: Pick<Logger, 'error' | 'warn'>;
  /** Told when a client was given something that the resident had not asked for. */
  noticeShown?: NoticeShown;
  /** Signs tokens: 32 bytes or more, the same in every process. */
  secret: string;
  /** Lets other systems ask for tokens (`tokens/generate`); without it that call is shut. */
  directLineSecret?: string | undefined;
  /** Where people reach this service: `https://chat.example.org`. */
  publicBaseUrl: string;
  /** Origins of the council's sites that may embed web chat. */
  trustedOrigins: readonly string[];
  /** Codes of the languages the assistant speaks. */
  languages: readonly string[];
  page: PageSettings;
  /** Counts what is limited. */
  rates: RateLimits;
  limits?: Partial<WebchatLimits>;
  /** Folder of the page's files. */
  pageFolder?: string;
  /** Milliseconds between looks at the transcript without a signal. */
  pollMs?: number;
  /** Milliseconds between pings of an open stream. */
  pingMs?: number;
}

const CAPABILITIES: ChannelCapabilities = { variant: 'text', buttons: true, photos: true, maxLength: 4_000 };
const POLL = 1_000;
/** Below the 60 s after which many proxies close a quiet line. */
const PING = 20_000;

/**
 * Web chat: the resident's page, and Direct Line 3.0 for it and any other client.
 *
 * @throws RangeError when the secret is too short
 */
export function createWebchatChannel(options: WebchatOptions): Channel {
  const { reception, transcript, signals, log, trustedOrigins, languages, pollMs = POLL, pingMs = PING } = options;
  const publicBaseUrl = options.publicBaseUrl.replace(/\/+$/, '');
  const tokens = new Tokens(options.secret, options.clock);
  const renderer = new Renderer(tokens, publicBaseUrl);
  const { noticeShown = () => undefined } = options;
  const streams = new Streams({ transcript, signals, renderer, log, noticeShown, pollMs, pingMs });
  const parts: WebchatParts = {
    reception,
    transcript,
    signals,
    tokens,
    renderer,
    streams,
    directLineSecret: options.directLineSecret,
    publicBaseUrl,
    trustedOrigins,
    languages,
    maxPhotos: options.page.maxPhotos,
    limits: countersOf(options.rates, { ...DEFAULT_LIMITS, ...options.limits }),
    log,
    noticeShown,
  };
  return {
    id: WEBCHAT,
    capabilities: CAPABILITIES,
    mount(server: Server): void {
      mountDirectLine(server, parts);
      const folder = options.pageFolder ?? join(import.meta.dirname, 'page');
      mountPage(server, { settings: options.page, publicBaseUrl, trustedOrigins, folder });
    },
    /** Clients read the transcript itself, where the reply stands already: they are only told to look. */
    async send({ conversationId }: OutgoingActivity): Promise<Delivery> {
      signals.activities(conversationId);
      return { status: 'sent' };
    },
    close: () => streams.close(),
  };
}
