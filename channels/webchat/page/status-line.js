import { part } from './element.js';
import { words } from './words.js';

const GOOD_NEWS_MS = 5_000;
const TYPING_MS = 10_000;
/** Failures in a row after which another way is offered. */
const MANY = 4;

/** What the page says about itself: the connection, whether somebody is writing, and things only read aloud. */
export class StatusLine {
  #line = part('status');
  #aloud = part('aloud');
  #typing = part('typing');
  #phone;
  #lost = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #clearing;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #stopping;

  /** @param {string} phone */
  constructor(phone) {
    this.#phone = phone;
  }

  connecting() {
    this.#show(words.connecting);
  }

  online() {
    if (!this.#lost) return this.#show('');
    this.#lost = false;
    this.#show(words.connectedAgain, 'good');
    this.#clearing = setTimeout(() => this.#show(''), GOOD_NEWS_MS);
  }

  /** @param {number} failures In a row. */
  lost(failures) {
    this.#lost = true;
    this.typing(false);
    this.#show(failures < MANY ? words.lost : words.stillLost(this.#phone), 'bad');
  }

  ended() {
    this.#lost = false;
    this.typing(false);
    this.#show('');
  }

  /**
   * Shown, but not read aloud: the message itself will be.
   * @param {boolean} busy
   */
  typing(busy) {
    clearTimeout(this.#stopping);
    this.#typing.hidden = !busy;
    if (busy) this.#stopping = setTimeout(() => this.typing(false), TYPING_MS);
  }

  /** @param {string} sentence Read aloud, not shown. */
  say(sentence) {
    this.#aloud.textContent = sentence;
  }

  /**
   * @param {string} sentence
   * @param {string} [tone]
   */
  #show(sentence, tone = '') {
    clearTimeout(this.#clearing);
    // The same words again would be read aloud again.
    if (this.#line.textContent !== sentence) this.#line.textContent = sentence;
    this.#line.className = `status ${tone}`.trim();
  }
}
