// The content that pages are made from: Astro's collections, as the directory that match and the components know.
import { getCollection } from 'astro:content';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import { entriesToDirectory } from '../directory/entries.ts';
import { readMoved } from '../directory/moved.ts';
import { readOperatorTables } from '../directory/operator-tables.ts';
import { tablesToPlaces } from '../directory/place-tables.ts';

const site = await getCollection('site');
const root = contentRoot();

export const directory = entriesToDirectory(
  {
    site,
    services: await getCollection('services'),
    areas: await getCollection('areas'),
    commissioners: await getCollection('commissioners'),
    providers: await getCollection('providers'),
    vocabulary: await getCollection('vocabulary'),
    guides: await getCollection('guides'),
    guideBlocks: await getCollection('guideBlocks'),
    notices: await getCollection('notices'),
  },
  contentToday(),
  { moved: readMoved(root), places: tablesToPlaces(readOperatorTables(root, site[0]!.data.places).tables) },
);
