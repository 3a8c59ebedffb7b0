/** A point on the ground, in degrees (WGS 84). */
export interface Point {
  lat: number;
  lon: number;
}

const EARTH_RADIUS_MILES = 3958.8;
const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Straight-line distance between two points, in miles. */
export function milesBetween(a: Point, b: Point): number {
  const dLat = toRadians(b.lat - a.lat) / 2;
  const dLon = toRadians(b.lon - a.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.sin(dLon) ** 2;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(Math.min(1, h)));
}
