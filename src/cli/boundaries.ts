// Makes the official shapes of the police areas from a GeoJSON file of ONS.
import { parseArgs } from 'node:util';
import { contentRoot } from '../directory/content-root.ts';
import { ingestBoundaries } from '../ingest/ingest-boundaries.ts';
import { isEdition, runIngest } from '../ingest/run-ingest.ts';

await runIngest(
  'usageBoundaries',
  async (args, { areas, folder }) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { edition: { type: 'string' } } });
    if (positionals.length !== 1 || !isEdition(values.edition)) return false;
    await ingestBoundaries({ path: positionals[0]!, folder, areas, edition: values.edition, tell: (line) => console.log(line) });
    return true;
  },
  contentRoot(),
);
