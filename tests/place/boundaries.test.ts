import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allTowns, areaShapes } from '../../src/place/default-tables.ts';
import { isInside, isWithinMiles, milesToShape, pointToArea } from '../../src/place/boundaries.ts';
import type { Point } from '../../src/place/point.ts';

/** A town of each of the 43 areas, with its county where there are several. */
const TOWN_BY_AREA: Record<string, [town: string, county?: string]> = {
  'avon-and-somerset': ['Bristol'],
  bedfordshire: ['Luton'],
  cambridgeshire: ['Peterborough'],
  cheshire: ['Warrington', 'Warrington'],
  'city-of-london': ['Barbican'],
  cleveland: ['Middlesbrough'],
  cumbria: ['Carlisle'],
  derbyshire: ['Derby'],
  'devon-and-cornwall': ['Penzance'],
  dorset: ['Dorchester', 'Dorset'],
  durham: ['Durham'],
  'dyfed-powys': ['Carmarthen'],
  essex: ['Colchester'],
  gloucestershire: ['Gloucester'],
  'greater-manchester': ['Wigan'],
  gwent: ['Newport', 'Newport'],
  hampshire: ['Ryde'],
  hertfordshire: ['Watford'],
  humberside: ['Newport', 'East Riding of Yorkshire'],
  kent: ['Maidstone'],
  lancashire: ['Preston', 'Lancashire'],
  leicestershire: ['Leicester'],
  lincolnshire: ['Lincoln'],
  merseyside: ['Birkenhead'],
  metropolitan: ['Croydon'],
  norfolk: ['Norwich'],
  'north-wales': ['Holyhead'],
  'north-yorkshire': ['York'],
  northamptonshire: ['Northampton'],
  northumbria: ['Newcastle upon Tyne'],
  nottinghamshire: ['Nottingham'],
  'south-wales': ['Swansea'],
  'south-yorkshire': ['Sheffield'],
  staffordshire: ['Stafford'],
  suffolk: ['Lowestoft'],
  surrey: ['Guildford'],
  sussex: ['Brighton'],
  'thames-valley': ['Oxford'],
  warwickshire: ['Warwick'],
  'west-mercia': ['Telford'],
  'west-midlands': ['Birmingham'],
  'west-yorkshire': ['Leeds'],
  wiltshire: ['Swindon'],
};

const pointOfTown = (name: string, county?: string): Point =>
  allTowns.find((town) => town.name === name && (!county || town.county === county))!.point;
const shapeOf = (area: string) => areaShapes.find((shape) => shape.area === area)!;

test('there is one shape for each of the 43 areas', () => {
  const areas = readdirSync('content/areas').map((file) => basename(file, '.yaml'));
  expect(areas).toHaveLength(43);
  expect(areaShapes.map((shape) => shape.area).sort()).toEqual(areas.sort());
  expect(Object.keys(TOWN_BY_AREA).sort()).toEqual(areas.sort());
});

describe('a town lies in its area, and in no other', () => {
  test.each(Object.entries(TOWN_BY_AREA))('%s: %s', (area, [name, county]) => {
    const point = pointOfTown(name, county);
    expect(areaShapes.filter((shape) => isInside(shape, point)).map((shape) => shape.area)).toEqual([area]);
    expect(pointToArea(areaShapes, point)).toBe(area);
  });
  test.each([
    ['Wigan', 'greater-manchester'],
    ['St Helens', 'merseyside'],
    ['Wallasey', 'merseyside'],
    ['Hartlepool', 'cleveland'],
    ['Milton Keynes', 'thames-valley'],
  ])('where maps often err: %s, %s', (name, area) => {
    expect(pointToArea(areaShapes, pointOfTown(name))).toBe(area);
  });
});

describe('the shapes are rough, but not wrong', () => {
  const elsewhere = allTowns.filter((town) => pointToArea(areaShapes, town.point) !== town.area);
  test('at least 98 in 100 places lie in the area of their county', () => {
    expect(elsewhere.length / allTowns.length).toBeLessThan(0.02);
  });
  test('and the others within two miles of it', () => {
    expect(elsewhere.filter((town) => milesToShape(shapeOf(town.area), town.point) > 2)).toEqual([]);
  });
});

describe('a point in the sea belongs to the nearest area', () => {
  test.each([
    ['off Land’s End', { lat: 50.05, lon: -5.85 }, 'devon-and-cornwall'],
    ['south of the Isle of Wight', { lat: 50.5, lon: -1.3 }, 'hampshire'],
    ['off Margate', { lat: 51.45, lon: 1.6 }, 'kent'],
    ['in Cardigan Bay', { lat: 52.4, lon: -4.3 }, 'dyfed-powys'],
    ['off Hartlepool', { lat: 54.7, lon: -1.05 }, 'cleveland'],
  ])('%s', (_, point, area) => {
    expect(areaShapes.some((shape) => isInside(shape, point))).toBe(false);
    expect(pointToArea(areaShapes, point)).toBe(area);
    expect(milesToShape(shapeOf(area), point)).toBeGreaterThan(0);
  });
});

test('a point inside a shape is no mile away from it', () => {
  expect(milesToShape(shapeOf('kent'), pointOfTown('Maidstone'))).toBe(0);
});

test('whether a town is near an area is found without measuring where the box around the area is far away, and is never found otherwise', () => {
  const wrong = areaShapes.flatMap((shape) =>
    allTowns
      .filter((_, index) => index % 7 === 0)
      .filter(({ point }) => isWithinMiles(shape, point, 10) !== milesToShape(shape, point) <= 10)
      .map(({ name }) => `${name}, ${shape.area}`),
  );
  expect(wrong).toEqual([]);
});
