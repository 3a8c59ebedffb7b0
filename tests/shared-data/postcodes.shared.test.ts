import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestPostcodes } from '../../src/ingest/ingest-postcodes.ts';
import { readSiteSettings, type SiteSettings } from '../../src/ingest/site-settings.ts';
import { readOperatorTables, type OperatorTables } from '../../src/directory/operator-tables.ts';
import { districtTable } from '../../src/place/default-tables.ts';
import { tablesToPlaces, type Places } from '../../src/directory/place-tables.ts';
import { tableToPostcodeIndex } from '../../src/place/postcode-index.ts';
import { milesBetween } from '../../src/place/point.ts';
import { readPostcode } from '../../src/place/resolve-postcode.ts';
import { tableToSectors, type Sector } from '../../src/place/sectors.ts';

// All real postcodes of England and Wales, in the form of the National Statistics Postcode Lookup; one in three is marked as ended.
const DATA = '../shared/testdata';
const METRES_PER_MILE = 1609.344;
const RANDOM = 100_000;
const root = mkdtempSync(join(tmpdir(), 'shared-postcodes-'));
const nspl = join(root, 'NSPL_AUG_2026_UK.csv');
const settings = readSiteSettings('.') as SiteSettings;
const areaByGss = new Map(settings.areas.map(({ gss, slug }) => [gss, slug]));

interface Row {
  postcode: string;
  lat: number;
  lon: number;
  area: string;
  isLive?: boolean;
}

let tables: OperatorTables;
let places: Places;
let sectors: Map<string, Sector>;
/** Every row of the samples, and random ones, as a plain reading of the CSV has them. */
const plain = new Map<string, Row>();
let live = 0;

beforeAll(async () => {
  const made = spawn(process.execPath, ['../shared/tools/make-nspl.mjs', nspl], { stdio: 'ignore' });
  await once(made, 'exit');
  await ingestPostcodes({
    path: nspl,
    folder: join(root, 'places'),
    areas: settings.areas,
    districts: districtTable,
    withUnits: true,
    tell: console.log,
  });
  tables = readOperatorTables(root, 'places').tables;
  places = tablesToPlaces(tables);
  sectors = tableToSectors(tables.postcodes!.sectors);
  await readPlainly();
}, 900_000);
afterAll(() => rmSync(root, { recursive: true }));

async function readPlainly(): Promise<void> {
  const wanted = new Set(
    [...sampleOf('postcodes_pfa_sample.csv'), ...sampleOf('postcodes_near_boundary_or_coast.csv')].map(({ postcode }) => postcode),
  );
  let seed = 20261123;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  let header: string[] | undefined;
  for await (const line of createInterface({ input: createReadStream(nspl) })) {
    const cells = line.split(',').map((cell) => cell.replaceAll('"', ''));
    if (!header) {
      header = cells;
      continue;
    }
    const cell = (name: string) => cells[header!.indexOf(name)]!;
    if (cell('doterm') === '') live++;
    if (random() > (RANDOM * 1.02) / 2_406_090 && !wanted.has(cell('pcds'))) continue;
    plain.set(cell('pcds'), {
      postcode: cell('pcds'),
      lat: Number(cell('lat')),
      lon: Number(cell('long')),
      area: areaByGss.get(cell('pfa23cd'))!,
      isLive: cell('doterm') === '',
    });
  }
}

function sampleOf(file: string): Row[] {
  const [head, ...lines] = readFileSync(join(DATA, file), 'utf8').trim().replaceAll('"', '').split(/\r?\n/);
  const column = (name: string) => head!.split(',').indexOf(name);
  return lines.map((line) => {
    const cells = line.split(',');
    return {
      postcode: cells[column('postcode')]!,
      lat: Number(cells[column('lat')]),
      lon: Number(cells[column('lon')]),
      area: areaByGss.get(cells[column('pfa_code')]!)!,
    };
  });
}

describe('the sectors’ table names the true area', () => {
  test.each([
    ['postcodes_pfa_sample.csv', 98.3, 99.95],
    ['postcodes_near_boundary_or_coast.csv', 89, 99.7],
  ])('of %s first for at least %f %, and offers it for at least %f %', (file, leastFirst, leastOffered) => {
    const sample = sampleOf(file).map((row) => ({ ...row, areas: sectors.get(row.postcode.slice(0, -2))?.areas ?? [] }));
    const share = (rows: unknown[]) => (100 * rows.length) / sample.length;
    const first = share(sample.filter(({ areas, area }) => areas[0] === area));
    const offered = share(sample.filter(({ areas, area }) => areas.includes(area)));
    console.log(`${file}: first ${first.toFixed(2)} %, offered ${offered.toFixed(3)} % of ${sample.length}`);
    expect(first).toBeGreaterThanOrEqual(leastFirst);
    expect(offered).toBeGreaterThanOrEqual(leastOffered);
  });
});

