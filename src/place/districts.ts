import type { Point } from './point.ts';

/** The districts' table as it is stored: areas by their number. */
export interface DistrictTable {
  areas: string[];
  /** Outward code (or its letters alone), latitude, longitude, police areas with the likeliest first. */
  districts: [code: string, lat: number, lon: number, areas: number[]][];
}

/** An outward code: about where it is, and which police areas it may lie in. */
export interface District {
  code: string;
  point: Point;
  areas: string[];
}

/** Unfolds the table, by outward code. */
export const tableToDistricts = (table: DistrictTable): Map<string, District> =>
  new Map(
    table.districts.map(([code, lat, lon, areas]) => [
      code,
      { code, point: { lat, lon }, areas: areas.map((index) => table.areas[index]!) },
    ]),
  );
