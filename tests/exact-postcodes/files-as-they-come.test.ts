import { afterAll, describe, expect, test } from 'vitest';
import { Workshop } from './ingest-in-a-folder.ts';
import { FORM_NAMES, GWENT, KENT, sectorOf, toOnsCsv, toZip } from './made-files.ts';

const UNITS = [...sectorOf('DA11 0', 51.43, 0.37, KENT), ...sectorOf('NP20 1', 51.585, -2.99, GWENT)];
const CSV = toOnsCsv(UNITS);

const workshops: Workshop[] = [];
const workshop = () => workshops[workshops.push(new Workshop()) - 1]!;
afterAll(() => workshops.forEach((each) => each.remove()));

/** Ingests a file and says what two postcodes turned into. */
async function taken(files: Record<string, string | Buffer>, path = (shop: Workshop) => shop.write(files)): Promise<unknown> {
  const shop = workshop();
  await shop.ingest(path(shop));
  const { sectors, units } = shop.index();
  const areas = ['DA11 0AB', 'NP20 1BN'].map((postcode) => [units!(postcode)?.area, sectors!(postcode.slice(0, -2))?.areas.join()]);
  const { source, edition, rows, units: count } = shop.tables().postcodes!.manifest;
  return { areas, source, edition, rows, count };
}

const WHOLE = {
  areas: [
    ['kent', 'kent'],
    ['gwent', 'gwent'],
  ],
  rows: 41,
  count: 40,
};
const NSPL = { ...WHOLE, source: 'National Statistics Postcode Lookup', edition: '2026-08' };

describe('the names of columns change from year to year', () => {
  test.each(FORM_NAMES)('%s', async (form) => {
    expect(await taken({ 'ONSPD_FEB_2026_UK.csv': toOnsCsv(UNITS, form) })).toEqual({
      ...WHOLE,
      source: 'ONS Postcode Directory',
      edition: '2026-02',
    });
  });
  test('in another order, in capitals', async () => {
    const reversed = CSV.split('\r\n').map((row) => row.split(',').reverse().join(','));
    reversed[0] = reversed[0]!.toUpperCase();
    expect(await taken({ 'NSPL_AUG_2026_UK.csv': reversed.join('\r\n') })).toEqual(NSPL);
  });
});

describe('the same table is the same', () => {
  test.each([
    ['with a byte-order mark', `\uFEFF${CSV}`],
    ['with quotes around every name and value', CSV.replace(/[^,\r\n]+/g, (value) => (value.startsWith('"') ? value : `"${value}"`))],
    ['without any quotes', CSV.replaceAll('"', '')],
    ['with plain line ends', CSV.replaceAll('\r\n', '\n')],
    ['without a line end at its end', CSV.trimEnd()],
    ['with postcodes in small letters', CSV.replace(/[A-Z]{2}\d\d\s+\d[A-Z]{2}/g, (postcode) => postcode.toLowerCase())],
  ])('%s', async (_, text) => expect(await taken({ 'NSPL_AUG_2026_UK.csv': text })).toEqual(NSPL));
  test('with a comma and quotes within a value', async () => {
    expect(await taken({ 'NSPL_AUG_2026_UK.csv': CSV.replaceAll('"E01000001"', '"E01, a ""ward"""') })).toEqual(NSPL);
  });
  test('with blank lines at its end', async () => {
    expect(await taken({ 'NSPL_AUG_2026_UK.csv': `${CSV}\r\n\r\n` })).toMatchObject({ ...NSPL, rows: 43 });
  });
});

describe('a ZIP as it was downloaded', () => {
  test('gives the table for the whole UK, not its parts nor the lists of codes', async () => {
    const zip = toZip([
      { name: 'Documents/2011 Census.csv', content: 'a,b\n1,2\n' },
      { name: 'Data/multi_csv/NSPL_AUG_2026_UK_DA.csv', content: toOnsCsv(UNITS.slice(0, 20)) },
      { name: 'Data/NSPL_AUG_2026_UK.csv', content: CSV },
      { name: 'User Guide/NSPL User Guide.pdf', content: '%PDF' },
    ]);
    expect(await taken({ 'nspl.zip': zip })).toEqual(NSPL);
  });
  test('a folder with the same files does as well', async () => {
    const files = { 'got/Data/NSPL_AUG_2026_UK.csv': CSV, 'got/Data/multi_csv/NSPL_AUG_2026_UK_DA.csv': CSV };
    expect(await taken(files, (shop) => (shop.write(files), `${shop.root}/got`))).toEqual(NSPL);
  });
});

