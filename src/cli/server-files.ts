import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { headersFile, nginxFile, type ServedCopy } from '../publish/server-settings.ts';

/** Writes what servers are told: `_headers` into the built folder, the nginx site file beside it. */
export function writeServerFiles(folder: string, copy: ServedCopy): void {
  const hashed = ['_astro', 'tables'];
  const pageFolders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !hashed.includes(entry.name))
    .map((entry) => entry.name)
    .sort();
  writeFileSync(join(folder, '_headers'), headersFile(copy, pageFolders));
  writeFileSync(`${folder.replace(/\/$/, '')}.nginx.conf`, nginxFile(copy, resolve(folder)));
}
