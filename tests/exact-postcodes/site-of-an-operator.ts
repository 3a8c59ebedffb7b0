import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ingestBoundaries } from '../../src/ingest/ingest-boundaries.ts';
import { areaShapes } from '../../src/place/default-tables.ts';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { buildIfChanged } from '../support/build-site.ts';
import { writeSmallProject } from '../support/small-project.ts';
import { settings } from './ingest-in-a-folder.ts';
import { unchanged } from './made-boundaries.ts';

const run = promisify(execFile);

/** A site as an operator with files of their own would have it. */
export interface OperatorsSite extends Served {
  /** Its built files. */
  folder: string;
}

/**
 * Builds the fixture content with whole postcodes of a CSV file and with shapes of the areas, both taken in as an operator
 * does it, and serves it as `npm start` would. Pages of towns and services are left out: they take minutes.
 */
export async function buildOperatorsSite(csv: string): Promise<OperatorsSite> {
  const root = mkdtempSync(join(tmpdir(), 'operator-'));
  const folder = resolve('tests/.output/operator');
  try {
    cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
    const env = { ...process.env, WAYMARK_TODAY: '2026-11-23', WAYMARK_ROOT: root };
    const command = (...args: string[]) => run(process.execPath, ['src/cli/run.cjs', ...args], { env });
    writeFileSync(join(root, 'NSPL_AUG_2026_UK.csv'), csv);
    await command('postcodes', join(root, 'NSPL_AUG_2026_UK.csv'), '--units');
    writeFileSync(join(root, 'Police_Force_Areas_DEC_2023_EW_BGC.geojson'), shapesToGeoJson());
    await ingestBoundaries({
      path: join(root, 'Police_Force_Areas_DEC_2023_EW_BGC.geojson'),
      folder: join(root, 'content/places'),
      areas: settings.areas,
      tell: () => {},
      simplify: (outlines) => unchanged(outlines),
    });
    await command('check');
    await buildIfChanged({ folder, root, project: writeSmallProject('operator') });
  } finally {
    rmSync(root, { recursive: true });
  }
  return { ...(await serveSite(folder, 0)), folder };
}

/** The shapes that the site has by itself, in a file like those of ONS: pins must lie in them. */
const shapesToGeoJson = (): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areaShapes.map(({ area, polygons }) => ({
      type: 'Feature',
      properties: { PFA23CD: settings.areas.find(({ slug }) => slug === area)!.gss },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  });
