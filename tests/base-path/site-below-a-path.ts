import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ServedCopy } from '../../src/build/server-settings.ts';
import { tinyPmtiles } from '../map/tiny-pmtiles.ts';
import { buildIfChanged } from '../support/build-once.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY } from '../support/fixture-content.ts';

export const BASE = '/waymark/';
export const ADDRESS = 'https://waymark.example/waymark/';
const STREETS = '/maps/streets.pmtiles';

/** How the site is served, as its own settings say. */
export const COPY: ServedCopy = { isLive: true, base: BASE, framedBy: ['https://intranet.example'] };

/**
 * Builds the fixture content for a folder of its host, with a street map, as `npm run build` does. Gives the folder, which is
 * named after who asks for it: test files run at the same time.
 */
export function buildBelowAPath(name: string): string {
  const folder = resolve('tests/.output', `below-a-path-${name}`);
  buildIfChanged(folder, [join(FIXTURE_ROOT, 'content'), 'tests/base-path/site-below-a-path.ts'], () => {
    const root = writeContent();
    rmSync(folder, { recursive: true, force: true });
    const env = { ...process.env, WAYMARK_TODAY: FIXTURE_TODAY, WAYMARK_ROOT: root, WAYMARK_OUT: folder };
    execFileSync(process.execPath, ['src/cli/run.cjs', 'build'], { env, cwd: copyProject(name), stdio: ['ignore', 'ignore', 'inherit'] });
    rmSync(root, { recursive: true });
    mkdirSync(dirname(join(folder, STREETS)));
    writeFileSync(join(folder, STREETS), tinyPmtiles(14));
  });
  return folder;
}

function writeContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'below-a-path-'));
  cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
  const file = join(root, 'content/site.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(/^address:.*$/m, `address: ${ADDRESS}`)
    .replace(/^basemap:.*$/m, `basemap: { url: ${STREETS}, attribution: Made up for a test }`)
    .replace(/^framedBy:.*$/m, `framedBy: ${JSON.stringify(COPY.framedBy)}`);
  writeFileSync(file, text);
  return root;
}

/** Two builds in one folder would write over each other's parts, so this one has a copy of the project. */
function copyProject(name: string): string {
  const folder = resolve('tests/.output', `project-below-a-path-${name}`);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['src', 'public', 'docs', ...globSync('astro.config.*'), 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
