import { backoff, pause } from './pause.js';
import { RequestError } from './request.js';

/** Repeats made unasked, before the resident is told. */
const REPEATS = 2;
/** Waits that the server may ask for, one after the other, before the resident is told. */
const WAITS = 5;
/** How long a message that was taken may stay unseen on the stream before the stream is doubted. */
const CHECK_MS = 8_000;

/**
 * What is kept of a message until the server confirms it. Its id stays the same on each try, so the server can tell a
 * repeat from a second message.
 * @typedef {object} UnsentMessage
 * @property {string} clientId
 * @property {string} text
 * @property {unknown} [value] What a pressed choice stands for.
 */

/**
 * @typedef {UnsentMessage & {
 *   files: readonly File[],
 *   state: 'sending' | 'waiting' | 'sent' | 'failed',
 *   percent?: number | undefined,
 *   seconds?: number | undefined,
 *   problem?: RequestError | undefined,
 * }} OutgoingMessage `percent` of an upload; `seconds` left to wait; `problem` why it failed.
 */

/** Sends the resident's messages, one at a time and in order. */
export class Outbox {
  #line;
  #on;
  #open = false;
  #busy = false;
  /** @type {OutgoingMessage[]} */
  #queue = [];
  /** @type {Map<string, OutgoingMessage>} */
  #unconfirmed = new Map();

  /**
   * @param {import('./direct-line.js').DirectLine} line
   * @param {{ changed: (message: OutgoingMessage) => void, ended: () => void, unseen: () => void }} on
   * `unseen`: the server took a message, but it has not come back on the stream.
   */
  constructor(line, on) {
    this.#line = line;
    this.#on = on;
  }

  /** What a reload must not lose: words that are not confirmed. Photos cannot be kept. */
  get unsent() {
    return [...this.#unconfirmed.values()]
      .filter(({ files, state }) => files.length === 0 && state !== 'sent')
      .map(({ clientId, text, value }) => ({ clientId, text, value }));
  }

  /**
   * @param {string} clientId
   * @returns {boolean} Whether the message is known here.
   */
  has(clientId) {
    return this.#unconfirmed.has(clientId);
  }

  /** The conversation is there, or there again: what was written meanwhile goes now, and what the lost line failed. */
  open() {
    this.#open = true;
    for (const message of this.#unconfirmed.values()) {
      if (message.state === 'failed' && message.problem?.passing) this.send(message);
    }
    void this.#drain();
  }

  close() {
    this.#open = false;
  }

  /**
   * Sends a message, or sends it again.
   * @param {OutgoingMessage} message
   */
  send(message) {
    this.#unconfirmed.set(message.clientId, message);
    this.#queue.push(message);
    this.#set(message, { state: 'sending' });
    void this.#drain();
  }

  /**
   * Takes up a message that an earlier page could not confirm. Nothing is sent until the resident asks.
   * @param {OutgoingMessage} message
   */
  restore(message) {
    this.#unconfirmed.set(message.clientId, message);
    this.#set(message, { state: 'failed' });
  }

  /**
   * The message came back on the stream, so it has arrived, whatever its own answer was.
   * @param {string} clientId
   */
  confirm(clientId) {
    const message = this.#unconfirmed.get(clientId);
    if (!message) return;
    this.#unconfirmed.delete(clientId);
    this.#set(message, { state: 'sent' });
  }

  async #drain() {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#queue[0]; next && this.#open; next = this.#queue[0]) {
      await this.#deliver(next);
      this.#queue.shift();
    }
    this.#busy = false;
  }

  /** @param {OutgoingMessage} message */
  async #deliver(message) {
    for (let failures = 0; this.#open && this.#unconfirmed.has(message.clientId); ) {
      try {
        await this.#post(message);
        this.#set(message, { state: 'sent' });
        setTimeout(() => this.#open && this.has(message.clientId) && this.#on.unseen(), CHECK_MS);
        return;
      } catch (error) {
        const problem = error instanceof RequestError ? error : new RequestError(0, 'failed');
        const wait = problem.passing && failures < WAITS ? problem.retryAfter : undefined;
        if (wait !== undefined) await this.#wait(message, wait);
        else if (problem.passing && failures < REPEATS) await pause(backoff(failures));
        else return this.#fail(message, problem);
        failures += 1;
      }
    }
    if (this.#unconfirmed.has(message.clientId)) this.#set(message, { state: 'failed' });
  }

  /** @param {OutgoingMessage} message */
  #post(message) {
    const { text, value, clientId, files } = message;
    const activity = { type: 'message', text, value, channelData: { clientActivityID: clientId } };
    return this.#line.send(activity, files, (percent) => this.#set(message, { state: 'sending', percent }));
  }

  /**
   * @param {OutgoingMessage} message
   * @param {number} seconds
   */
  async #wait(message, seconds) {
    for (let left = seconds; left > 0 && this.#open; left -= 1) {
      this.#set(message, { state: 'waiting', seconds: left });
      await pause(1000);
    }
    this.#set(message, { state: 'sending' });
  }

  /**
   * @param {OutgoingMessage} message
   * @param {RequestError} problem
   */
  #fail(message, problem) {
    if (!this.#unconfirmed.has(message.clientId)) return;
    this.#set(message, { state: 'failed', problem });
    if (problem.gone) this.#on.ended();
  }

  /**
   * @param {OutgoingMessage} message
   * @param {Pick<OutgoingMessage, 'state' | 'percent' | 'seconds' | 'problem'>} news
   */
  #set(message, news) {
    Object.assign(message, { percent: undefined, seconds: undefined, problem: undefined }, news);
    this.#on.changed(message);
  }
}
