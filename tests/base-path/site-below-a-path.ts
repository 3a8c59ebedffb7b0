import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ServedCopy } from '../../src/build/server-settings.ts';
import { tinyPmtiles } from '../map/tiny-pmtiles.ts';
import { buildIfChanged } from '../support/build-site.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';

export const BASE = '/waymark/';
export const ADDRESS = 'https://waymark.example/waymark/';
export const FOLDER = resolve('tests/.output/below-a-path');
const STREETS = '/maps/streets.pmtiles';

/** The listings that the stories meet. Only their areas have pages for towns: the others’ would be thousands of the same kind. */
const LISTED = ['dyfed-powys', 'gwent', 'kent', 'national'];

/** How the site is served, as its own settings say. */
export const COPY: ServedCopy = { isLive: true, base: BASE, framedBy: ['https://intranet.example'] };

/** Builds a part of the fixture content for a folder of its host, with a street map, as `npm run build` does. */
export async function buildBelowAPath(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'below-a-path-'));
  try {
    writeContent(root);
    await buildIfChanged({ folder: FOLDER, root });
  } finally {
    rmSync(root, { recursive: true });
  }
  const streets = join(FOLDER, STREETS);
  mkdirSync(dirname(streets), { recursive: true });
  writeFileSync(streets, tinyPmtiles(14));
}

function writeContent(root: string): void {
  cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
  const services = join(root, 'content/services');
  for (const entry of readdirSync(services, { withFileTypes: true }))
    if (entry.isDirectory() && !LISTED.includes(entry.name)) rmSync(join(services, entry.name), { recursive: true });
  const refs = join(services, 'refs.csv');
  const slugs = new Set(readdirSync(services, { recursive: true, encoding: 'utf8' }).map((name) => /([^/\\]+)\.yaml$/.exec(name)?.[1]));
  const [head, ...lines] = readFileSync(refs, 'utf8').trimEnd().split('\n');
  writeFileSync(refs, `${[head, ...lines.filter((line) => slugs.has(line.split(',')[1]))].join('\n')}\n`);
  const file = join(root, 'content/site.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(/^address:.*$/m, `address: ${ADDRESS}`)
    .replace(/^basemap:.*$/m, `basemap: { url: ${STREETS}, attribution: Made up for a test }`)
    .replace(/^framedBy:.*$/m, `framedBy: ${JSON.stringify(COPY.framedBy)}`);
  writeFileSync(file, text);
}
