import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { tinyPmtiles } from './tiny-pmtiles.ts';

/** Bundles the page in `page/` as the site's build would, with a street map beside it, and serves it. */
export async function serveMapPage(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'map-page-'));
  await build({
    root: 'tests/map/page',
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  writeFileSync(join(outDir, 'streets.pmtiles'), tinyPmtiles(9));
  writeFileSync(join(outDir, 'favicon.ico'), '');
  const served = await serveSite(outDir, 0);
  return {
    ...served,
    close: async () => {
      await served.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
