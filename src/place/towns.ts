import type { Point } from './point.ts';

/**
 * The towns' table as it is stored and sent. Per county: its code, name and police area, then three columns: names (with
 * bars between), latitudes and longitudes as differences to the town before (in steps, with blanks between). Last, where
 * there are any, the Welsh names: "Barmouth=Abermaw/Y Bermo", with bars between, the usual one first.
 */
export interface TownTable {
  stepsPerDegree: number;
  counties: readonly (readonly string[])[];
}

/** A town, village or suburb. */
export interface Town {
  name: string;
  /** Its Welsh names, the usual one first; once it is spoken of in Welsh, its English name. */
  otherNames: readonly string[];
  county: string;
  /** The county's English name, once the town is spoken of in Welsh. */
  otherCounty?: string;
  /** The police area it lies in. */
  area: string;
  inWales: boolean;
  point: Point;
  /** Whether another place of England and Wales has the same name. */
  ambiguous: boolean;
}

/** Unfolds the table, in the order of names. */
export function tableToTowns({ stepsPerDegree, counties }: TownTable): Town[] {
  const towns: Town[] = [];
  let [lat, lon] = [0, 0];
  for (const [code, county, area, names, lats, lons, welsh] of counties as [string, string, string, string, string, string, string?][]) {
    const [dLats, dLons] = [lats.split(' '), lons.split(' ')];
    const welshNames = new Map(welsh?.split('|').map((entry) => entry.split('=') as [string, string]));
    names.split('|').forEach((name, index) => {
      lat += Number(dLats[index]);
      lon += Number(dLons[index]);
      const point = { lat: lat / stepsPerDegree, lon: lon / stepsPerDegree };
      const otherNames = welshNames.get(name)?.split('/') ?? [];
      towns.push({ name, otherNames, county, area, inWales: code.startsWith('WLS'), point, ambiguous: false });
    });
  }
  return inOrder(towns);
}

/** The same towns under their Welsh names, where they have one; `county` names a county in Welsh. */
export const townsInWelsh = (towns: readonly Town[], county: (name: string) => string): Town[] =>
  inOrder(
    towns.map((town) => {
      const [name, ...others] = town.otherNames;
      return {
        ...town,
        county: county(town.county),
        otherCounty: town.county,
        ...(name ? { name, otherNames: [town.name, ...others] } : {}),
      };
    }),
  );

/** Marks the names that several towns share, and puts them in the order of names. */
function inOrder(towns: Town[]): Town[] {
  const firstByKey = new Map<string, Town>();
  for (const town of towns) {
    const key = nameToKey(town.name);
    const first = firstByKey.get(key);
    town.ambiguous = first !== undefined;
    if (first) first.ambiguous = true;
    else firstByKey.set(key, town);
  }
  return towns.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Most names are plain letters: they need none of the rest, which takes most of the time of making an index. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** A name in the form in which names are compared: no accents, no marks, "Saint" and "St" alike. */
export function nameToKey(name: string): string {
  const key = PLAIN.test(name) ? name.toLowerCase() : marksToKey(name);
  return key.includes('saint') ? key.replace(/\bsaint\b/g, 'st') : key;
}

const marksToKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
