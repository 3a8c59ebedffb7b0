// Waits and coverage as they are today, to be kept and compared with other days.
import { join } from 'node:path';
import { directoryToCandidates } from '../../directory/candidates.ts';
import { rowsToCsv } from '../../export/csv.ts';
import { candidatesToReleased } from '../../export/released.ts';
import { directoryToCoverage, releasedToWaits } from '../../upkeep/snapshot.ts';
import { defineCommand } from '../command.ts';
import { writeNamedFile } from '../values.ts';
import { readContent } from './content.ts';

export const command = defineCommand({
  usage: '[--to <folder>]',
  about:
    'Writes how long people wait and who is served today as two CSV files with the day in their names: waits-2026-11-23.csv and coverage-2026-11-23.csv. The same listings on the same day give the same bytes; SOURCE_DATE_EPOCH sets an earlier day.',
  options: { to: { type: 'string', value: '<folder>', about: 'the folder; this one, if left out' } },
  run({ values: { to = '.' } }) {
    const { directory, today } = readContent();
    const services = candidatesToReleased(directoryToCandidates(directory, today), today);
    const files = { waits: releasedToWaits(services, today), coverage: directoryToCoverage(directory, today) };
    for (const [name, rows] of Object.entries(files)) {
      const file = join(to, `${name}-${today}.csv`);
      writeNamedFile(file, rowsToCsv(rows));
      console.log(`${file}: ${rows.length - 1} rows.`);
    }
  },
});
