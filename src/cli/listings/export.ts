import { listingToData } from '../../edit/preview.ts';
import { directoryToChoices } from '../../sheets/choices.ts';
import { listingsToTables } from '../../sheets/listings-to-tables.ts';
import { noticesTable } from '../../sheets/notices.ts';
import { tableToCsv } from '../../sheets/tables-to-csv.ts';
import { tablesToXlsx } from '../../sheets/tables-to-xlsx.ts';
import type { Table } from '../../sheets/table.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { writeNamedFile } from '../values.ts';
import { readContent } from './content.ts';
import { contentToNotices } from './import.ts';
import { say } from '../say.ts';
import { WHICH } from './shared-options.ts';
import { whichListings } from './which.ts';

export const command = defineCommand({
  usage: '(--area <area> | --commissioner <commissioner> | --all) --to <file>',
  about:
    'Writes listings to sheets: listings, phones, text numbers, places, hours, professional routes, commissioning, test calls, a sheet for confirmations, one of notices, and one that explains every column. “npm run listings -- import” reads the file back.',
  options: {
    ...WHICH,
    to: {
      type: 'string',
      value: '<file>',
      about: 'listings.xlsx, or listings.csv, which makes a file for each sheet: listings-phones.csv and so on',
    },
    json: { type: 'boolean', about: 'prints what was written as JSON' },
  },
  async run({ values }) {
    const to = values.to ?? '';
    if (!/\.(xlsx|csv)$/i.test(to)) throw new UsageError('Say where to with --to: a file that ends in .xlsx or .csv.');
    const content = readContent();
    const services = whichListings(values, content.directory);
    const listings = services.map((service) => listingToData(content.fileOf(service).text));
    const choices = directoryToChoices(content.directory);
    const tables = [
      ...listingsToTables(listings, choices, content.directory.site.name, content.today),
      noticesTable(contentToNotices(content), choices),
    ];
    const files = /\.xlsx$/i.test(to)
      ? [[to, await tablesToXlsx(tables)] as const]
      : tables.map((table) => [csvName(to, table), tableToCsv(table)] as const);
    for (const [path, written] of files) writeNamedFile(path, written);
    const names = files.map(([path]) => path);
    if (values.json) console.log(JSON.stringify({ listings: services.length, files: names }, undefined, 2));
    else console.log(say('exported', { count: services.length, files: names.join(', ') }));
  },
});

/** The sheet of listings gets the given file name, the other sheets names derived from it. */
const csvName = (to: string, { name }: Table): string =>
  name === 'listings' ? to : to.replace(/\.csv$/i, `-${name.replaceAll(' ', '-')}.csv`);
