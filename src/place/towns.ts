import type { Point } from './point.ts';

/**
 * The towns' table as it is stored and sent. Per county: its code, name and police area, then three columns: names (with
 * bars between), latitudes and longitudes as differences to the town before (in steps, with blanks between).
 */
export interface TownTable {
  stepsPerDegree: number;
  counties: readonly (readonly string[])[];
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

/** Unfolds the table, in the order of names. */
export function tableToTowns({ stepsPerDegree, counties }: TownTable): Town[] {
  const towns: Town[] = [];
  let [lat, lon] = [0, 0];
  for (const [, county, area, names, lats, lons] of counties as [string, string, string, string, string, string][]) {
    const [dLats, dLons] = [lats.split(' '), lons.split(' ')];
    names.split('|').forEach((name, index) => {
      lat += Number(dLats[index]);
      lon += Number(dLons[index]);
      towns.push({ name, county, area, point: { lat: lat / stepsPerDegree, lon: lon / stepsPerDegree }, ambiguous: false });
    });
  }
  const count = new Map<string, number>();
  for (const { name } of towns) count.set(nameToKey(name), (count.get(nameToKey(name)) ?? 0) + 1);
  for (const town of towns) town.ambiguous = count.get(nameToKey(town.name))! > 1;
  return towns.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
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
