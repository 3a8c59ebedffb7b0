import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { polygonsToSurface } from './check-outlines.ts';
import type { Outline } from './read-boundaries.ts';
import { IngestError } from './ingest-error.ts';

/** No dependency: the parts that it has for other uses cannot be locked for every platform. */
const MAPSHAPER = 'mapshaper@0.7.70';

/** Makes outlines coarser by so many metres, together, so that neighbours keep one line between them. */
export function simplifyOutlines(outlines: readonly Outline[], metres: number): Topology {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    const features = outlines.map(({ area, polygons }) => ({
      type: 'Feature',
      properties: { area, metres: Math.min(metres, outlineToMetres(polygons)) },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    }));
    writeFileSync(join(folder, 'areas.json'), JSON.stringify({ type: 'FeatureCollection', features }));
    const steps = ['areas.json', '-clean', '-simplify', 'variable', 'interval=metres', 'keep-shapes', '-clean'];
    const output = ['-o', 'areas.topo.json', 'format=topojson', 'quantization=50000', 'fix-geometry', 'id-field=area', 'drop-table'];
    runMapshaper([...steps, ...output], folder);
    return JSON.parse(readFileSync(join(folder, 'areas.topo.json'), 'utf8')) as Topology;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const METRES_PER_DEGREE = 111_200;

/** A small area is drawn finer: a hundredth of its width may be cut off, no more. */
const outlineToMetres = (polygons: Outline['polygons']): number => Math.sqrt(polygonsToSurface(polygons)) * METRES_PER_DEGREE * 0.01;

function runMapshaper(steps: string[], folder: string): void {
  try {
    execFileSync('npm', ['exec', '--yes', MAPSHAPER, '--', ...steps], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const why = String((error as { stderr?: Buffer }).stderr ?? (error as Error).message)
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
    throw new IngestError('noMapshaper', { version: MAPSHAPER.split('@')[1]!, why });
  }
}
