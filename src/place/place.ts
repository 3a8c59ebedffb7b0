import type { Point } from './point.ts';

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
