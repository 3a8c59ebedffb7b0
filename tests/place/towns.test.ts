import { describe, expect, test } from 'vitest';
import { allTowns, placeTables } from '../../src/place/default-tables.ts';
import { townsNamed } from '../../src/place/locate.ts';
import { nameToKey } from '../../src/place/towns.ts';

const countiesOf = (place: { town: string; county?: string }, areas: string[] = []) =>
  townsNamed(place, areas, placeTables).map((town) => town.county);

describe('a town of which there is one', () => {
  test('is that one', () => expect(countiesOf({ town: 'Gravesend' })).toEqual(['Kent']));
  test.each(['gravesend', 'GRAVESEND', ' Gravesend '])('however it is written: “%s”', (town) => {
    expect(countiesOf({ town })).toEqual(['Kent']);
  });
  test('does not lie in a county where it does not lie', () => expect(countiesOf({ town: 'Gravesend', county: 'Essex' })).toEqual([]));
});

describe('a town of which there are several', () => {
  test('stays several with nothing to tell them apart', () => {
    expect(countiesOf({ town: 'Richmond' }).sort()).toEqual(['London', 'North Yorkshire']);
  });
  test('is told apart by its county', () => {
    expect(countiesOf({ town: 'Richmond', county: 'North Yorkshire' })).toEqual(['North Yorkshire']);
    expect(countiesOf({ town: 'Richmond', county: 'north yorkshire' })).toEqual(['North Yorkshire']);
  });
  test('is told apart by the area that the service covers', () => {
    expect(countiesOf({ town: 'Newport' }, ['gwent'])).toEqual(['Newport']);
    expect(countiesOf({ town: 'Newport' }, ['essex', 'gwent']).sort()).toEqual(['Essex', 'Newport']);
  });
  test('stays several for a service of an area where none of them lies', () => {
    expect(countiesOf({ town: 'Richmond' }, ['kent']).sort()).toEqual(['London', 'North Yorkshire']);
  });
  test('is marked as such, and no other is', () => {
    const byName = Map.groupBy(allTowns, (town) => nameToKey(town.name));
    expect(allTowns.filter((town) => town.ambiguous !== byName.get(nameToKey(town.name))!.length > 1)).toEqual([]);
    expect(allTowns.filter((town) => town.ambiguous).map((town) => town.name)).toContain('Newport');
  });
});

test('a town that is on no list is none', () => {
  expect(countiesOf({ town: 'Nowhere-on-Sea' })).toEqual([]);
});

test.each([
  ['St. Helens', 'Saint Helens'],
  ['King’s Lynn', 'Kings Lynn'],
  ['Bishop’s Castle', 'bishops castle'],
  ['Stoke-on-Trent', 'stoke on trent'],
  ['Tyne & Wear', 'tyne and wear'],
  ['Tŷ-croes', 'Ty Croes'],
])('“%s” and “%s” are one name', (one, other) => {
  expect(nameToKey(one)).toBe(nameToKey(other));
});
test('“Ashton” and “Ashford” are not', () => expect(nameToKey('Ashton')).not.toBe(nameToKey('Ashford')));
