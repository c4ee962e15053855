/** WGS 84, decimal degrees. */
export interface Point {
  lat: number;
  long: number;
}

const EARTH_RADIUS = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points along the earth's surface (haversine; within 0.6 per cent). */
export function metresBetween(a: Point, b: Point): number {
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.long - a.long) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * A rectangle that holds every point within so many metres, and a little more. For a database to search by index.
 * Not for places near the poles or the date line.
 */
export function boxAround(point: Point, metres: number): { south: number; north: number; west: number; east: number } {
  const high = ((metres / EARTH_RADIUS) * 180) / Math.PI + 1e-7;
  const wide = high / Math.cos(radians(point.lat));
  return {
    south: point.lat - high,
    north: point.lat + high,
    west: point.long - wide,
    east: point.long + wide,
  };
}
