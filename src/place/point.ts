/** A point on the ground, in degrees (WGS 84). */
export interface Point {
  lat: number;
  lon: number;
}

/** What a point rests on, from the most exact to the least. */
export type PointBasis = 'postcode' | 'sector' | 'town' | 'district' | 'letters';

/** A point together with how far off it may be, so that no distance is stated more exactly than it is known. */
export interface PlacedPoint extends Point {
  basis: PointBasis;
  /** About how far the true place may lie from the point, in miles. */
  precisionMiles: number;
}

/** How far off a point of each kind is for nine in ten, in miles. Measured against the ONS Postcode Directory. */
export const PRECISION_MILES: Record<PointBasis, number> = { postcode: 0.1, sector: 1.9, town: 1.5, district: 3.5, letters: 12 };

/** A point to about a hundred yards: no point is known more exactly, and no more of it has to travel. */
export const roundPoint = (point: PlacedPoint): PlacedPoint => ({ ...point, lat: round(point.lat), lon: round(point.lon) });

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

const EARTH_RADIUS_MILES = 3958.8;
const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Straight-line distance between two points, in miles. */
export function milesBetween(a: Point, b: Point): number {
  const dLat = toRadians(b.lat - a.lat) / 2;
  const dLon = toRadians(b.lon - a.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.sin(dLon) ** 2;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(Math.min(1, h)));
}
