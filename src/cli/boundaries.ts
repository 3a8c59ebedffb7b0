import { contentRoot } from '../directory/content-root.ts';
import { ingestBoundaries } from '../ingest/ingest-boundaries.ts';
import { defineCommand } from './command.ts';
import { EDITION, runIngest, toEdition } from './ingest.ts';

export const command = defineCommand({
  usage: '<file> [--edition <month>]',
  about:
    'Makes the official shapes of the police areas from the “Police Force Areas” GeoJSON of the Office for National Statistics. docs/postcodes.md explains it.',
  options: { edition: EDITION },
  words: { least: 1, most: 1, missing: 'The file is missing' },
  run: ({ values, words: [path] }) =>
    runIngest(contentRoot(), ({ areas, folder }) =>
      ingestBoundaries({ path: path!, folder, areas, edition: toEdition(values.edition), tell: (line) => console.log(line) }),
    ),
});
