import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ringsToCrossings } from '../../src/ingest/check-outlines.ts';
import { readSiteSettings, type SiteSettings } from '../../src/ingest/site-settings.ts';
import { readOperatorTables } from '../../src/directory/operator-tables.ts';
import { tablesToPlaces } from '../../src/directory/place-tables.ts';
import type { AreaShape } from '../../src/place/boundaries.ts';
import { polygonsToKm2 } from '../exact-postcodes/surface.ts';

// The official shapes of the 43 police areas, made smaller by the command as an operator runs it.
const FILE = resolve('../shared/testdata/police-areas-ons-2013-generalised.geojson');
const root = mkdtempSync(join(tmpdir(), 'shared-boundaries-'));
const { areas } = readSiteSettings('.') as SiteSettings;

type Polygons = [number, number][][][];
interface Official {
  properties: { code: string };
  geometry: { type: 'Polygon'; coordinates: Polygons[number] } | { type: 'MultiPolygon'; coordinates: Polygons };
}
const official = (JSON.parse(readFileSync(FILE, 'utf8')) as { features: Official[] }).features;

let shapes: AreaShape[];
beforeAll(() => {
  cpSync('content/areas', join(root, 'content/areas'), { recursive: true });
  cpSync('content/site.yaml', join(root, 'content/site.yaml'));
  const env = { ...process.env, WAYMARK_ROOT: root };
  const told = execFileSync(process.execPath, ['src/cli/run.cjs', 'boundaries', FILE, '--edition', '2013-12'], { env, encoding: 'utf8' });
  console.log(told.split('\n')[0]);
  shapes = tablesToPlaces(readOperatorTables(root, 'content/places').tables).shapes;
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the official shapes, made simpler', () => {
  test('are those of all 43 areas', () => expect(shapes.map(({ area }) => area).sort()).toEqual(areas.map(({ slug }) => slug).sort()));
  test('have each the surface of the official one, to two in a hundred', () => {
    const changes = official.map(({ properties, geometry }) => {
      const { slug } = areas.find(({ gss }) => gss === properties.code)!;
      const before = polygonsToKm2(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
      return { slug, change: Math.abs(polygonsToKm2(shapes.find(({ area }) => area === slug)!.polygons) / before - 1) };
    });
    const most = changes.reduce((a, b) => (b.change > a.change ? b : a));
    console.log(`most of all changed: ${most.slug}, by ${(100 * most.change).toFixed(2)} %`);
    expect(changes.filter(({ change }) => !(change <= 0.02))).toEqual([]);
  });
  test.each(areas.map(({ slug }) => slug))('%s does not cross itself', (slug) =>
    expect([...ringsToCrossings(shapes.find(({ area }) => area === slug)!.polygons.flat())]).toEqual([]),
  );
});
