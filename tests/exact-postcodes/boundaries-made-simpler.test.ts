import { afterAll, describe, expect, test } from 'vitest';
import { simplifyOutlines } from '../../src/ingest/simplify.ts';
import { ringsToCrossings } from '../../src/ingest/check-outlines.ts';
import { gridToDegrees } from '../../src/ingest/grid-to-degrees.ts';
import { ingestBoundaries } from '../../src/ingest/ingest-boundaries.ts';
import { tablesToPlaces } from '../../src/directory/place-tables.ts';
import { isInside, topologyToShapes } from '../../src/place/boundaries.ts';
import { settings, Workshop } from './ingest-in-a-folder.ts';
import { CROOKED, toGeoJson } from './made-boundaries.ts';
import { polygonsToKm2 } from './surface.ts';

const shop = new Workshop();
afterAll(() => shop.remove());

describe.each([
  ['in metres of the British grid (EPSG:27700)', toGeoJson('PFA23CD', CROOKED)],
  ['in degrees (EPSG:4326)', toGeoJson('PFA23CD', CROOKED, ([x, y]) => gridToDegrees(x, y))],
])('a file of 43 areas with common borders, %s', (_, text) => {
  test('becomes simpler shapes that keep their surface and cross nothing', async () => {
    const path = shop.write({ 'Police_Force_Areas_DEC_2023_EW_BGC.geojson': text });
    await ingestBoundaries({ path, folder: shop.folder, areas: settings.areas, tell: () => {} });
    const { shapes } = tablesToPlaces(shop.tables());
    expect(shapes.length).toBe(43);
    const wrong = CROOKED.filter(({ gss, rings }) => {
      const { slug } = settings.areas.find((area) => area.gss === gss)!;
      const shape = shapes.find(({ area }) => area === slug)!;
      const before = rings.map((ring) => ring.map(([x, y]) => gridToDegrees(x, y)));
      const change = Math.abs(polygonsToKm2(shape.polygons) / polygonsToKm2([before]) - 1);
      return change > 0.02 || [...ringsToCrossings(shape.polygons.flat())].length > 0;
    });
    expect(wrong).toEqual([]);
    const points = (rings: readonly unknown[][]) => rings.reduce((sum, ring) => sum + ring.length, 0);
    expect(points(shapes.flatMap(({ polygons }) => polygons.flat()))).toBeLessThan(points(CROOKED.flatMap(({ rings }) => rings)) / 2);
  });
  test('and leaves no gap between neighbours, nor lets them overlap', () => {
    const { shapes } = tablesToPlaces(shop.tables());
    // Every kilometre along a line through the first row of areas, and across its borders.
    const counts = Array.from({ length: 260 }, (_, km) => {
      const [lon, lat] = gridToDegrees(260_000 + km * 1000, 118_123);
      return shapes.filter((shape) => isInside(shape, { lat, lon })).length;
    });
    expect(counts.filter((count) => count !== 1)).toEqual([]);
  });
});

describe('a headland that reaches into a small bay', () => {
  // The bay is small enough to be closed by simplifying; the headland's tip would then lie across the shore.
  const shore: [number, number][] = [
    [0, 0],
    [0.2, 0],
    [0.2, 0.1],
    [0.101, 0.1],
    [0.101, 0.0991],
    [0.099, 0.0991],
    [0.099, 0.1],
    [0, 0.1],
    [0, 0],
  ];
  const headland: [number, number][] = [
    [0.1, 0.0994],
    [0.15, 0.2],
    [0.05, 0.2],
    [0.1, 0.0994],
  ];
  const inKent = (ring: [number, number][]): [number, number][] => ring.map(([lon, lat]) => [lon + 0.5, lat + 51]);
  const outlines = [{ area: 'kent', name: 'Kent', polygons: [[inKent(shore)], [inKent(headland)]] }];

  test('keeps its bay', () => {
    const [kent] = topologyToShapes(simplifyOutlines(outlines, 200));
    expect([...ringsToCrossings(kent!.polygons.flat())]).toEqual([]);
    expect(kent!.polygons.map(([ring]) => ring!.length).sort()).toEqual([4, 9]);
  });
});
