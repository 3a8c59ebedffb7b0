import react from '@astrojs/react';
import { build } from 'astro';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { britishHolidays } from '../../build/british-holidays.ts';
import { contentPolicy } from '../../build/content-policy.ts';
import { htmlToElements } from '../../build/html-elements.ts';
import { elementsToInline } from '../../build/inline-sources.ts';
import { pathToType } from '../../build/server-settings.ts';
import type { Asset } from './serve-editor.ts';

/** Builds the form's page in every language: the same island as on the built site, in a site of its own that is built in seconds. */
export async function bundleForm(): Promise<Map<string, Asset>> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const folder = mkdtempSync(join(tmpdir(), 'waymark-editor-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      srcDir: fileURLToPath(new URL('site', import.meta.url)),
      outDir: join(folder, 'dist'),
      cacheDir: join(folder, 'cache'),
      publicDir: fileURLToPath(new URL('../../../public', import.meta.url)),
      integrations: [react()],
      // The address begins with a token, so everything is found next to the page.
      build: { format: 'file', inlineStylesheets: 'never', assetsPrefix: '.' },
      vite: {
        plugins: [britishHolidays()],
        build: { assetsInlineLimit: 0, target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'] },
      },
    });
    return folderToAssets(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderToAssets(folder: string): Map<string, Asset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1).replaceAll(sep, '/');
      return [path === 'index.html' ? '' : path, fileToAsset(path, readFileSync(file))];
    }),
  );
}

function fileToAsset(path: string, body: Uint8Array): Asset {
  const type = pathToType(`/${path}`) ?? 'application/octet-stream';
  if (!path.endsWith('.html')) return { type, body };
  const inline = elementsToInline(htmlToElements(new TextDecoder().decode(body)));
  return { type, body, policy: contentPolicy(inline, { 'frame-ancestors': "'none'" }) };
}
