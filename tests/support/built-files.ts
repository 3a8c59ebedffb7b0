import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPartial } from './partials.ts';

/** Every file below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Every built page, without the parts that a script fetches. */
export const pagesIn = (folder: string): string[] => filesIn(folder).filter((file) => file.endsWith('.html') && !isPartial(file));
