const W3C = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** An instant as the standard writes it: UTC, whole seconds, "2026-11-23T09:30:00Z". */
export function writeInstant(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}

/**
 * Reads an instant: seconds and zone are needed, fractions are not allowed. Undefined when it is none. A `+` that came
 * as a space, because the sender did not escape it, is taken as meant.
 */
export function readInstant(text: string): Date | undefined {
  const said = text.replace(/ (?=\d\d:\d\d$)/, '+');
  const date = W3C.exec(said)?.[1];
  if (date === undefined) return undefined;
  // JavaScript takes 30 February for 2 March.
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return undefined;
  return new Date(said);
}
