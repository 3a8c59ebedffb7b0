import { readFileSync, writeFileSync } from 'node:fs';

/** What the search page has in the place of each until the packs are made. */
export const PLACEHOLDERS = { worker: '%search-worker%', pack: '%search-pack%', size: '%search-size%' };

/** Writes into a built search page where the worker and its pack are, and how large. */
export function fillIn(file: string, values: Record<keyof typeof PLACEHOLDERS, string>): void {
  let html = readFileSync(file, 'utf8');
  for (const [name, placeholder] of Object.entries(PLACEHOLDERS)) {
    if (!html.includes(placeholder))
      throw new Error(`${file}: the search page has no place for the ${name} of the search (${placeholder}).`);
    html = html.replaceAll(placeholder, values[name as keyof typeof PLACEHOLDERS]);
  }
  writeFileSync(file, html);
}
