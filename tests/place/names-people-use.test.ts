import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { allTowns, districtTable } from '../../src/place/default-tables.ts';
import { tableToDistricts } from '../../src/place/districts.ts';
import { ORDINARY_WORDS } from '../../src/place/ordinary-words.ts';
import { milesBetween } from '../../src/place/point.ts';
import { readTyped } from '../../src/place/read-typed.ts';
import { nameToKey, TOWN_SIZE } from '../../src/place/towns.ts';
import { placeIndex } from '../support/place-index.ts';

const rowsOf = (name: string) => parse(readFileSync(`src/place/data/${name}`, 'utf8'), { columns: true }) as Record<string, string>[];
const index = placeIndex('en');
const districts = tableToDistricts(districtTable);
const shares = new Map(
  rowsOf('outward-codes.csv').map((row) => [
    row['code']!,
    new Map(
      row['councils']!.split(';')
        .map((share) => share.split(' ') as [string, string])
        .map(([council, percent]) => [council, Number(percent)]),
    ),
  ]),
);
const suburbs = rowsOf('suburbs.csv').map((row) => ({
  name: row['name']!,
  city: row['in']!,
  councils: row['councils']!.split(' '),
  codes: row['codes']!.split(' '),
  welsh: row['welsh']!,
}));

describe('every part of a city', () => {
  test('is listed once, and there are at least 600', () => {
    expect(suburbs.length).toBeGreaterThanOrEqual(600);
    expect(new Set(suburbs.map(({ name, city }) => `${nameToKey(name)}, ${city}`)).size).toBe(suburbs.length);
  });
  test('has outward codes that exist', () => {
    expect(suburbs.filter(({ codes }) => codes.length === 0 || codes.some((code) => !districts.has(code)))).toEqual([]);
  });
  test('has councils that its codes have', () => {
    const wrong = suburbs.filter(({ councils, codes }) =>
      councils.some((council) => !codes.some((code) => shares.get(code)?.has(council))),
    );
    expect(wrong).toEqual([]);
  });
  test('has a council first to which more than a marginal part of its codes belongs', () => {
    const most = ({ councils, codes }: (typeof suburbs)[number]) =>
      Math.max(...codes.map((code) => shares.get(code)?.get(councils[0]!) ?? 0));
    expect(suburbs.filter((suburb) => most(suburb) < 3).map(({ name, codes }) => [name, ...codes])).toEqual([]);
  });
  test('has codes that are next to each other', () => {
    const far = suburbs.filter(({ codes }) =>
      codes.some((code) => milesBetween(districts.get(code)!.point, districts.get(codes[0]!)!.point) > 6),
    );
    expect(far.map(({ name, city, codes }) => [name, city, ...codes])).toEqual([]);
  });
  test('is no town that the table of towns has already', () => {
    const points = ({ codes }: (typeof suburbs)[number]) => codes.map((code) => districts.get(code)!.point);
    const twice = suburbs.filter((suburb) =>
      allTowns.some(
        (town) => nameToKey(town.name) === nameToKey(suburb.name) && points(suburb).some((point) => milesBetween(point, town.point) < 4),
      ),
    );
    expect(twice.map(({ name, city }) => `${name}, ${city}`)).toEqual([]);
  });
  test('is found with its city, with its council', () => {
    const wrong = suburbs.filter(({ name, city, councils }) => {
      const { resolution } = readTyped(`${name}, ${city}`, index);
      return resolution.kind !== 'found' || resolution.councils.join() !== councils.join();
    });
    expect(wrong.map(({ name, city }) => `${name}, ${city}`)).toEqual([]);
  });
});

