import type { HandoffRules } from '../council/handoff-schema.ts';

const MINUTE = 60_000;

/**
 * The likely wait in minutes, as a range, from how long others waited. Rounded up, so never less than their median;
 * none when too few waited to say.
 */
export function likelyWait(
  waits: readonly number[],
  { least, round_to_minutes: step }: HandoffRules['likely_wait'],
): { from: number; to: number } | undefined {
  if (waits.length < least) return undefined;
  const sorted = waits.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const from = Math.max(step, Math.ceil(median / MINUTE / step) * step);
  return { from, to: from + step };
}
