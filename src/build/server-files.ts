import { existsSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { LOCALES } from '../i18n/locale.ts';
import { varnishFile } from './varnish-file.ts';
import { headersFile, nginxFile, redirectsFile, type ServedCopy } from './server-settings.ts';
import { folderToStyles } from './styles-in-pages.ts';

/** Writes what servers are told: `_headers` and `_redirects` into the built folder, the nginx site file and the Varnish file beside it. */
export function writeServerFiles(folder: string, settings: ServedCopy): void {
  const copy = { ...settings, styles: folderToStyles(folder) };
  const hashed = ['_astro', 'tables'];
  const foldersIn = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  const top = foldersIn(folder).filter((name) => !hashed.includes(name));
  for (const name of top) nameNotFound(join(folder, name));
  // Below a language's own folder the same pages stand again.
  const isLanguage = (name: string) => (LOCALES as readonly string[]).includes(name);
  const pageFolders = top.flatMap((name) =>
    isLanguage(name) && copy.framedBy?.length ? foldersIn(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  const apiFiles = readdirSync(join(folder, 'api'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `api/${name.split(sep).join('/')}`,
  );
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
