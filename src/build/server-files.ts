import { existsSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Directory } from '../directory/directory.ts';
import { LOCALES } from '../i18n/locale.ts';
import { folderToInline } from './inline-sources.ts';
import { writeIslandPolicies } from './island-policies.ts';
import { headersFile, nginxFile, redirectsFile, WORKER_FOLDER, type ServedCopy } from './server-settings.ts';
import { addressToBase, readSite } from './site-address.ts';
import { varnishFile } from './varnish-file.ts';

/** How a copy with these settings in `site.yaml` is served. */
export const siteToCopy = ({ stage, address, framedBy }: Directory['site']): ServedCopy => ({
  isLive: stage === 'live',
  base: addressToBase(address),
  framedBy,
});

/** Completes the built folder from its finished pages: the settings that servers and browsers need. */
export const finishBuild = (): AstroIntegration => ({
  name: 'finish-build',
  hooks: {
    'astro:build:done'({ dir, pages }) {
      const folder = fileURLToPath(dir);
      writeIslandPolicies(
        folder,
        pages.map(({ pathname }) => pathname),
      );
      writeServerFiles(folder, siteToCopy(readSite()!));
    },
  },
});

/** Writes `_headers` and `_redirects` into the built folder, the nginx site file and the Varnish file next to it. */
function writeServerFiles(folder: string, settings: ServedCopy): void {
  const copy = { ...settings, inline: folderToInline(folder) };
  const hashed = ['_astro', 'tables', WORKER_FOLDER];
  const foldersIn = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  const top = foldersIn(folder).filter((name) => !hashed.includes(name));
  for (const name of top) nameNotFound(join(folder, name));
  // Below a language's own folder are the same pages again.
  const isLanguage = (name: string) => (LOCALES as readonly string[]).includes(name);
  const pageFolders = top.flatMap((name) => (isLanguage(name) ? foldersIn(join(folder, name)).map((inner) => `${name}/${inner}`) : [name]));
  const apiFiles = top.includes('api')
    ? readdirSync(join(folder, 'api'), { recursive: true, encoding: 'utf8' }).map((name) => `api/${name.split(sep).join('/')}`)
    : [];
  writeFileSync(join(folder, '_headers'), headersFile(copy, pageFolders));
  writeFileSync(join(folder, '_redirects'), redirectsFile(apiFiles, copy));
  writeFileSync(`${folder.replace(/\/$/, '')}.nginx.conf`, nginxFile(copy, resolve(folder)));
  writeFileSync(`${folder.replace(/\/$/, '')}.varnish.vcl`, varnishFile({ base: copy.base }));
}

// Astro gives only the one at the root the name that servers know.
function nameNotFound(folder: string): void {
  const made = join(folder, '404', 'index.html');
  if (!existsSync(made)) return;
  renameSync(made, join(folder, '404.html'));
  rmdirSync(join(folder, '404'));
}
