import { setImmediate } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { tellIfNotice } from './parts.ts';
import type { StreamOptions, StreamStart } from './stream.ts';

/** Activities in one frame. */
const MOST_IN_FRAME = 50;
/** Milliseconds a frame may take to leave; a client slower than this is dropped and comes back when it can. */
const FRAME_TIME = 15_000;

/** One client's stream: what stands in the transcript after its watermark, in order, each activity once. */
export class StreamSocket {
  /** Resolves when the socket is gone. */
  readonly closed: Promise<void>;
  readonly #socket: WebSocket;
  readonly #conversation: { id: string; userId: string };
  readonly #options: StreamOptions;
  #watermark: number;
  #pumping: Promise<void> | undefined;
  #again = false;
  #answered = true;

  constructor(socket: WebSocket, start: StreamStart, options: StreamOptions) {
    this.#socket = socket;
    this.#conversation = { id: start.conversationId, userId: start.userId };
    this.#watermark = start.watermark;
    this.#options = options;
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
    // A client that breaks the protocol is closed by `ws`; the error has no other use.
    socket.on('error', () => socket.terminate());
    socket.on('pong', () => {
      this.#answered = true;
    });
  }

  /** Whether the transcript, whose last number this is, holds what has not been sent. */
  isBehind(lastNumber: number): boolean {
    return lastNumber > this.#watermark;
  }

  /** Sends what is new. Never rejects; calls while it is busy are one more look. */
  wake(): Promise<void> {
    this.#again = true;
    // The replies of a turn are signalled one by one, in one breath: they are looked for when all have been.
    this.#pumping ??= setImmediate()
      .then(() => this.#pump())
      .finally(() => {
        this.#pumping = undefined;
      });
    return this.#pumping;
  }

  /** Asks for a sign of life, and sends the empty frame that a page sees as one. */
  ping(): void {
    if (!this.#answered) {
      this.#socket.terminate();
      return;
    }
    this.#answered = false;
    this.#socket.ping();
    this.#socket.send('');
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#socket.terminate();
  }

  async #pump(): Promise<void> {
    try {
      while (this.#again && this.#socket.readyState === this.#socket.OPEN) {
        this.#again = false;
        await this.#sendNew();
      }
    } catch (error) {
      // The database is away: the next round looks again, and nothing is skipped.
      this.#options.log.warn({ error: (error as Error).name }, 'a web chat stream could not be read');
    }
  }

  async #sendNew(): Promise<void> {
    const entries = await this.#options.transcript.since(this.#conversation.id, this.#watermark, MOST_IN_FRAME);
    if (entries.length === 0) return;
    const set = await this.#options.renderer.set(this.#conversation, entries, this.#watermark);
    await this.#send(JSON.stringify(set));
    this.#watermark = Number(set.watermark);
    if (this.#socket.readyState === this.#socket.OPEN) {
      tellIfNotice(entries, this.#conversation.id, this.#options.noticeShown);
    }
    // Whatever comes after these tells us to look; only a full frame says by itself that there is more.
    if (entries.length === MOST_IN_FRAME) this.#again = true;
    if (entries.some((entry) => entry.activity.type === 'endOfConversation')) this.close(1000, 'ended');
  }

  /** Resolves when the frame has left, so that a slow client never makes a queue of frames. */
  #send(frame: string): Promise<void> {
    return new Promise((resolve) => {
      const tooSlow = setTimeout(() => this.#socket.terminate(), FRAME_TIME);
      this.#socket.send(frame, () => {
        clearTimeout(tooSlow);
        resolve();
      });
    });
  }
}
