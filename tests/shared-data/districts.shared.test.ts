import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeTables } from '../../src/place/default-tables.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import districts from '../../src/place/data/districts.json' with { type: 'json' };
import { tableToDistricts } from '../../src/place/districts.ts';
import { milesBetween } from '../../src/place/point.ts';
import { textToPostcode } from '../../src/place/postcode.ts';

const KM_PER_MILE = 1.609344;
const table = tableToDistricts(districts);
const { areas } = readDirectory('.', '2026-11-23').directory!;
const areaByGss = new Map(areas.map((area) => [area.gss, area.slug]));
const councilByGss = new Map(areas.flatMap((area) => area.councils.map(({ gss, slug }) => [gss, slug] as const)));

const [header, ...lines] = readFileSync('../shared/testdata/postcodes_pfa_sample.csv', 'utf8').trim().replaceAll('"', '').split(/\r?\n/);
const column = (name: string) => header!.split(',').indexOf(name);
const sample = lines.map((line) => {
  const cells = line.split(',');
  const written = cells[column('postcode')]!.replace(/\s/g, '');
  const outward = textToPostcode(written)?.outward ?? written.slice(0, -3);
  const own = table.get(outward);
  return {
    letters: /^[A-Z]+/.exec(outward)![0],
    district: own ?? table.get(/^[A-Z]+/.exec(outward)![0])!,
    isFallback: !own,
    area: areaByGss.get(cells[column('pfa_code')]!)!,
    council: councilByGss.get(cells[column('lad25cd')]!),
    point: { lat: Number(cells[column('lat')]), lon: Number(cells[column('lon')]) },
  };
});
const own = sample.filter((row) => !row.isFallback);
const share = (rows: unknown[]) => (100 * rows.length) / own.length;
const first = own.filter((row) => row.district.areas[0] === row.area);
const offered = own.filter((row) => row.district.areas.includes(row.area));
const errors = own.map((row) => milesBetween(row.point, row.district.point) * KM_PER_MILE).sort((a, b) => a - b);
const meanOffered = own.reduce((sum, row) => sum + row.district.areas.length, 0) / own.length;

describe('the default districts, against 8,600 postcodes of the ONS', () => {
  console.log(
    `first ${share(first).toFixed(2)} %, offered ${share(offered).toFixed(2)} %, ${meanOffered.toFixed(2)} areas each, ` +
      `median error ${errors[errors.length >> 1]!.toFixed(2)} km, by letters alone ${sample.length - own.length} of ${sample.length}`,
  );
  for (const [letters, rows] of [...Map.groupBy(own, (row) => row.letters)].sort()) {
    const right = rows.filter((row) => row.district.areas.includes(row.area)).length;
    const isFirst = rows.filter((row) => row.district.areas[0] === row.area).length;
    console.log(
      `${letters.padEnd(3)} ${String(rows.length).padStart(4)}  first ${((100 * isFirst) / rows.length).toFixed(1)} %  offered ${((100 * right) / rows.length).toFixed(1)} %`,
    );
  }

  test('offer the true area to at least 99.9 %', () => expect(share(offered)).toBeGreaterThanOrEqual(99.9));
  test('name the true area first for at least 97.4 %', () => expect(share(first)).toBeGreaterThanOrEqual(97.4));
  test('offer at most 1.6 areas on average, never more than four', () => {
    expect(meanOffered).toBeLessThanOrEqual(1.6);
    expect(Math.max(...sample.map((row) => row.district.areas.length))).toBeLessThanOrEqual(4);
  });
  test('are off by at most 4 km in the median', () => expect(errors[errors.length >> 1]).toBeLessThanOrEqual(4));
  test('know all but a tenth of the codes', () => expect(sample.length - own.length).toBeLessThanOrEqual(sample.length / 10));
});

describe('the councils of the default districts', () => {
  // Where a county has districts, the sample names those, and what they belong to is not in it.
  const withCouncil = own.filter((row) => row.council !== undefined);
  const percent = (rows: unknown[], of: unknown[]) => (100 * rows.length) / of.length;
  const isFirst = withCouncil.filter((row) => row.district.councils[0] === row.council);
  const isOffered = withCouncil.filter((row) => row.district.councils.includes(row.council!));
  const isCertain = withCouncil.filter((row) => row.district.councils.length === 1);
  const isRightlyCertain = isCertain.filter((row) => row.district.councils[0] === row.council);
  console.log(
    `councils of ${withCouncil.length}: first ${percent(isFirst, withCouncil).toFixed(2)} %, offered ${percent(isOffered, withCouncil).toFixed(2)} %, ` +
      `certain ${percent(isCertain, withCouncil).toFixed(1)} %, rightly ${percent(isRightlyCertain, isCertain).toFixed(2)} %`,
  );
  test('have the true one for at least 99 %', () => expect(percent(isOffered, withCouncil)).toBeGreaterThanOrEqual(99));
  test('are right for at least 99.5 % of those for whom one is certain', () =>
    expect(percent(isRightlyCertain, isCertain)).toBeGreaterThanOrEqual(99.5));
});

test('every table that a place is looked up in has a point for every letters', () => {
  for (const row of sample) expect(placeTables.districts.has(row.letters)).toBe(true);
});
