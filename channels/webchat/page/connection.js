import { backoff, pause } from './pause.js';
import { RequestError } from './request.js';
import { listen } from './stream.js';

const POLL_MS = 1_500;
/** How long polling lasts before the stream is tried again. */
const POLLING_MS = 60_000;
/** A line that lasted this long was a good one: its loss begins a new count. */
const STEADY_MS = 5_000;

/**
 * Keeps a conversation's messages coming, whatever happens to the line: by stream, by polling where a stream cannot
 * open, and again after each loss, from where it stood.
 */
export class Connection {
  #line;
  #open;
  #on;
  #watermark = '0';
  #started = false;
  #stopped = false;
  #failures = 0;
  /** @type {number | undefined} */
  #onlineSince;
  #poll = false;
  #interruption = new AbortController();

  /**
   * @param {import('./direct-line.js').DirectLine} line
   * @param {() => Promise<string>} open Starts or resumes the conversation; answers the stream's address.
   * @param {{
   *   online: () => void,
   *   lost: (failures: number) => void,
   *   ended: () => void,
   *   activities: (activities: unknown[]) => void,
   * }} on `lost` is told how many tries have failed in a row.
   */
  constructor(line, open, on) {
    this.#line = line;
    this.#open = open;
    this.#on = on;
  }

  /** Runs until `stop` or the conversation's end. */
  async run() {
    while (!this.#stopped) {
      try {
        await this.#once();
      } catch (error) {
        if (this.#stopped) return;
        if (error instanceof RequestError && error.gone) {
          this.stop();
          this.#on.ended();
          return;
        }
        await this.#wait(error);
      }
    }
  }

  /** Tries again now: the device has woken, or something sent was not seen to arrive. */
  nudge() {
    this.#interruption.abort();
  }

  stop() {
    this.#stopped = true;
    this.#interruption.abort();
  }

  async #once() {
    const address = this.#started ? await this.#line.reconnect(this.#watermark) : await this.#open();
    this.#started = true;
    if (this.#stopped) return;
    const how = this.#poll ? 'refused' : await this.#listen(address);
    if (this.#stopped) return;
    if (how === 'closed') throw new RequestError(0, 'closed');
    // Two tabs that each take the stream from the other would never rest, so the one that lost it polls from now on.
    if (how === 'taken') this.#poll = true;
    await this.#pollForAWhile();
  }

  /** @param {string} address */
  #listen(address) {
    return listen(address, {
      signal: this.#fresh(),
      opened: () => this.#online(),
      frame: (frame) => this.#receive(frame),
    });
  }

  async #pollForAWhile() {
    const signal = this.#fresh();
    const until = Date.now() + POLLING_MS;
    while (!signal.aborted && Date.now() < until) {
      this.#receive(await this.#line.activities(this.#watermark));
      this.#online();
      await Promise.race([pause(POLL_MS), aborted(signal)]);
    }
  }

  /** @param {unknown} error */
  async #wait(error) {
    if (this.#onlineSince !== undefined && Date.now() - this.#onlineSince > STEADY_MS) this.#failures = 0;
    this.#onlineSince = undefined;
    this.#failures += 1;
    this.#on.lost(this.#failures);
    const seconds = error instanceof RequestError ? error.retryAfter : undefined;
    const time = seconds === undefined ? backoff(this.#failures - 1) : seconds * 1000;
    await Promise.race([pause(time), aborted(this.#fresh())]);
  }

  #online() {
    if (this.#onlineSince !== undefined) return;
    this.#onlineSince = Date.now();
    this.#on.online();
  }

  /** @param {Record<string, unknown>} frame */
  #receive({ activities, watermark }) {
    if (this.#stopped) return;
    if (Array.isArray(activities) && activities.length > 0) this.#on.activities(activities);
    if (typeof watermark === 'string' && watermark !== '') this.#watermark = watermark;
  }

  #fresh() {
    if (this.#stopped) return this.#interruption.signal;
    this.#interruption = new AbortController();
    return this.#interruption.signal;
  }
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
