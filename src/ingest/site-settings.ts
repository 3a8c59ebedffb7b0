import { resolve } from 'node:path';
import { readOperatorTables, type OperatorTables } from '../directory/operator-tables.ts';
import type { Problem } from '../directory/problem.ts';
import { readFile, readFolder } from '../directory/read-files.ts';
import { area } from '../directory/schemas/area.ts';
import { site } from '../directory/schemas/site.ts';
import type { KnownArea } from './area-codes.ts';

/** What the two commands take from the content: the areas, where tables are kept, and what is there now. */
export interface SiteSettings {
  areas: KnownArea[];
  folder: string;
  tables: OperatorTables;
}

/** Reads the settings; what is wrong where they cannot be read. */
export function readSiteSettings(root: string): SiteSettings | { problems: Problem[] } {
  const settings = readFile(root, resolve(root, 'content/site.yaml'), site);
  const areas = readFolder(root, 'content/areas', area);
  const problems = [...settings.problems, ...areas.problems];
  if (!settings.good || problems.length > 0) return { problems };
  const folder = settings.good.value.places;
  return {
    areas: areas.files.map(({ slug, value }) => ({ ...value, slug })),
    folder: resolve(root, folder),
    tables: readOperatorTables(root, folder).tables,
  };
}
