import type { Point } from './point.ts';

/** The towns' table as it is stored: names once, counties by their number. */
export interface TownTable {
  /** Code, name, police area. */
  counties: [code: string, name: string, area: string][];
  /** Name, number of its county, latitude, longitude. */
  towns: [name: string, county: number, lat: number, lon: number][];
}

/** A town, village or suburb. */
export interface Town {
  name: string;
  county: string;
  /** The police area it lies in. */
  area: string;
  point: Point;
  /** Whether another place of England and Wales has the same name. */
  ambiguous: boolean;
}

/** Unfolds the table. */
export function tableToTowns(table: TownTable): Town[] {
  const count = new Map<string, number>();
  for (const [name] of table.towns) count.set(nameToKey(name), (count.get(nameToKey(name)) ?? 0) + 1);
  return table.towns.map(([name, county, lat, lon]) => {
    const [, countyName, area] = table.counties[county]!;
    return { name, county: countyName, area, point: { lat, lon }, ambiguous: count.get(nameToKey(name))! > 1 };
  });
}

/** A name in the form in which names are compared: no accents, no marks, "Saint" and "St" alike. */
export const nameToKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st');
