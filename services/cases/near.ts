import { type Kysely, sql } from 'kysely';
import type { Schema } from '../storage/schema.ts';
import type { Near, ServiceRequest } from './cases.ts';
import { boxAround, metresBetween, type Point } from './distance.ts';
import { placeKey } from './place-key.ts';
import { fromRow } from './service-request-row.ts';
import { statusesThatAre } from './status.ts';

/** More than anybody would read through; it bounds the work at a place that everybody reports. */
const MOST_ROWS = 200;
const MOST_ANSWERS = 20;

/**
 * Open reports of a category near a place, newest first, at most 20. Where both places have a position, the distance
 * decides. Where one has none, the address does: the same house and street, and the same postcode if both give one.
 * Private reports are never among them.
 */
export async function findNear(kysely: Kysely<Schema>, near: Near): Promise<ServiceRequest[]> {
  const found = [...(await byPosition(kysely, near)), ...(await byAddress(kysely, near))];
  return found.sort((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1)).slice(0, MOST_ANSWERS);
}

async function byPosition(kysely: Kysely<Schema>, near: Near): Promise<ServiceRequest[]> {
  const { position, metres } = near;
  if (!position) return [];
  const box = boxAround(position, metres);
  const rows = await openReports(kysely, near)
    .where((row) => row.between('lat', box.south, box.north))
    .where((row) => row.between('long', box.west, box.east))
    .execute();
  return rows.map(fromRow).filter((report) => metresBetween(position, positionOf(report) as Point) <= metres);
}

async function byAddress(kysely: Kysely<Schema>, near: Near): Promise<ServiceRequest[]> {
  const key = placeKey(near.address);
  if (key === '') return [];
  const rows = await openReports(kysely, near).where('place_key', '=', key).execute();
  return rows.map(fromRow).filter((report) => {
    if (near.position && positionOf(report)) return false;
    return !near.postcode || !report.postcode || near.postcode === report.postcode;
  });
}

function openReports(kysely: Kysely<Schema>, near: Near) {
  return (
    kysely
      .selectFrom('service_requests')
      .selectAll()
      .where('category', '=', near.category)
      .where('requested_at', '>=', near.since)
      .where('private', '=', 0)
      .where('status', 'in', statusesThatAre('open'))
      .orderBy('requested_at', 'desc')
      // Written out: a bound limit has SQLite plan the query anew each time.
      .limit(sql.lit(MOST_ROWS))
  );
}

function positionOf({ lat, long }: ServiceRequest): Point | undefined {
  return lat === undefined || long === undefined ? undefined : { lat, long };
}