describe('counties, districts and regions', () => {
  const councils = new Set(Object.values(districtTable.areas).flat());
  test('consist of councils and areas that exist, or of parts that are known', () => {
    for (const row of rowsOf('regions.csv')) {
      expect([row['areas'], row['councils'], row['parts']].filter(Boolean), row['name']).toHaveLength(1);
      expect(row['councils']!.split(' ').filter((council) => council && !councils.has(council))).toEqual([]);
      expect(row['areas']!.split(' ').filter((area) => area && !(area in districtTable.areas))).toEqual([]);
      expect(row['parts']!.split(';').filter((part) => part && !index.byName.has(nameToKey(part)))).toEqual([]);
    }
    expect(rowsOf('county-districts.csv').filter((row) => !councils.has(row['council']!))).toEqual([]);
  });
});

describe('further names', () => {
  test('belong to places that are known', () => {
    expect(rowsOf('aliases.csv').filter((row) => !index.byName.has(nameToKey(row['name']!)))).toEqual([]);
  });
  test('are offered for no misspelling: they are a letter away from too much', () => {
    for (const typed of ['bicks', 'hests', 'nutts', 'lanks', 'oxen', 'bedds', 'banks', 'hurst']) {
      const { resolution } = readTyped(typed, index);
      expect(resolution.kind === 'misspelt' ? resolution.choices.map(({ label }) => label) : [], typed).not.toContain('Buckinghamshire');
      expect(resolution.kind === 'misspelt' ? resolution.choices.filter(({ point }) => !point) : [], typed).toEqual([]);
    }
  });
});

describe('places outside England and Wales', () => {
  test('are listed once', () => {
    const names = rowsOf('outside.csv').map((row) => nameToKey(row['name']!));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
  test('that a town here has the name of are found here, with where else they may be', () => {
    const both = rowsOf('outside.csv').filter((row) => row['country'] !== 'abroad' && index.byName.has(nameToKey(row['name']!)));
    expect(both.map((row) => row['name'])).toEqual(expect.arrayContaining(['Bangor', 'Ramsey']));
    for (const row of both) {
      const { resolution } = readTyped(row['name']!, index);
      if (resolution.kind === 'found') expect(resolution.orOutside).toBe(row['country']);
      else expect(resolution.kind).toBe('which');
    }
  });
  test('abroad have no namesake here', () => {
    const both = rowsOf('outside.csv').filter((row) => row['country'] === 'abroad' && index.byName.has(nameToKey(row['name']!)));
    expect(both.map((row) => row['name'])).toEqual([]);
  });
});

describe('the size of a town', () => {
  const sizeOf = (name: string, county: string) => allTowns.find((town) => town.name === name && town.county === county)!.size;
  test('tells cities from towns, and towns from villages', () => {
    const sizes = [
      sizeOf('Bristol', 'Bristol'),
      sizeOf('Gravesend', 'Kent'),
      sizeOf('Usk', 'Monmouthshire'),
      sizeOf('Hill', 'South Gloucestershire'),
    ];
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(sizes[1]).toBeGreaterThanOrEqual(TOWN_SIZE);
    expect(sizes[2]).toBeLessThan(TOWN_SIZE);
  });
  test('is known of every city', () => {
    const cities = [
      'Birmingham',
      'Leeds',
      'Sheffield',
      'Manchester',
      'Liverpool',
      'Cardiff',
      'Swansea',
      'Norwich',
      'Plymouth',
      'Leicester',
      'Nottingham',
    ];
    expect(cities.filter((name) => Math.max(...allTowns.filter((town) => town.name === name).map(({ size }) => size)) < 11)).toEqual([]);
  });
});

test('every town has a council, but for London as a whole', () => {
  expect(allTowns.filter(({ councils }) => councils.length === 0).map(({ name }) => name)).toEqual(['London']);
});

test('an ordinary word is no place within a sentence, and none is offered for it', () => {
  const wrong = [...ORDINARY_WORDS].filter((word) => {
    const { resolution } = readTyped(`someone about ${word} or so`, index);
    return resolution.kind !== 'unknown' || readTyped(word, index).resolution.kind === 'misspelt';
  });
  expect(wrong).toEqual([]);
});
