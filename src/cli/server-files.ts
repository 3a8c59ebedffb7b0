import { existsSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { headersFile, nginxFile, redirectsFile, type ServedCopy } from '../publish/server-settings.ts';

/** Writes what servers are told: `_headers` and `_redirects` into the built folder, the nginx site file beside it. */
export function writeServerFiles(folder: string, copy: ServedCopy): void {
  const hashed = ['_astro', 'tables'];
  const pageFolders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !hashed.includes(entry.name))
    .map((entry) => entry.name)
    .sort();
  for (const name of pageFolders) nameNotFound(join(folder, name));
  writeFileSync(join(folder, '_headers'), headersFile(copy, pageFolders));
  writeFileSync(join(folder, '_redirects'), redirectsFile());
  writeFileSync(`${folder.replace(/\/$/, '')}.nginx.conf`, nginxFile(copy, resolve(folder)));
}

// Astro gives only the one at the root the name that servers know.
function nameNotFound(folder: string): void {
  const made = join(folder, '404', 'index.html');
  if (!existsSync(made)) return;
  renameSync(made, join(folder, '404.html'));
  rmdirSync(join(folder, '404'));
}
