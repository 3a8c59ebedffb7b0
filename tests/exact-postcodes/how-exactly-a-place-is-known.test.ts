import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundPlace, Resolution } from '../../src/place/found-place.ts';
import { readTyped } from '../../src/place/read-typed.ts';
import { writtenPlaceToPoint } from '../../src/place/locate.ts';
import { tablesToPlaces } from '../../src/directory/place-tables.ts';
import { Workshop } from './ingest-in-a-folder.ts';
import { GWENT, KENT, NORTHERN_IRELAND, NORTHUMBRIA, SCOTLAND, sectorOf, toOnsCsv, type MadeUnit } from './made-files.ts';

const SURREY = 'E23000031';

const UNITS: MadeUnit[] = [
  ...sectorOf('DA11 0', 51.43, 0.37, KENT),
  { postcode: 'DA11 0ZZ', lat: 51.44, lon: 0.38, ended: '201006' },
  // A sector that two areas share, one more than the other.
  ...sectorOf('TN16 1', 51.27, 0.07, KENT, 15),
  ...sectorOf('TN16 1', 51.28, 0.03, SURREY, 20).slice(15),
  // The border with Scotland: a sector on both sides, one wholly beyond.
  ...sectorOf('TD15 1', 55.77, -2.01, NORTHUMBRIA, 12),
  ...sectorOf('TD15 1', 55.79, -2.05, SCOTLAND, 20).slice(12),
  ...sectorOf('TD1 1', 55.61, -2.81, SCOTLAND),
  // Islands: Scilly and Anglesey are ours, those beyond have no position in the file.
  ...sectorOf('TR21 0', 49.914, -6.315, 'E23000035'),
  ...sectorOf('LL65 1', 53.31, -4.63, 'W15000001'),
  { postcode: 'JE2 3AB', lat: 99.999999, lon: 0, area: 'L99999999', grid: '9' },
  { postcode: 'IM1 1AA', lat: 99.999999, lon: 0, area: 'M99999999', grid: '9' },
  { postcode: 'BT1 1AA', lat: 54.6, lon: -5.93, area: NORTHERN_IRELAND },
  // Newport's letters of old, long ended, and the bank that had letters of its own.
  { postcode: 'NPT 1AA', lat: 51.59, lon: -3.0, area: GWENT, ended: '199701' },
  ...sectorOf('NP20 1', 51.585, -2.99, GWENT),
  { postcode: 'GIR 0AA', lat: 53.45, lon: -2.99, area: 'E23000004' },
];

const exact = new Workshop();
const sectorsOnly = new Workshop();
beforeAll(async () => {
  const file = toOnsCsv(UNITS);
  await exact.ingest(exact.write({ 'NSPL_AUG_2026_UK.csv': file }));
  await sectorsOnly.ingest(sectorsOnly.write({ 'NSPL_AUG_2026_UK.csv': file }), { withUnits: false });
});
afterAll(() => [exact, sectorsOnly].forEach((workshop) => workshop.remove()));

const found = (text: string, workshop = exact): FoundPlace => {
  const { resolution } = readTyped(text, workshop.index());
  if (resolution.kind !== 'found') throw new Error(`${text}: ${resolution.kind}`);
  return resolution;
};
const other = (text: string, workshop = exact): Resolution => readTyped(text, workshop.index()).resolution;

describe('a postcode is looked up as exactly as it is known', () => {
  test('a whole one: to ten metres, in one area', () => {
    const place = found('da11 0ab');
    expect(place).toMatchObject({ label: 'DA11 0AB', areas: ['kent'], point: { basis: 'postcode', precisionMiles: 0.1 } });
    expect(place.point!.lat).toBeCloseTo(51.4302, 4);
    expect(place.point!.lon).toBeCloseTo(0.3698, 4);
    expect(place).not.toHaveProperty('by');
  });
  test('where an area’s edge runs through its sector, a whole one knows its side', () => {
    expect(found('TN16 1AA').areas).toEqual(['kent']);
    expect(found('TN16 1BN').areas).toEqual(['surrey']);
  });
  test('one that has ended: by its sector, and it says so', () => {
    expect(found('DA11 0ZZ')).toMatchObject({
      label: 'DA11 0ZZ',
      by: 'DA11 0',
      isUnlisted: true,
      areas: ['kent'],
      point: { basis: 'sector' },
    });
  });
  test('one that is newer than the file: by its sector', () => {
    expect(found('DA11 0XY')).toMatchObject({ by: 'DA11 0', isUnlisted: true, point: { basis: 'sector' } });
  });
  test('one of a new sector: by its district', () => {
    expect(found('DA11 9ZZ')).toMatchObject({ label: 'DA11 9ZZ', by: 'DA11', isUnlisted: true, point: { basis: 'district' } });
  });
  test('one of a new district: by its letters', () => {
    expect(found('DA99 9ZZ')).toMatchObject({ isUnlisted: true, point: { basis: 'letters' } });
  });
  test('a district that the file does not have is found as it was without the file', () => {
    expect(found('BS5')).toMatchObject({ areas: ['avon-and-somerset'], point: { basis: 'district' } });
  });
});

