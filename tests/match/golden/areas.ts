import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = 'tests/fixtures/content/areas';

/** The country of each of the police areas of content/areas. */
export const countryByArea: ReadonlyMap<string, 'england' | 'wales'> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const { country } = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { country: 'england' | 'wales' };
      return [file.replace('.yaml', ''), country] as const;
    }),
);
