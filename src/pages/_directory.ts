// The content that pages are made from: Astro's collections, as the directory that match and the components know.
import { getCollection } from 'astro:content';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import { entriesToDirectory, type Entries } from '../directory/entries.ts';
import { readMoved } from '../directory/moved.ts';
import { readOperatorTables } from '../directory/operator-tables.ts';
import { tablesToPlaces } from '../directory/place-tables.ts';
import { schemas, type CollectionName } from '../directory/schemas.ts';

const names = Object.keys(schemas) as CollectionName[];
const collections = await Promise.all(names.map(async (name) => [name, await getCollection(name)] as const));
const entries = Object.fromEntries<unknown>(collections) as Entries;
const root = contentRoot();

export const directory = entriesToDirectory(entries, contentToday(), {
  moved: readMoved(root),
  places: tablesToPlaces(readOperatorTables(root, entries.site[0]!.data.places).tables),
});
