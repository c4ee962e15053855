import { closeChoices, endChoices, quietenChoices } from './choices.js';
import { showDelivery } from './delivery.js';
import { element } from './element.js';
import { messageView, ownMessageView } from './message-view.js';
import { words } from './words.js';

/** The messages on the page. Each is shown once, however often it arrives. */
export class Transcript {
  #log;
  #on;
  /** @type {Set<string>} */
  #shown = new Set();
  /** @type {Map<string, HTMLElement>} */
  #own = new Map();

  /**
   * @param {HTMLElement} log
   * @param {{
   *   press: (choice: import('./activity.js').Choice) => void,
   *   retry: (message: import('./outbox.js').OutgoingMessage) => void,
   *   added: (view: HTMLElement, ours: boolean) => void,
   *   adding: () => void,
   * }} on
   */
  constructor(log, on) {
    this.#log = log;
    this.#on = on;
  }

  /**
   * Shows what came from the server.
   * @param {import('./activity.js').ShownActivity} activity
   * @returns {boolean} Whether it was new.
   */
  add(activity) {
    const { id, clientId } = activity;
    if (id !== '' && this.#shown.has(id)) return false;
    this.#shown.add(id);
    if (activity.ours && this.#own.has(clientId)) return false;
    if (activity.text.trim() === '' && activity.choices.length === 0 && activity.pictures.length === 0) return false;
    if (activity.choices.length > 0) quietenChoices(this.#log);
    if (activity.byStaff) endChoices(this.#log);
    this.#append(messageView(activity, this.#on.press), activity.ours);
    return true;
  }

  /**
   * Shows a message of this page, and how far it has come.
   * @param {import('./outbox.js').OutgoingMessage} message
   */
  show(message) {
    let view = this.#own.get(message.clientId);
    if (!view) {
      view = ownMessageView(message);
      this.#own.set(message.clientId, view);
      // Whole before it is brought into view: the line below a message tells whether it was sent.
      showDelivery(view, message, () => this.#on.retry(message));
      this.#append(view, true);
      return;
    }
    showDelivery(view, message, () => this.#on.retry(message));
  }

  /** Replayed history is not news: it is not read aloud. */
  quietly() {
    this.#log.setAttribute('aria-live', 'off');
  }

  aloud() {
    // Only after the browser has told a screen reader of what came before.
    setTimeout(() => this.#log.setAttribute('aria-live', 'polite'), 500);
  }

  /** Keeps everything readable, and nothing answerable. */
  close() {
    closeChoices(this.#log);
  }

  /** A new conversation below the old one. Its ids may begin again. */
  divide() {
    this.#shown.clear();
    this.#own.clear();
    this.#append(element('h2', { class: 'divider' }, words.newChat), true);
  }

  /**
   * @param {HTMLElement} view
   * @param {boolean} ours
   */
  #append(view, ours) {
    this.#on.adding();
    // Who speaks, and when, is seen once for all that they say in one breath; it is still read aloud each time.
    const [before, now] = [this.#log.lastElementChild, view].map((each) => each?.querySelector('.who')?.textContent);
    view.classList.toggle('same-breath', now !== undefined && now === before);
    this.#log.append(view);
    this.#on.added(view, ours);
  }
}
