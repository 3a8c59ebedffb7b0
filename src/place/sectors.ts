import type { Point } from './point.ts';

/**
 * The sectors' table as it is stored and sent. Per postcode letters five columns, with spaces between their values: outward
 * codes without the letters, each with the last digits of its sectors ("1:1348"); latitude and longitude as differences to
 * the row before (in steps, from 0 in every group, so that one group can be read alone); the step of its spread; and the
 * number of its set of areas. A value that is the same as in the row before is left empty.
 */
export interface SectorTable {
  stepsPerDegree: { lat: number; lon: number };
  /** How far from the centre nine in ten of a sector's postcodes lie at most, in miles, by step. */
  spreadMiles: readonly number[];
  /** Police areas by slug, and "scotland" for what lies beyond the border. */
  areas: readonly string[];
  sets: readonly (readonly number[])[];
  letters: Readonly<Record<string, readonly string[]>>;
}

/** A sector ("BS1 4"): its middle, how far nine in ten of its postcodes lie from it, and its areas, the largest share first. */
export interface Sector {
  code: string;
  point: Point;
  precisionMiles: number;
  areas: string[];
}

/** The sectors whose postcodes begin with some letters, by code. Newport's old NPT is part of NP. */
export function sectorsOfLetters(table: SectorTable, letters: string): Map<string, Sector> {
  const sectors = new Map<string, Sector>();
  const columns = table.letters[letters];
  if (!columns) return sectors;
  const [codes, ...rest] = columns.map((column) => column.split(' ')) as [string[], string[], string[], string[], string[]];
  const [lats, lons, spreads, sets] = rest;
  let [row, lat, lon, spread, set] = [0, 0, 0, 0, 0];
  for (const [outward, digits] of codes.map((code) => code.split(':') as [string, string])) {
    for (const digit of digits) {
      lat += Number(lats[row]);
      lon += Number(lons[row]);
      spread = spreads[row] === '' ? spread : Number(spreads[row]);
      set = sets[row] === '' ? set : Number(sets[row]);
      row += 1;
      const code = `${letters}${outward} ${digit}`;
      const point = { lat: lat / table.stepsPerDegree.lat, lon: lon / table.stepsPerDegree.lon };
      const areas = table.sets[set]!.map((area) => table.areas[area]!);
      sectors.set(code, { code, point, precisionMiles: table.spreadMiles[spread]!, areas });
    }
  }
  return sectors;
}

/** Every sector of the table, by code. */
export const tableToSectors = (table: SectorTable): Map<string, Sector> =>
  new Map(Object.keys(table.letters).flatMap((letters) => [...sectorsOfLetters(table, letters)]));
