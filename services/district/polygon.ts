/** WGS 84, decimal degrees. */
export interface Point {
  lat: number;
  long: number;
}

const METRES_PER_DEGREE = 111_320;

/** Whether a point lies in a polygon whose last corner joins its first. For areas of a district's size. */
export function insidePolygon(point: Point, polygon: readonly Point[]): boolean {
  // A ray to the east crosses the border an odd number of times when it begins inside.
  let inside = false;
  for (const [a, b] of edges(polygon)) {
    const spans = a.lat > point.lat !== b.lat > point.lat;
    if (spans && point.long < a.long + ((point.lat - a.lat) / (b.lat - a.lat)) * (b.long - a.long)) inside = !inside;
  }
  return inside;
}

/** Metres from a point to the nearest place on a polygon's border, treating the earth as flat round the point. */
export function metresToEdge(point: Point, polygon: readonly Point[]): number {
  const east = METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180);
  const flat = ({ lat, long }: Point) => ({ x: (long - point.long) * east, y: (lat - point.lat) * METRES_PER_DEGREE });
  return Math.min(...edges(polygon).map(([a, b]) => toSegment(flat(a), flat(b))));
}

/** Distance from the origin to a line segment. */
function toSegment(a: { x: number; y: number }, b: { x: number; y: number }): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * dx + a.y * dy) / length));
  return Math.hypot(a.x + along * dx, a.y + along * dy);
}

function edges(polygon: readonly Point[]): [Point, Point][] {
  return polygon.map((corner, index) => [corner, polygon[(index + 1) % polygon.length] as Point]);
}