describe('bytes', () => {
  test('the sectors’ table has at most 40 kB as it is sent', () => {
    const bytes = gzipSync(JSON.stringify(tables.postcodes!.sectors)).length;
    console.log(`sectors: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });
  test('the bundles have at most 3.9 MB in all', () => {
    const sizes = [...tables.postcodes!.bundles.values()].map((read) => gzipSync(read()).length).sort((a, b) => a - b);
    const sum = sizes.reduce((all, size) => all + size, 0);
    console.log(`${sizes.length} bundles: ${sum} bytes, median ${sizes[sizes.length >> 1]}, largest ${sizes.at(-1)}`);
    expect(sum).toBeLessThanOrEqual(3_900_000);
  });
});

test('against a plain reading of the CSV: every live postcode is there, where it should be, and no other', () => {
  expect(plain.size).toBeGreaterThan(RANDOM);
  expect(tables.postcodes!.manifest.units).toBe(live);
  const wrong: string[] = [];
  const metres: number[] = [];
  for (const row of plain.values()) {
    const unit = places.unit!(row.postcode);
    if (Boolean(unit) !== row.isLive || (unit && unit.area !== row.area)) wrong.push(row.postcode);
    if (unit) metres.push(milesBetween(unit.point, row) * METRES_PER_MILE);
  }
  metres.sort((a, b) => a - b);
  const at = metres[Math.floor(metres.length * 0.999)]!;
  console.log(
    `${plain.size} postcodes, ${metres.length} live: 99.9 in 100 within ${at.toFixed(1)} m, none beyond ${metres.at(-1)!.toFixed(1)} m`,
  );
  expect(wrong).toEqual([]);
  expect(at).toBeLessThanOrEqual(15);
});

test('a postcode that has ended is found by its sector, and every one is found', () => {
  const index = {
    ...tableToPostcodeIndex(places.districts),
    sectors: (code: string) => sectors.get(code),
    units: places.unit,
  };
  const wrong = [...plain.values()].slice(0, 20_000).filter(({ postcode, isLive, area }) => {
    const place = readPostcode(postcode, index)?.resolution;
    if (place?.kind !== 'found') return true;
    return isLive
      ? place.areas.join() !== area || place.point!.basis !== 'postcode'
      : place.by !== postcode.slice(0, -2) || !place.isUnlisted;
  });
  expect(wrong).toEqual([]);
});

test('the districts of the same file name the true area at least as often as those by default', () => {
  const index = tableToPostcodeIndex(places.districts);
  const sample = sampleOf('postcodes_pfa_sample.csv');
  const offered =
    sample.filter(({ postcode, area }) => index.districts.get(postcode.slice(0, -4).trim())?.areas.includes(area)).length / sample.length;
  console.log(`districts: offered ${(100 * offered).toFixed(2)} %`);
  expect(offered).toBeGreaterThan(0.99);
});

test('a fixture with rows of the whole kingdom is taken', async () => {
  const folder = join(root, 'fixture');
  const told: string[] = [];
  await ingestPostcodes({
    path: join(DATA, 'nspl_shape_fixture.csv'),
    folder,
    areas: settings.areas,
    districts: districtTable,
    withUnits: true,
    tell: (line) => told.push(line),
  });
  expect(existsSync(join(folder, 'postcodes.json'))).toBe(true);
  expect(told.join('\n')).toContain('3,023 rows read');
});

test('Code-Point Open of 2014 puts postcodes where the ONS does, in the same areas', async () => {
  const folder = 'codepoint';
  await ingestPostcodes({
    path: join(DATA, 'codepoint_2014_sample.csv'),
    folder: join(root, folder),
    areas: settings.areas,
    districts: districtTable,
    withUnits: true,
    tell: () => {},
  });
  const made = tablesToPlaces(readOperatorTables(root, folder).tables);
  const both = [...plain.values()].flatMap((row) => {
    const unit = made.unit!(row.postcode);
    return unit ? [{ ...row, unit, metres: milesBetween(unit.point, row) * METRES_PER_MILE }] : [];
  });
  const near = both.filter(({ metres }) => metres < 200);
  console.log(
    `Code-Point Open: ${both.length} postcodes in both, ${near.length} within 200 m, median ${both
      .map(({ metres }) => metres)
      .sort((a, b) => a - b)
      [both.length >> 1]?.toFixed(1)} m`,
  );
  expect(both.length).toBeGreaterThan(100);
  expect(near.length / both.length).toBeGreaterThan(0.95);
  expect(near.filter(({ area, unit }) => area !== unit.area).length).toBeLessThanOrEqual(near.length * 0.01);
});
