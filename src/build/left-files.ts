import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLeftData } from './left-data.ts';

/** Writes the data that pages left for the end of the build into the built site, as JSON. */
export function writeLeftFiles(folder: string): void {
  const made = new Set<string>();
  for (const [path, data] of takeLeftData()) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, JSON.stringify(data));
  }
}
