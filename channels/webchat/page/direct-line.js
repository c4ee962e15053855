import { pickedLanguage } from './language-choice.js';
import { RequestError, requestJson } from './request.js';
import { upload } from './upload.js';

const BASE = '/v3/directline';

/**
 * One conversation over Direct Line 3.0. It knows the calls and holds the token; when to call is `connection.js`'s and
 * `outbox.js`'s business.
 */
export class DirectLine {
  conversationId = '';
  userId = '';
  /** Seconds the present token lives. */
  lifetime = 0;
  token = '';
  #changed;

  /** @param {{ changed: () => void }} options `changed` is called when there is a new conversation or token to keep. */
  constructor({ changed }) {
    this.#changed = changed;
  }

  /**
   * Starts a conversation.
   * @returns {Promise<string>} Address of its stream, from the first message on.
   * @throws {RequestError} Never `gone`.
   */
  async start() {
    try {
      // A repeat after a half-failed start uses the token it has: tokens are rationed.
      if (!this.token) this.#keep(await requestJson('POST', '/webchat/token', { body: { locale: pickedLanguage() } }));
      const body = { user: { id: this.userId }, locale: navigator.language };
      return this.#open(await requestJson('POST', `${BASE}/conversations`, { token: this.token, body }));
    } catch (error) {
      if (!(error instanceof RequestError) || !error.gone) throw error;
      // What has not begun cannot have ended: begin anew.
      this.token = '';
      throw new RequestError(0, error.code);
    }
  }

  /**
   * Goes on with a conversation that this tab had before it was reloaded.
   * @param {{ conversationId: string, token: string }} saved
   * @returns {Promise<string>} Address of its stream, from the first message on.
   * @throws {RequestError} `gone` when it has ended.
   */
  async resume(saved) {
    if (!this.token) {
      this.conversationId = saved.conversationId;
      this.token = saved.token;
    }
    await this.#renew();
    return this.reconnect('0');
  }

  /**
   * @param {string} watermark The last that was received; '0' for everything.
   * @returns {Promise<string>} Address of the stream from there on.
   * @throws {RequestError}
   */
  async reconnect(watermark) {
    return this.#open(await this.#get(`?watermark=${encodeURIComponent(watermark)}`));
  }

  /**
   * @param {string} watermark
   * @returns {Promise<Record<string, unknown>>} `{activities, watermark}`, as the stream's frames.
   * @throws {RequestError}
   */
  activities(watermark) {
    return this.#get(`/activities?watermark=${encodeURIComponent(watermark)}`);
  }

  /**
   * A new token before the present one ends.
   * @throws {RequestError}
   */
  async refresh() {
    this.#keep(await requestJson('POST', `${BASE}/tokens/refresh`, { token: this.token }));
    this.#changed();
  }

  /**
   * @param {Record<string, unknown>} activity
   * @param {readonly File[]} [files]
   * @param {(percent: number) => void} [progress]
   * @throws {RequestError}
   */
  async send(activity, files = [], progress = () => {}) {
    const whole = { ...activity, from: { id: this.userId }, locale: navigator.language };
    const path = this.#path('');
    await this.#authorised((token) =>
      files.length > 0
        ? upload(`${path}/upload?userId=${encodeURIComponent(this.userId)}`, token, whole, files, progress)
        : requestJson('POST', `${path}/activities`, { token, body: whole }),
    );
  }

  /** @param {string} rest */
  #get(rest) {
    return this.#authorised((token) => requestJson('GET', this.#path(rest), { token }));
  }

  /** @param {string} rest */
  #path(rest) {
    return `${BASE}/conversations/${encodeURIComponent(this.conversationId)}${rest}`;
  }

  /**
   * A device that slept wakes with an old token. So one refusal is met by asking for a new one; a second is final.
   * @template Answer
   * @param {(token: string) => Promise<Answer>} call
   * @returns {Promise<Answer>}
   */
  async #authorised(call) {
    try {
      return await call(this.token);
    } catch (error) {
      if (!(error instanceof RequestError) || (error.status !== 401 && error.status !== 403)) throw error;
      await this.#renew();
      return await call(this.token);
    }
  }

  async #renew() {
    const body = { conversationId: this.conversationId, token: this.token };
    this.#keep(await requestJson('POST', '/webchat/token', { body }));
    this.#changed();
  }

  /** @param {Record<string, unknown>} answer */
  #open(answer) {
    this.#keep(answer);
    this.#changed();
    return typeof answer.streamUrl === 'string' ? answer.streamUrl : '';
  }

  /** @param {Record<string, unknown>} answer */
  #keep({ conversationId, token, expires_in, userId }) {
    if (typeof conversationId === 'string') this.conversationId = conversationId;
    if (typeof token === 'string') this.token = token;
    if (typeof expires_in === 'number') this.lifetime = expires_in;
    if (typeof userId === 'string') this.userId = userId;
  }
}
