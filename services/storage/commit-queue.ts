/** How long a commit that can wait is held, in ms. */
const HELD = 20;

/**
 * Gathers commits into groups, so that one flush to disk serves many. A group is written when no more come; on a slow
 * disk more are waited for, yet never longer than the last group took to write.
 */
export class CommitQueue<Commit> {
  readonly #write: (group: Commit[]) => Promise<void>;
  #waiting: Commit[] = [];
  /** Somebody waits for one of them. */
  #isUrgent = false;
  #later: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #lastTook = 0;

  /** @param write writes a group; never rejects */
  constructor(write: (group: Commit[]) => Promise<void>) {
    this.#write = write;
  }

  /** @param canWait nobody waits for it: it goes with the next group, or soon alone */
  add(commit: Commit, canWait: boolean): void {
    this.#waiting.push(commit);
    if (!canWait) this.#isUrgent = true;
    this.#next();
  }

  /** Resolves when nothing is left to be written. */
  async drained(): Promise<void> {
    this.#isUrgent = true;
    this.#next();
    while (this.#writing) await this.#writing;
  }

  #next(): void {
    if (this.#writing || this.#waiting.length === 0) return;
    if (!this.#isUrgent) {
      this.#later ??= setTimeout(() => void this.drained(), HELD);
      return;
    }
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#writing = this.#writeGroup().then(() => {
      this.#writing = undefined;
      this.#next();
    });
  }

  async #writeGroup(): Promise<void> {
    await this.#gathered();
    const group = this.#waiting;
    this.#waiting = [];
    this.#isUrgent = false;
    const began = performance.now();
    await this.#write(group);
    this.#lastTook = performance.now() - began;
  }

  /** Each turn of the event loop may bring more, as long as the answers to the last group bring new messages. */
  #gathered(): Promise<void> {
    const until = performance.now() + this.#lastTook;
    return new Promise((resolve) => {
      let seen = 0;
      const look = (): void => {
        const isWhole = this.#waiting.length === seen || performance.now() > until;
        seen = this.#waiting.length;
        if (isWhole) resolve();
        else setImmediate(look);
      };
      setImmediate(look);
    });
  }
}
