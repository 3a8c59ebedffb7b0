import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { areaShapes, districtTable } from '../../src/place/default-tables.ts';
import { milesToShape } from '../../src/place/boundaries.ts';
import { tableToDistricts } from '../../src/place/districts.ts';
import { numbersToText, textToNumbers } from '../../src/place/number-column.ts';
import { textToPostcode } from '../../src/place/postcode.ts';

const AREAS = new Set(readdirSync('content/areas').map((file) => basename(file, '.yaml')));
const rows = parse(readFileSync('src/place/data/outward-codes.csv', 'utf8'), { columns: true }) as Record<string, string>[];
const districts = tableToDistricts(districtTable);
const codes = [...districts.values()].filter(({ code }) => /\d|NPT/.test(code));
const namesIn = (shares: string) => shares.split(';').map((share) => share.replace(/ \d+$/, ''));

describe('every outward code', () => {
  test('of the ONS is in the table once, but for the two that are all but Scottish', () => {
    expect(codes.map(({ code }) => code).sort()).toEqual(
      rows
        .map((row) => row['code']!)
        .filter((code) => !['DG16', 'TD5'].includes(code))
        .sort(),
    );
  });
  test('is one', () => {
    // Newport's three letters of old: they are still in the national directory.
    expect(codes.filter(({ code }) => code !== 'NPT' && textToPostcode(code)?.outward !== code)).toEqual([]);
  });
  test('has the areas and councils of the ONS, the largest share first', () => {
    const wrong = rows.filter((row) => {
      const district = districts.get(row['code']!);
      if (!district) return false;
      const [areas, councils] = [namesIn(row['areas']!), namesIn(row['councils']!)];
      return areas.join() !== district.areas.join() || !councils.every((council) => district.councils.includes(council));
    });
    // Where a council of one area has more than any of another that has more in all, the area decides the order.
    expect(wrong.map((row) => row['code'])).toEqual([]);
  });
  test('has a council for each of its areas', () => {
    const lacking = codes.filter(({ areas, councils }) =>
      areas.some((area) => !districtTable.areas[area as keyof typeof districtTable.areas]!.some((council) => councils.includes(council))),
    );
    expect(lacking).toEqual([]);
  });
  test('lies in areas that exist, each named once', () => {
    expect(codes.filter(({ areas }) => areas.length === 0 || new Set(areas).size < areas.length)).toEqual([]);
    expect(codes.filter(({ areas }) => areas.some((area) => !AREAS.has(area)))).toEqual([]);
  });
  test('is put where one of its areas is: inside, or at most a mile over the rough line', () => {
    const shapes = new Map(areaShapes.map((shape) => [shape.area, shape]));
    const isFar = ({ point, areas }: (typeof codes)[number]) =>
      Math.min(...areas.map((area) => milesToShape(shapes.get(area)!, point))) > 1;
    // The code of Scilly has a few addresses on the mainland: its middle is at sea.
    expect(codes.filter(isFar).map(({ code }) => code)).toEqual(['TR21']);
  });
  test('has its letters in the table too, for codes that are on no list', () => {
    expect(codes.filter(({ code }) => code !== 'NPT' && !districts.has(/^[A-Z]+/.exec(code)![0]))).toEqual([]);
  });
});

describe('letters alone', () => {
  test('lie in the middle of their codes, in the areas that those have most', () => {
    expect(districts.get('BS')).toMatchObject({ areas: ['avon-and-somerset'] });
    expect(districts.get('SY')!.areas.slice(0, 2)).toEqual(['west-mercia', 'dyfed-powys']);
    expect(districts.get('BS')!.point.lat).toBeCloseTo(51.45, 1);
  });
});

test('every area of England and Wales has codes', () => {
  const covered = new Set(codes.flatMap(({ areas }) => areas));
  expect([...AREAS].filter((area) => !covered.has(area))).toEqual([]);
});

test('the councils of the table are those of the content', () => {
  const inContent = [...AREAS].map((area) =>
    [area, ...readFileSync(`content/areas/${area}.yaml`, 'utf8').matchAll(/slug: ([a-z-]+),/g)].map((match) =>
      typeof match === 'string' ? match : match[1]!,
    ),
  );
  expect(Object.entries(districtTable.areas).map(([area, councils]) => [area, ...councils])).toEqual(inContent);
});

test.each([[[0, 1, -1, 44, 45, -2024, 100_000]], [[]]])('numbers in a column are read as they were written: %j', (numbers) => {
  expect(textToNumbers(numbersToText(numbers))).toEqual(numbers);
  expect(JSON.stringify(numbersToText(numbers))).not.toMatch(/[\\| ]/);
});
