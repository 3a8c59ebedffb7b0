import { afterAll, describe, expect, test } from 'vitest';
import { ringsToCrossing } from '../../src/ingest/check-outlines.ts';
import { gridToDegrees } from '../../src/ingest/grid-to-degrees.ts';
import { ingestBoundaries } from '../../src/ingest/ingest-boundaries.ts';
import { tablesToPlaces } from '../../src/directory/place-tables.ts';
import { isInside } from '../../src/place/boundaries.ts';
import { settings, Workshop } from './ingest-in-a-folder.ts';
import { CROOKED, toGeoJson } from './made-boundaries.ts';
import { polygonsToKm2 } from './surface.ts';

// The real mapshaper, which npm fetches.
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
      return change > 0.02 || ringsToCrossing(shape.polygons.flat()) !== undefined;
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
