// Makes names.json from suburbs.csv, regions.csv, county-districts.csv, aliases.csv and outside.csv: the names that people use besides those
// of towns, councils and police areas.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { tableToDistricts, type DistrictTable } from '../districts.ts';
import type { CommonNames } from '../place-index.ts';
import type { Point } from '../point.ts';
import { peopleToSize, townsToTable } from '../towns.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const rowsOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[];
const districts = tableToDistricts(JSON.parse(read('districts.json')) as DistrictTable);

/** Middles of outward codes need no more. */
const STEPS_PER_DEGREE = { lat: 100, lon: 65 };

/** No suburb's population is known: all of them are taken for small towns. */
const SUBURB_SIZE = peopleToSize(15_000);

const suburbs = rowsOf('suburbs.csv').map((row) => {
  const councils = row['councils']!.split(' ');
  return {
    name: row['name']!,
    otherNames: row['welsh'] ? [row['welsh']] : [],
    county: row['in']!,
    // Told by the council.
    area: '',
    councils,
    inWales: /^(?:CF|LD|LL|NP|SA)/.test(row['codes']!),
    point: meanOf(row['codes']!.split(' ').map((code) => districts.get(code)!.point)),
    size: SUBURB_SIZE,
  };
});
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
suburbs.sort((a, b) => compare(a.county, b.county) || compare(a.councils.join(' '), b.councils.join(' ')) || a.point.lat - b.point.lat);

const regions = rowsOf('regions.csv');
const regionsBy = (column: string) =>
  Object.fromEntries(
    regions.filter((row) => row[column]).map((row) => [row['name']!, { ...(row['welsh'] ? { cy: row['welsh'] } : {}), of: row[column]! }]),
  );

const names: CommonNames = {
  suburbs: townsToTable(suburbs, STEPS_PER_DEGREE),
  regions: { nations: regionsBy('areas'), counties: regionsBy('councils'), larger: regionsBy('parts') },
  districts: grouped(rowsOf('county-districts.csv').map((row) => [row['council']!, row['name']!])),
  aliases: grouped(rowsOf('aliases.csv').map((row) => [row['name']!, row['alias']!])),
  outside: grouped(rowsOf('outside.csv').map((row) => [row['country']!, row['name']!])) as CommonNames['outside'],
};
writeFileSync(new URL('names.json', import.meta.url), `${JSON.stringify(names, null, 1)}\n`);
console.log(`${suburbs.length} suburbs, ${regions.length} regions`);

function meanOf(points: readonly Point[]): Point {
  const mean = (axis: 'lat' | 'lon') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { lat: mean('lat'), lon: mean('lon') };
}

/** Values by key, with semicolons between. */
function grouped(pairs: readonly (readonly [key: string, value: string])[]): Record<string, string> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return Object.fromEntries([...groups].map(([key, own]) => [key, own.map(([, value]) => value).join(';')]));
}