describe('without whole postcodes', () => {
  test('the sector answers, and nobody is told that a postcode is not listed', () => {
    const place = found('DA11 0AB', sectorsOnly);
    expect(place).toMatchObject({ label: 'DA11 0AB', by: 'DA11 0', areas: ['kent'], point: { basis: 'sector' } });
    expect(place).not.toHaveProperty('isUnlisted');
  });
  test('a sector alone is enough', () =>
    expect(found('DA11 0', sectorsOnly)).toMatchObject({ label: 'DA11 0', point: { basis: 'sector' } }));
  test('a sector in two areas offers both, the larger share first', () => {
    expect(found('TN16 1AA', sectorsOnly).areas).toEqual(['kent', 'surrey']);
  });
  test('a small sector says that it is small', () => expect(found('DA11 0AB', sectorsOnly).point!.precisionMiles).toBeLessThan(0.5));
});

describe('what is no place like others has an answer of its own', () => {
  test('GIR 0AA was a bank’s: nobody can tell where somebody is', () => {
    expect(other('GIR 0AA')).toEqual({ kind: 'unknown' });
    expect(other('gir0aa', sectorsOnly)).toEqual({ kind: 'unknown' });
  });
  test.each(['BX1 1LT', 'XX40 4HT', 'BF1 0AX', 'QC8 1AA'])('%s belongs to an organisation or to the forces, not to a place', (text) => {
    expect(other(text)).toEqual({ kind: 'unknown' });
  });
  test('a district for post boxes is found by its letters: the town is right', () => {
    expect(found('BS98 1TL')).toMatchObject({ areas: expect.arrayContaining(['avon-and-somerset']) as string[] });
  });
  test('Northern Ireland is sent to its own services, and its rows are left out', () => {
    expect(other('BT1 1AA')).toEqual({ kind: 'outside', where: 'northern-ireland' });
    expect(exact.told.join(' ')).toContain('3 postcodes in Northern Ireland and the islands');
  });
  test.each([
    ['JE2 3AB', 'channel-islands'],
    ['GY1 1AA', 'channel-islands'],
    ['IM1 1AA', 'isle-of-man'],
    ['ZE1 0AA', 'scotland'],
  ])('the island of %s is sent to its own services', (text, neighbour) =>
    expect(other(text)).toEqual({ kind: 'outside', where: neighbour }),
  );
  test('Scilly and Anglesey are ours', () => {
    expect(found('TR21 0AA').areas).toEqual(['devon-and-cornwall']);
    expect(found('LL65 1AA').areas).toEqual(['north-wales']);
  });
  test('near the Scottish border a whole postcode knows its side', () => {
    expect(found('TD15 1AA')).toMatchObject({ areas: ['northumbria'] });
    expect(found('TD15 1AA')).not.toHaveProperty('orOutside');
    expect(other('TD15 1BN')).toEqual({ kind: 'outside', where: 'scotland' });
  });
  test('and a sector on both sides says that it is', () => {
    expect(found('TD15 1AA', sectorsOnly)).toMatchObject({ areas: ['northumbria'], orOutside: 'scotland' });
    expect(found('TD15', sectorsOnly)).toMatchObject({ areas: ['northumbria'], orOutside: 'scotland' });
  });
  test('a sector wholly beyond the border is outside', () => expect(other('TD1 1AA')).toEqual({ kind: 'outside', where: 'scotland' }));
  test('Newport’s old letters are Newport', () => {
    expect(found('NPT 1AA')).toMatchObject({ areas: ['gwent'], by: 'NPT 1', isUnlisted: true, point: { basis: 'sector' } });
    expect(found('NPT')).toMatchObject({ areas: ['gwent'], point: { basis: 'district' } });
    expect(found('NPT 9ZZ')).toMatchObject({ areas: ['gwent'], by: 'NPT', point: { basis: 'district' } });
  });
});

test('a listing’s place is put where its postcode is', () => {
  const { lookUp } = tablesToPlaces(exact.tables());
  expect(writtenPlaceToPoint({ town: 'Gravesend', postcode: 'DA11 0AB' }, ['kent'], lookUp)).toMatchObject({ basis: 'postcode' });
  expect(writtenPlaceToPoint({ town: 'Gravesend', postcode: 'DA11 0ZZ' }, ['kent'], lookUp)).toMatchObject({ basis: 'sector' });
  expect(writtenPlaceToPoint({ town: 'Gravesend', postcode: 'DA11' }, ['kent'], lookUp)).toMatchObject({ basis: 'town' });
});
