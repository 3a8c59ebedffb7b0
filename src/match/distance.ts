import { milesBetween, type PlacedPoint, type Point } from '../place/point.ts';

/** How far the nearest place of a service is, in miles; undefined where no place is known. */
export function milesToNearest(points: readonly Point[], from: Point | undefined): number | undefined {
  if (!from || points.length === 0) return undefined;
  let least = Infinity;
  for (const point of points) least = Math.min(least, milesBetween(from, point));
  return least;
}

/** A distance as exactly as it is known: whole miles from two up, never less than the two points allow. */
export function milesToShown(miles: number, from: PlacedPoint, to: PlacedPoint): { key: 'about-miles' | 'under-miles'; miles: number } {
  const least = Math.max(1, Math.round(Math.max(from.precisionMiles, to.precisionMiles)));
  const rounded = miles < 20 ? Math.round(miles) : Math.round(miles / 5) * 5;
  return rounded <= least ? { key: 'under-miles', miles: least + 1 } : { key: 'about-miles', miles: rounded };
}

/** How far the nearest of some places is, as it is shown; undefined where no place is known on either side. */
export function nearestToShown(points: readonly PlacedPoint[], from: PlacedPoint | undefined): ReturnType<typeof milesToShown> | undefined {
  if (!from || points.length === 0) return undefined;
  const nearest = points.reduce((a, b) => (milesBetween(from, b) < milesBetween(from, a) ? b : a));
  return milesToShown(milesBetween(from, nearest), from, nearest);
}
