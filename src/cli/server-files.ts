import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { headersFile, nginxFile, redirectsFile, type ServedCopy } from '../publish/server-settings.ts';

/** Writes what servers are told: `_headers` and `_redirects` into the built folder, the nginx site file beside it. */
export function writeServerFiles(folder: string, copy: ServedCopy): void {
  const hashed = ['_astro', 'tables'];
  const pageFolders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !hashed.includes(entry.name))
    .map((entry) => entry.name)
    .sort();
  const apiFiles = readdirSync(join(folder, 'api'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `api/${name.split(sep).join('/')}`,
  );
  writeFileSync(join(folder, '_headers'), headersFile(copy, pageFolders));
  writeFileSync(join(folder, '_redirects'), redirectsFile(apiFiles));
  writeFileSync(`${folder.replace(/\/$/, '')}.nginx.conf`, nginxFile(copy, resolve(folder)));
}
