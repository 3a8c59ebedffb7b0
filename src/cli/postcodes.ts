import { contentRoot } from '../directory/content-root.ts';
import { ingestPostcodes } from '../ingest/ingest-postcodes.ts';
import { progressTo } from '../ingest/progress.ts';
import districts from '../place/data/districts.json' with { type: 'json' };
import { defineCommand } from './command.ts';
import { EDITION, runIngest, toEdition } from './ingest.ts';

export const command = defineCommand({
  usage: '<file> [--units] [--edition <month>]',
  about:
    'Makes exact tables of places from the ONS Postcode Directory, the National Statistics Postcode Lookup or OS Code-Point Open: a ZIP, a CSV file or a folder. docs/postcodes.md explains it.',
  options: { units: { type: 'boolean', about: 'also makes tables of whole postcodes' }, edition: EDITION },
  words: { least: 1, most: 1, missing: 'The file is missing' },
  run: ({ values, words: [path] }) =>
    runIngest(contentRoot(), ({ areas, folder, tables }) =>
      ingestPostcodes({
        path: path!,
        folder,
        areas,
        districts,
        withUnits: values.units ?? false,
        edition: toEdition(values.edition),
        before: tables.postcodes?.manifest,
        onStart: (bytes) => progressTo(process.stderr, bytes),
        tell: (line) => console.log(line),
      }),
    ),
});
