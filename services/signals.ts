import { EventEmitter } from 'node:events';

/**
 * Tells whoever listens, in any process, that something new stands in the database. A signal carries no content and
 * may be lost: it shortens a wait, it never decides. Whoever listens looks in the database, also without one.
 */
export interface Signals {
  /** New activities in a conversation's transcript. */
  activities(conversationId: string): void;
  /** Calls `listener` when a conversation may have new activities, until the returned function is called. */
  onActivities(conversationId: string, listener: () => void): () => void;
  close(): Promise<void>;
}

/** Signals within one process. */
export class LocalSignals implements Signals {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  activities(conversationId: string): void {
    this.#emitter.emit(conversationId);
  }

  onActivities(conversationId: string, listener: () => void): () => void {
    this.#emitter.on(conversationId, listener);
    return () => this.#emitter.off(conversationId, listener);
  }

  async close(): Promise<void> {
    this.#emitter.removeAllListeners();
  }
}
