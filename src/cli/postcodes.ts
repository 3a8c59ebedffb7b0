// Makes exact tables of postcodes from a file of ONS or Ordnance Survey.
import { parseArgs } from 'node:util';
import { contentRoot } from '../directory/content-root.ts';
import { districtTable } from '../directory/place-tables.ts';
import { ingestPostcodes } from './ingest/ingest-postcodes.ts';
import { progressTo } from './ingest/progress.ts';
import { runIngest } from './ingest/run-ingest.ts';

await runIngest(
  'usagePostcodes',
  async (args, { areas, folder, tables }) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { units: { type: 'boolean' }, edition: { type: 'string' } },
    });
    const isEdition = values.edition === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(values.edition);
    if (positionals.length !== 1 || !isEdition) return false;
    await ingestPostcodes({
      path: positionals[0]!,
      folder,
      areas,
      districts: districtTable,
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
