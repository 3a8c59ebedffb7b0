import { describe, expect, test } from 'vitest';
import { writtenPlaceToPoint, type PlaceTables, type WrittenPlace } from '../../src/place/locate.ts';
import { PRECISION_MILES } from '../../src/place/point.ts';
import type { Town } from '../../src/place/towns.ts';

const town = (name: string, county: string, area: string, lat: number): Town => ({
  name,
  otherNames: [],
  inWales: false,
  county,
  area,
  councils: [],
  size: 0,
  point: { lat, lon: 0 },
  ambiguous: false,
});

// Each way of knowing gives another latitude, so that a point tells where it comes from.
const DEFAULT: PlaceTables = {
  townsByKey: new Map([
    ['gravesend', [town('Gravesend', 'Kent', 'kent', 53)]],
    ['newport', [town('Newport', 'Newport', 'gwent', 53.1), town('Newport', 'Essex', 'essex', 53.2)]],
  ]),
  districts: new Map([
    ['DA11', { lat: 52, lon: 0 }],
    ['DA', { lat: 51, lon: 0 }],
  ]),
};
const WITH_SECTORS: PlaceTables = { ...DEFAULT, sectors: new Map([['DA11 0', { point: { lat: 54, lon: 0 }, precisionMiles: 0.7 }]]) };
const WITH_POSTCODES: PlaceTables = { ...WITH_SECTORS, postcodes: (code) => (code === 'DA11 0AA' ? { lat: 55, lon: 0 } : undefined) };

const GRAVESEND = { town: 'Gravesend', postcode: 'DA11 0AA' };
const pointOf = (place: WrittenPlace, tables: PlaceTables, areas: string[] = ['kent']) => {
  const point = writtenPlaceToPoint(place, areas, tables);
  return point && [point.basis, point.lat];
};

describe('a place is put at the most exact point that is known', () => {
  test('the postcode, where an operator has loaded them', () => expect(pointOf(GRAVESEND, WITH_POSTCODES)).toEqual(['postcode', 55]));
  test('the sector, where that is loaded', () => {
    expect(pointOf(GRAVESEND, WITH_SECTORS)).toEqual(['sector', 54]);
    expect(writtenPlaceToPoint(GRAVESEND, ['kent'], WITH_SECTORS)?.precisionMiles).toBe(0.7);
  });
  test('else the town', () => expect(pointOf(GRAVESEND, DEFAULT)).toEqual(['town', 53]));
  test('without a town the postcode’s first part', () => expect(pointOf({ postcode: 'DA11 0AA' }, DEFAULT)).toEqual(['district', 52]));
  test('and in a district that is on no list its letters', () =>
    expect(pointOf({ postcode: 'DA99 0AA' }, DEFAULT)).toEqual(['letters', 51]));
  test('the first part alone is no postcode and no sector', () =>
    expect(pointOf({ postcode: 'DA11' }, WITH_POSTCODES)).toEqual(['district', 52]));
  test('a postcode that is not loaded falls back', () =>
    expect(pointOf({ postcode: 'DA11 9ZZ' }, WITH_POSTCODES)).toEqual(['district', 52]));
  test('a town on no list falls back on the postcode', () =>
    expect(pointOf({ town: 'Nowhere', postcode: 'DA11 0AA' }, DEFAULT)).toEqual(['district', 52]));
});

describe('nothing is guessed', () => {
  test('of several towns with nothing to tell them apart', () => expect(pointOf({ town: 'Newport' }, DEFAULT)).toBeUndefined());
  test('but the area covered tells them apart', () => expect(pointOf({ town: 'Newport' }, DEFAULT, ['gwent'])).toEqual(['town', 53.1]));
  test('and so does the county', () => expect(pointOf({ town: 'Newport', county: 'Essex' }, DEFAULT, ['gwent'])).toEqual(['town', 53.2]));
  test('where nothing is written', () => expect(pointOf({}, WITH_POSTCODES)).toBeUndefined());
  test('of a postcode that is none', () => expect(pointOf({ postcode: 'DA11 0A' }, WITH_POSTCODES)).toBeUndefined());
  test('of letters on no list', () => expect(pointOf({ postcode: 'ZE1 0AA' }, DEFAULT)).toBeUndefined());
});

test('each point says how far off it may be, the less exact the more', () => {
  expect(writtenPlaceToPoint(GRAVESEND, ['kent'], DEFAULT)?.precisionMiles).toBe(PRECISION_MILES.town);
  const { postcode, sector, town: ofTown, district, letters } = PRECISION_MILES;
  expect(postcode).toBeLessThan(Math.min(sector, ofTown));
  expect(Math.max(sector, ofTown)).toBeLessThan(district);
  expect(district).toBeLessThan(letters);
});
