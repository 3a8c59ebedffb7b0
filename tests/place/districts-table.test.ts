import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allTowns, areaShapes, districtTable, placeTables, townTable } from '../../src/place/default-tables.ts';
import { milesToShape } from '../../src/place/boundaries.ts';
import { tableToDistricts } from '../../src/place/districts.ts';
import { textToPostcode } from '../../src/place/postcode.ts';

const AREAS = new Set(readdirSync('content/areas').map((file) => basename(file, '.yaml')));
const read = (name: string) => readFileSync(`src/place/data/${name}`, 'utf8').trim().split('\n').slice(1);

const districts = [...tableToDistricts(districtTable).values()];
const rows = read('districts.csv').map((line) => {
  const [code, places, areas] = line.split(',') as [string, string, string];
  return { code, places: places.split(';'), areas: areas.split(' ') };
});

describe('every outward code', () => {
  test('stands there once, as it stands in the list that people edit', () => {
    expect(districts.map(({ code, areas }) => [code, ...areas])).toEqual(rows.map(({ code, areas }) => [code, ...areas]));
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });
  test('is one, or the letters with which others begin', () => {
    // Newport's three letters of old: they still stand in the national directory.
    const OLD = ['NPT'];
    const isLetters = (code: string) => /^[A-Z]{1,2}$/.test(code) && rows.some((row) => row.code !== code && row.code.startsWith(code));
    expect(rows.filter(({ code }) => !isLetters(code) && !OLD.includes(code) && textToPostcode(code)?.outward !== code)).toEqual([]);
  });
  test('has its letters in the table too, for codes that are on no list', () => {
    const lettersOf = (code: string) => /^[A-Z]+/.exec(code)![0];
    expect(rows.filter(({ code }) => !placeTables.districts.has(lettersOf(code)))).toEqual([]);
  });
  test('lies in one to four areas that exist, each named once', () => {
    expect(districts.filter(({ areas }) => areas.length < 1 || areas.length > 4 || new Set(areas).size < areas.length)).toEqual([]);
    expect(districts.filter(({ areas }) => areas.some((area) => !AREAS.has(area)))).toEqual([]);
  });
  test('is put where one of its areas is: inside, or at most half a mile over the rough line', () => {
    const shapes = new Map(areaShapes.map((shape) => [shape.area, shape]));
    const isFar = ({ code, point, areas }: (typeof districts)[number]) =>
      Math.min(...areas.map((area) => milesToShape(shapes.get(area)!, point))) > (/\d/.test(code) ? 0.5 : 3);
    expect(districts.filter(isFar)).toEqual([]);
  });
});

describe('every place that a code is computed from', () => {
  const codeByCounty = new Map(townTable.counties.map(([code, name]) => [name!, code!]));
  const byName = Map.groupBy(allTowns, (town) => town.name);
  const countiesOf = (place: string) => {
    const [name, county] = place.trim().split('@') as [string, string?];
    const codes = (byName.get(name) ?? []).map((town) => codeByCounty.get(town.county)!);
    return new Set(codes.filter((code) => !county || code.endsWith(`.${county}`)));
  };
  test('is a town on the list, and of one county', () => {
    expect(
      rows.flatMap(({ code, places }) => places.filter((place) => countiesOf(place).size !== 1).map((place) => `${code}: ${place}`)),
    ).toEqual([]);
  });
});

test('every area that lies in England and Wales has codes', () => {
  const covered = new Set(districts.flatMap(({ areas }) => areas));
  expect([...AREAS].filter((area) => !covered.has(area))).toEqual([]);
});

describe('every county of the towns', () => {
  const counties = read('counties.csv').map((line) => /^([^,]+),"?([^"]+?)"?,([^,]+)$/.exec(line)!.slice(1));
  test('lies in an area that exists', () => {
    expect(counties.length).toBeGreaterThan(100);
    expect(counties.filter(([, , area]) => !AREAS.has(area!))).toEqual([]);
  });
  test('has the area that the towns are given', () => {
    expect(townTable.counties.map(([code, name, area]) => [code, name, area])).toEqual(counties);
  });
});