describe('Code-Point Open', () => {
  // Three known points of the grid: Gravesend, Newport, and one in a council that is no more (Eden, in Cumbria).
  const FILES = {
    'Data/CSV/da.csv':
      '"DA110AB",10,564700,173800,"E92000001","","","E10000016","E07000109","E05000001"\n"DA110AD",90,0,0,"E92000001","","","E10000016","E07000109","E05000001"\n',
    'Data/CSV/np.csv': '"NP201BN",10,331200,187900,"W92000004","","","","W06000022","W05000001"\n',
    'Data/CSV/ca.csv': '"CA101AA",10,351500,530200,"E92000001","","","E10000006","E07000030","E05000001"\n',
    'Data/CSV/ab.csv': '"AB101AA",10,394235,806529,"S92000003","","","","S12000033","S13000001"\n',
    'Doc/licence.txt': 'OGL',
  };
  const EXPECTED = { source: 'Code-Point Open', rows: 5, count: 3 };
  test('as a ZIP, with councils in the place of police areas', async () => {
    const zip = toZip(Object.entries(FILES).map(([name, content]) => ({ name, content })));
    const shop = workshop();
    await shop.ingest(shop.write({ 'codepo_gb.zip': zip }));
    expect(shop.tables().postcodes!.manifest).toMatchObject({ source: 'Code-Point Open', rows: 5, units: 3, edition: '2025-01' });
    const { units } = shop.index();
    expect([units!('DA11 0AB')?.area, units!('NP20 1BN')?.area, units!('CA10 1AA')?.area]).toEqual(['kent', 'gwent', 'cumbria']);
    expect(units!('DA11 0AB')!.point.lat).toBeCloseTo(51.439, 2);
    expect(units!('DA11 0AB')!.point.lon).toBeCloseTo(0.369, 2);
    expect(shop.told.join('\n')).toContain('1 postcodes in England and Wales that have no position (the first is in row 2: DA11 0AD)');
    expect(shop.tables().postcodes!.manifest.licence).toContain('Contains OS data © Crown copyright and database right 2025');
  });
  test('as a folder', async () => expect(await taken(FILES, (shop) => (shop.write(FILES), shop.root))).toMatchObject(EXPECTED));
});

test('what is left out is said, with the first row', async () => {
  const shop = workshop();
  const nowhere = [
    { postcode: 'DA11 1AA', lat: 99.999999, lon: 0, grid: '9' },
    { postcode: 'DA11 1AB', lat: 99.999999, lon: 0 },
    { postcode: 'DA11 1AD', lat: 0, lon: 0 },
  ];
  await shop.ingest(shop.write({ 'NSPL_AUG_2026_UK.csv': toOnsCsv([...UNITS, ...nowhere]) }));
  expect(shop.told.join('\n')).toContain('3 postcodes in England and Wales that have no position (the first is in row 42: DA11 1AA)');
  expect(shop.index().sectors!('DA11 1')).toBeUndefined();
});

test('a part of the country is taken, and it is said what is missing', async () => {
  const shop = workshop();
  await shop.ingest(shop.write({ 'NSPL_AUG_2026_UK.csv': CSV }));
  expect(shop.told.join('\n')).toMatch(/^Warning: NSPL_AUG_2026_UK\.csv has no postcodes that begin with .*YO.*$/m);
});

test('the edition can be said where the name does not tell', async () => {
  const shop = workshop();
  await shop.ingest(shop.write({ 'postcodes.csv': CSV }), { edition: '2026-05' });
  expect(shop.tables().postcodes!.manifest).toMatchObject({ edition: '2026-05' });
  expect(shop.tables().postcodes!.manifest.licence[1]).toContain('2026');
});
