import { milesBetween } from '../../place/point.ts';
import type { UnitStore } from './unit-store.ts';

/** What a group of postcodes comes to. */
export interface Summary {
  /** The middle one from south to north and from west to east, in degrees. */
  lat: number;
  lon: number;
  /** How far nine in ten lie from it at most, in miles. */
  spreadMiles: number;
  /** The numbers of the areas with at least one in a hundred, the largest share first. */
  areas: number[];
}

/** Areas with less than this share of a sector's postcodes are not offered: it would ask a hundred people to help one. */
const LEAST_SHARE = 0.01;

/** Sums units up by where they lie. Ended ones count too: people still write them. */
export function unitsToSummary(store: UnitStore, units: Uint32Array): Summary {
  const [lat, lon] = [median(units.length, (at) => store.lats[units[at]!]!), median(units.length, (at) => store.lons[units[at]!]!)];
  const middle = { lat: lat / 1e6, lon: lon / 1e6 };
  const miles = Float32Array.from(units, (unit) => milesBetween(middle, { lat: store.lats[unit]! / 1e6, lon: store.lons[unit]! / 1e6 })).sort();
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(store.areas[unit]!, (counts.get(store.areas[unit]!) ?? 0) + 1);
  const areas = [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * units.length)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([area]) => area);
  return { ...middle, spreadMiles: miles[Math.floor(miles.length * 0.9)]!, areas };
}

const median = (count: number, valueAt: (at: number) => number): number => {
  const values = Int32Array.from({ length: count }, (_, at) => valueAt(at)).sort();
  return values[count >> 1]!;
};
