// Makes districts.json from outward-codes.csv, which is aggregated from the ONS Postcode Directory.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { rowsToDistrictTable, type DistrictRow } from '../districts.ts';
import { milesBetween, type Point } from '../point.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const CONTENT = '../../../content/areas/';
const areas = Object.fromEntries(
  readdirSync(new URL(CONTENT, import.meta.url)).map((file) => {
    const { councils } = parseYaml(read(CONTENT + file)) as { councils: { slug: string }[] };
    return [file.replace('.yaml', ''), councils.map(({ slug }) => slug)];
  }),
);
const areaOf = new Map(Object.entries(areas).flatMap(([area, councils]) => councils.map((council) => [council, area])));

/** "kent 83;bexley 17": names, the largest share first. */
const toNames = (shares: string) => shares.split(';').map((share) => share.replace(/ \d+$/, ''));
/** Of these hardly anything lies on our side of the Scottish border. */
const SCOTTISH = ['DG16', 'TD5'];

const rows = (parse(read('outward-codes.csv'), { columns: true }) as Record<string, string>[])
  .map((row) => ({
    code: row['code']!,
    letters: row['code'] === 'NPT' ? 'NP' : /^[A-Z]+/.exec(row['code']!)![0],
    point: { lat: Number(row['lat']), lon: Number(row['lon']) },
    areas: toNames(row['areas']!),
    councils: toNames(row['councils']!),
  }))
  .filter(({ code }) => !SCOTTISH.includes(code))
  .sort((a, b) => compare(a.letters, b.letters) || rankOf(a.code, a.letters) - rankOf(b.code, b.letters) || compare(a.code, b.code));

const table = rowsToDistrictTable(
  rows.map(({ code, letters, point, ...row }): DistrictRow => ({ code, letters, point, parts: toParts(point, row) })),
  areas,
);
writeFileSync(new URL('districts.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
console.log(`${rows.length} codes`);

/** Areas are named from one per cent on, councils from two: of an area in between the nearest council is taken to be meant. */
function toParts(point: Point, row: { areas: string[]; councils: string[] }): DistrictRow['parts'] {
  return row.areas.flatMap((area) => {
    const within = row.councils.filter((council) => areaOf.get(council) === area);
    return (within.length > 0 ? within : [nearestCouncil(point, area)]).map((council) => [area, council] as const);
  });
}

function nearestCouncil(point: Point, area: string): string {
  const near = rows
    .flatMap((row) =>
      row.councils.filter((council) => areaOf.get(council) === area).map((council) => ({ council, miles: milesBetween(point, row.point) })),
    )
    .reduce((a, b) => (b.miles < a.miles ? b : a));
  return near.council;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// BS2 before BS10.
function rankOf(code: string, letters: string): number {
  return Number.parseInt(code.slice(letters.length), 10) || 0;
}
