import type { Point } from './point.ts';

/**
 * The districts' table as it is stored and sent: per postcode letters four columns, each written with blanks between:
 * the rest of the code, latitude and longitude as differences to the row before (in steps), and the number of its set of areas.
 */
export interface DistrictTable {
  stepsPerDegree: number;
  areas: readonly string[];
  sets: readonly (readonly number[])[];
  letters: Readonly<Record<string, readonly string[]>>;
}

/** The table as it travels: the same four columns, each of all letters together (with bars between), which compresses better. */
export interface PackedDistricts extends Omit<DistrictTable, 'letters'> {
  letters: string;
  columns: readonly string[];
}

export function packDistricts({ letters, ...table }: DistrictTable): PackedDistricts {
  const groups = Object.values(letters);
  return {
    ...table,
    letters: Object.keys(letters).join('|'),
    columns: [0, 1, 2, 3].map((column) => groups.map((columns) => columns[column]).join('|')),
  };
}

export function unpackDistricts({ letters, columns, ...table }: PackedDistricts): DistrictTable {
  const parts = columns.map((column) => column.split('|'));
  return { ...table, letters: Object.fromEntries(letters.split('|').map((group, at) => [group, parts.map((part) => part[at]!)])) };
}

/** An outward code: about where it is, and which police areas it may lie in, the likeliest first. */
export interface District {
  code: string;
  point: Point;
  areas: string[];
}

/** Unfolds the table, by outward code; the letters alone stand for all that begins with them. */
export function tableToDistricts({ stepsPerDegree, areas, sets, letters }: DistrictTable): Map<string, District> {
  const districts = new Map<string, District>();
  let [lat, lon] = [0, 0];
  for (const [group, columns] of Object.entries(letters)) {
    const [codes, lats, lons, chosen] = columns.map((column) => column.split(' ')) as [string[], string[], string[], string[]];
    codes.forEach((rest, index) => {
      lat += Number(lats[index]);
      lon += Number(lons[index]);
      const code = group + rest;
      const point = { lat: lat / stepsPerDegree, lon: lon / stepsPerDegree };
      districts.set(code, { code, point, areas: sets[Number(chosen[index])]!.map((area) => areas[area]!) });
    });
  }
  return districts;
}
