import type { Clock } from '../../services/time/clock.ts';

/** A clock that stands still until it is told to go on. */
export class SettableClock implements Clock {
  #now: number;

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  now(): Date {
    return new Date(this.#now);
  }

  set(instant: Date): void {
    this.#now = instant.getTime();
  }

  /** @param ms milliseconds to go on by */
  advance(ms: number): void {
    this.#now += ms;
  }
}
