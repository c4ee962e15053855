import { Connection } from './connection.js';
import { DirectLine } from './direct-line.js';
import { Outbox } from './outbox.js';
import { clearSession, saveSession } from './session.js';
import { keepTokenFresh } from './token-refresh.js';

/**
 * One conversation with its line, its connection and its outbox: begun, gone on with after a reload, or ended.
 */
export class Conversation {
  #line;
  #connection;
  #outbox;
  #on;
  #over = false;
  #stopRefresh = () => {};

  /**
   * @param {import('./session.js').SavedChat | undefined} saved A chat to go on with.
   * @param {{
   *   online: () => void,
   *   lost: (failures: number) => void,
   *   ended: (by: 'server' | 'resident') => void,
   *   activities: (activities: unknown[]) => void,
   *   changed: (message: import('./outbox.js').OutgoingMessage) => void,
   * }} on
   */
  constructor(saved, on) {
    this.#on = on;
    this.#line = new DirectLine({ changed: () => this.#keep() });
    this.#outbox = new Outbox(this.#line, {
      changed: (message) => {
        this.#keep();
        on.changed(message);
      },
      ended: () => this.finish('server'),
      unseen: () => this.#connection.nudge(),
    });
    this.#connection = new Connection(this.#line, () => (saved ? this.#line.resume(saved) : this.#line.start()), {
      online: () => this.#online(),
      lost: on.lost,
      ended: () => this.finish('server'),
      activities: on.activities,
    });
  }

  get outbox() {
    return this.#outbox;
  }

  start() {
    void this.#connection.run();
  }

  /** Tries again now rather than later. */
  nudge() {
    this.#connection.nudge();
  }

  /** Tells the server that the resident has gone, where it can be told, and ends. */
  leave() {
    if (this.#line.conversationId !== '') this.#line.send({ type: 'endOfConversation' }).catch(() => {});
    this.finish('resident');
  }

  /** Stops without a word, as when the page is cleared. */
  stop() {
    this.#over = true;
    this.#connection.stop();
    this.#outbox.close();
    this.#stopRefresh();
  }

  /** @param {'server' | 'resident'} by */
  finish(by) {
    if (this.#over) return;
    this.stop();
    clearSession();
    this.#on.ended(by);
  }

  #online() {
    this.#stopRefresh();
    this.#stopRefresh = keepTokenFresh(this.#line);
    this.#outbox.open();
    this.#on.online();
  }

  #keep() {
    if (this.#over || this.#line.conversationId === '') return;
    const { conversationId, token } = this.#line;
    saveSession({ conversationId, token, unsent: this.#outbox.unsent });
  }
}
