// Makes exact tables of postcodes from a file of ONS or Ordnance Survey.
import { parseArgs } from 'node:util';
import { contentRoot } from '../directory/content-root.ts';
import districts from '../place/data/districts.json' with { type: 'json' };
import { ingestPostcodes } from '../ingest/ingest-postcodes.ts';
import { progressTo } from '../ingest/progress.ts';
import { isEdition, runIngest } from '../ingest/run-ingest.ts';

await runIngest(
  'usagePostcodes',
  async (args, { areas, folder, tables }) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { units: { type: 'boolean' }, edition: { type: 'string' } },
    });
    if (positionals.length !== 1 || !isEdition(values.edition)) return false;
    await ingestPostcodes({
      path: positionals[0]!,
      folder,
      areas,
      districts,
      withUnits: values.units ?? false,
      edition: values.edition,
      before: tables.postcodes?.manifest,
      onStart: (bytes) => progressTo(process.stderr, bytes),
      tell: (line) => console.log(line),
    });
    return true;
  },
  contentRoot(),
);
