import { known } from '../form/facts.ts';
import type { Facts, Verdict } from '../form/form.ts';
import type { JourneyContext, JsonValue, NearbyReport } from '../journey.ts';
import type { MessageValues } from '../message.ts';
import { categoryOf, placeOf, REPORT } from './answers.ts';

/** What was found near by, and for which category and place. */
export interface Nearby {
  key: string;
  report: NearbyReport | null;
}

/** Looks once for each place whether somebody has reported the same. What is private is never shown to another. */
export async function findNearby(facts: Facts, context: JourneyContext): Promise<Verdict> {
  const category = categoryOf(facts, context);
  const place = placeOf(facts);
  if (!category || category.private || !place || place.district === 'outside') return {};
  const key = `${category.code} ${place.address}`;
  const before = known<Nearby>(facts, REPORT.nearby);
  if (before?.key === key) return {};
  const [report] = await context.lookups.nearby(category.code, place);
  const found: Nearby = { key, report: report ?? null };
  return { know: { [REPORT.nearby]: found as unknown as JsonValue }, drop: before ? [REPORT.join] : [] };
}

/** A report near by as values of a message: `$reference`, `$date`, `$address`. */
export function reportsNearby(report: NearbyReport): MessageValues {
  return { reference: report.reference, date: { date: report.reported }, address: report.address };
}
