import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ServedCopy } from '../../src/build/server-settings.ts';
import { tinyPmtiles } from '../map/tiny-pmtiles.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY } from '../support/fixture-content.ts';

export const BASE = '/waymark/';
export const ADDRESS = 'https://waymark.example/waymark/';
export const FOLDER = resolve('tests/.output/below-a-path');
const STREETS = '/maps/streets.pmtiles';

/** How the site is served, as its own settings say. */
export const COPY: ServedCopy = { isLive: true, base: BASE, framedBy: ['https://intranet.example'] };

/** Builds the fixture content for a folder of its host, with a street map, as `npm run build` does. */
export function buildBelowAPath(): void {
  if (process.env['WAYMARK_TEST_BUILD'] === 'keep' && existsSync(FOLDER)) return;
  const root = mkdtempSync(join(tmpdir(), 'below-a-path-'));
  try {
    writeContent(root);
    const env = { ...process.env, WAYMARK_TODAY: FIXTURE_TODAY, WAYMARK_ROOT: root, WAYMARK_OUT: FOLDER };
    rmSync(FOLDER, { recursive: true, force: true });
    execFileSync(process.execPath, ['src/cli/run.cjs', 'build'], { env, cwd: copyProject(), stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(root, { recursive: true });
  }
  const streets = join(FOLDER, STREETS);
  mkdirSync(dirname(streets), { recursive: true });
  writeFileSync(streets, tinyPmtiles(14));
}

function writeContent(root: string): void {
  cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
  const file = join(root, 'content/site.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(/^address:.*$/m, `address: ${ADDRESS}`)
    .replace(/^basemap:.*$/m, `basemap: { url: ${STREETS}, attribution: Made up for a test }`)
    .replace(/^framedBy:.*$/m, `framedBy: ${JSON.stringify(COPY.framedBy)}`);
  writeFileSync(file, text);
}

/** Two builds in one folder would write over each other's parts, so this one has a copy of the project. */
function copyProject(): string {
  const folder = resolve('tests/.output/project-below-a-path');
  rmSync(folder, { recursive: true, force: true });
  const configs = readdirSync('.').filter((name) => name.startsWith('astro.config.'));
  for (const part of ['src', 'public', 'docs', ...configs, 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
