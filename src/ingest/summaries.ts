import { smallestAt } from './smallest-at.ts';
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
  /** How many lie in each area, and in all. */
  counts: Uint32Array;
  total: number;
}

/** Areas with less than this share of a sector's postcodes are not offered: it would ask a hundred people to help one. */
const LEAST_SHARE = 0.01;

const MILES_PER_DEGREE = 69.09;
const NINE_IN_TEN = 0.9;

// Used again for every sector, which can have 26 times 26 units.
const scratch = new Int32Array(676);
const scratchOfSquares = new Float64Array(676);
/** 43 police areas and Scotland; mergers only make it fewer. */
const MOST_AREAS = 64;

/** Sums units up by where they lie. Ended ones count too: people still write them. */
export function unitsToSummary(store: UnitStore, units: Uint32Array): Summary {
  const lat = median(store.lats, units);
  const lon = median(store.lons, units);
  const counts = new Uint32Array(MOST_AREAS);
  // Flat geometry is exact enough within the few miles of a sector.
  const squares = scratchOfSquares.subarray(0, units.length);
  const narrowing = Math.cos((lat / 1e6 / 180) * Math.PI) ** 2;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const [up, across] = [store.lats[unit]! - lat, store.lons[unit]! - lon];
    squares[at] = up * up + narrowing * across * across;
    counts[store.areas[unit]!]!++;
  }
  const spreadMiles = (Math.sqrt(smallestAt(squares, Math.floor(units.length * NINE_IN_TEN))) / 1e6) * MILES_PER_DEGREE;
  const total = units.length;
  return { lat: lat / 1e6, lon: lon / 1e6, spreadMiles, areas: countsToAreas(counts, total), counts, total };
}

/** Sums up sectors that are summed up already: the middle is the middle of theirs, each by its number of postcodes. */
export function mergeSummaries(summaries: readonly Summary[]): Summary {
  const counts = new Uint32Array(summaries[0]!.counts.length);
  let total = 0;
  for (const summary of summaries) {
    total += summary.total;
    for (let area = 0; area < counts.length; area++) counts[area]! += summary.counts[area]!;
  }
  const middle = (axis: 'lat' | 'lon') => {
    let left = total / 2;
    return summaries.toSorted((a, b) => a[axis] - b[axis]).find((summary) => (left -= summary.total) <= 0)![axis];
  };
  return {
    lat: middle('lat'),
    lon: middle('lon'),
    spreadMiles: Math.max(...summaries.map(({ spreadMiles }) => spreadMiles)),
    areas: countsToAreas(counts, total),
    counts,
    total,
  };
}

function countsToAreas(counts: Uint32Array, total: number): number[] {
  const areas: number[] = [];
  for (let area = 0; area < counts.length; area++) if (counts[area]! > 0 && counts[area]! >= LEAST_SHARE * total) areas.push(area);
  return areas.sort((a, b) => counts[b]! - counts[a]! || a - b);
}

function median(values: Int32Array, units: Uint32Array): number {
  const own = scratch.subarray(0, units.length);
  for (let at = 0; at < own.length; at++) own[at] = values[units[at]!]!;
  return smallestAt(own, own.length >> 1);
}
