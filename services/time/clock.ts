/** The only source of 'now' for whatever people are told. Leases and timeouts use the machine's own time instead. */
export interface Clock {
  now(): Date;
}

/** The machine's time, or time running on from a given start (trials and tests). */
export function createClock(start?: Date): Clock {
  if (!start) return { now: () => new Date() };
  const offset = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset) };
}
