import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { Signals } from '../../services/signals.ts';
import { httpError } from '../http/http-error.ts';
import type { NoticeShown } from './parts.ts';
import type { Renderer } from './render.ts';
import { StreamSocket } from './stream-socket.ts';

/** Bytes a client may send in one frame: clients only send empty ones. */
const MOST_FRAME = 4_096;
const MOST_SOCKETS = 20_000;
const BUSY_RETRY = 30;
/** Milliseconds clients have to say goodbye when the service stops. */
const GOODBYE = 1_000;

export interface StreamOptions {
  transcript: Transcript;
  signals: Signals;
  renderer: Renderer;
  log: Pick<Logger, 'error' | 'warn'>;
  noticeShown: NoticeShown;
  /** Milliseconds between looks at the transcript where no signal came; signals can be lost. */
  pollMs: number;
  /** Milliseconds between pings; who misses one is gone. */
  pingMs: number;
}

/** Whose stream it is, and from which activity on. */
export interface StreamStart {
  conversationId: string;
  userId: string;
  watermark: number;
}

/** The open streams of this process, one for each conversation. */
export class Streams {
  readonly #options: StreamOptions;
  readonly #sockets = new Map<string, StreamSocket>();
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME, perMessageDeflate: false });
  readonly #stopping = new AbortController();
  #polling: Promise<void> | undefined;

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  /** How many are open. */
  get size(): number {
    return this.#sockets.size;
  }

  /**
   * Makes a stream of an HTTP upgrade. A stream the conversation had before is closed with the reason `collision`.
   *
   * @throws HttpError 503 when no more are taken
   */
  accept(req: IncomingMessage, socket: Duplex, head: Buffer, start: StreamStart): void {
    if (this.#stopping.signal.aborted || this.#sockets.size >= MOST_SOCKETS)
      throw httpError(503, { retryAfter: BUSY_RETRY });
    this.#server.handleUpgrade(req, socket, head, (webSocket) => this.#add(webSocket, start));
    this.#polling ??= this.#poll();
  }

  /** Tells the clients that the service stops, so that they come back to another process or later. */
  async close(): Promise<void> {
    this.#stopping.abort();
    const open = [...this.#sockets.values()];
    for (const stream of open) stream.close(1012, 'restart');
    await Promise.race([Promise.all(open.map((stream) => stream.closed)), delay(GOODBYE)]);
    for (const stream of open) stream.terminate();
    await this.#polling;
    this.#server.close();
  }

  #add(webSocket: WebSocket, start: StreamStart): void {
    const { conversationId } = start;
    this.#sockets.get(conversationId)?.close(1000, 'collision');
    const stream = new StreamSocket(webSocket, start, this.#options);
    this.#sockets.set(conversationId, stream);
    const forget = this.#options.signals.onActivities(conversationId, () => stream.wake());
    const ping = setInterval(() => stream.ping(), this.#options.pingMs);
    webSocket.once('close', () => {
      forget();
      clearInterval(ping);
      if (this.#sockets.get(conversationId) === stream) this.#sockets.delete(conversationId);
    });
    stream.wake();
  }

  /** Now and again, looks for what no signal told of. */
  async #poll(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const round = delay(this.#options.pollMs, undefined, { signal: this.#stopping.signal, ref: false }).catch(
        () => undefined,
      );
      await this.#wakeThoseBehind();
      await round;
    }
  }

  /** One stream after the other, so that many that are behind make the round longer, not the load higher. */
  async #wakeThoseBehind(): Promise<void> {
    try {
      const numbers = await this.#options.transcript.lastNumbers([...this.#sockets.keys()]);
      for (const [conversationId, number] of numbers) {
        if (this.#stopping.signal.aborted) break;
        const stream = this.#sockets.get(conversationId);
        if (stream?.isBehind(number)) await stream.wake();
      }
    } catch (error) {
      // The database is away: the next round looks again.
      this.#options.log.warn({ error: (error as Error).name }, 'the streams of web chat could not be looked after');
    }
  }
}
