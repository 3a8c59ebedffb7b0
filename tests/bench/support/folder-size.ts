import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files a folder holds, in all its folders, how many of them are pages, and their bytes together in megabytes. */
export function folderToSize(folder: string): { files: number; pages: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    pages: files.filter(({ name }) => name === 'index.html').length,
    megabytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6,
  };
}
