import { afterAll, describe, expect, test } from 'vitest';
import { gridToDegrees } from '../../src/ingest/grid-to-degrees.ts';
import { ingestBoundaries } from '../../src/ingest/ingest-boundaries.ts';
import type { Outline } from '../../src/ingest/read-boundaries.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { tablesToPlaces } from '../../src/directory/place-tables.ts';
import { isInside } from '../../src/place/boundaries.ts';
import { settings, Workshop } from './ingest-in-a-folder.ts';
import { SQUARES, square, toGeoJson, unchanged, type MadeArea, type Ring } from './made-boundaries.ts';

const METRES = toGeoJson('PFA23CD', SQUARES);

const shop = new Workshop();
afterAll(() => shop.remove());

async function ingest(text: string, simplify = (outlines: readonly Outline[]) => unchanged(outlines)): Promise<string> {
  const told: string[] = [];
  const path = shop.write({ 'Police_Force_Areas_DEC_2023_EW_BGC.geojson': text });
  try {
    await ingestBoundaries({ path, folder: shop.folder, areas: settings.areas, tell: (line) => told.push(line), simplify });
  } catch (error) {
    if (error instanceof IngestError) return error.message;
    throw error;
  }
  return told.join('\n');
}

describe('the official shapes take the place of the approximate ones', () => {
  test.each([
    ['in metres of the British grid', METRES],
    ['in degrees', toGeoJson('PFA23CD', SQUARES, ([x, y]) => gridToDegrees(x, y))],
    ['with another name for the codes', toGeoJson('pfa19cd', SQUARES)],
    ['with a name that nobody has used yet', toGeoJson('areaIdentifier', SQUARES)],
  ])('%s', async (_, text) => {
    expect(await ingest(text)).toContain('43 police areas');
    const { shapes, operator } = tablesToPlaces(shop.tables());
    expect(shapes.map(({ area }) => area).sort()).toEqual(settings.areas.map(({ slug }) => slug).sort());
    expect(operator.boundaries!.manifest).toMatchObject({ edition: '2023-12', areas: 43 });
    const kent = SQUARES.find(({ gss }) => gss === 'E23000032')!.rings[0]![0]!;
    const at = (east: number, north: number) => gridToDegrees(kent[0] + east, kent[1] + north);
    const [[lon, lat], [holeLon, holeLat]] = [at(5_000, 5_000), at(12_000, 12_000)];
    const shape = shapes.find(({ area }) => area === 'kent')!;
    expect(isInside(shape, { lat, lon })).toBe(true);
    expect(isInside(shape, { lat: holeLat, lon: holeLon })).toBe(false);
  });
});

describe('a file that is wrong is refused, and what was there stays', () => {
  const change = (from: number, place: Partial<MadeArea>) => SQUARES.map((each, at) => (at === from ? { ...each, ...place } : each));
  test.each<[string, string, string]>([
    ['an area is missing', toGeoJson('PFA23CD', SQUARES.slice(1)), `has no shape for ${settings.areas[0]!.name}`],
    ['an area is unknown', toGeoJson('PFA23CD', change(2, { gss: 'E23000099' })), 'shape 3: the code “E23000099” is not one of the 43'],
    ['an area stands there twice', toGeoJson('PFA23CD', change(2, { gss: SQUARES[0]!.gss })), 'shape 3: '],
    ['a shape has no surface', toGeoJson('PFA23CD', change(1, { rings: [] })), 'shape 2: '],
    [
      'a shape lies elsewhere',
      toGeoJson('PFA23CD', change(1, { rings: [square(-9_000_000, 20, 30_000)] })),
      'shape 2: the position -9000000, 20',
    ],
    ['no codes at all', METRES.replaceAll(/"[EW]\d{8}"/g, '"x"'), 'the code of a police area'],
    ['no JSON', METRES.slice(0, 5000), 'is not GeoJSON'],
    ['JSON of another kind', '{"type":"Topology"}', 'is not GeoJSON: “type” is "Topology"'],
  ])('%s', async (_, text, message) => {
    await ingest(METRES);
    const before = shop.snapshot();
    expect(await ingest(text)).toContain(message);
    expect(shop.snapshot()).toEqual(before);
  });
});

describe('shapes that simplifying spoilt are refused', () => {
  const shrink = (ring: Ring, area: string): Ring => {
    if (area !== 'kent') return ring;
    const [x, y] = ring[0]!;
    return ring.map(([lon, lat]) => [x + (lon - x) * 0.95, y + (lat - y) * 0.95]);
  };
  test('one that has lost a fiftieth of its surface', async () => {
    expect(await ingest(METRES, (outlines) => unchanged(outlines, shrink))).toMatch(
      /^Kent: simplifying would change its size by 9\.\d per cent/,
    );
  });
  test('one that crosses itself', async () => {
    // A dent whose tip reaches over the far side: almost no surface, and two crossings.
    const dent = (ring: Ring, area: string): Ring => {
      if (area !== 'kent' || ring.length !== 5) return ring;
      const [a, b, c] = ring as [[number, number], [number, number], [number, number]];
      return [
        a,
        [(a[0] + b[0]) / 2, a[1]],
        [(a[0] + b[0]) / 2 + 0.0001, c[1] + 0.01],
        [(a[0] + b[0]) / 2 + 0.0002, a[1]],
        ...ring.slice(1),
      ];
    };
    expect(await ingest(METRES, (outlines) => unchanged(outlines, dent))).toMatch(
      /^Kent: after simplifying, its outline would cross itself near/,
    );
  });
  test('one that is gone', async () => {
    expect(await ingest(METRES, (outlines) => unchanged(outlines.filter(({ area }) => area !== 'kent')))).toContain('Kent');
  });
});
