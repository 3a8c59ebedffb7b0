import { writeFileSync } from 'node:fs';
import { listingToData } from '../../edit/preview.ts';
import { directoryToChoices } from '../../sheets/choices.ts';
import { listingsToTables } from '../../sheets/listings-to-tables.ts';
import { tableToCsv } from '../../sheets/tables-to-csv.ts';
import { tablesToXlsx } from '../../sheets/tables-to-xlsx.ts';
import type { Table } from '../../sheets/table.ts';
import { readContent } from './content.ts';
import { NotUnderstood, readOptions } from './options.ts';
import { say } from './say.ts';
import { whichListings } from './which.ts';

export const usage = say('exportUsage');

/** Writes listings as sheets. */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(args, {
    area: { type: 'string' },
    commissioner: { type: 'string' },
    all: { type: 'boolean' },
    to: { type: 'string' },
    json: { type: 'boolean' },
  });
  const to = values.to ?? '';
  if (!/\.(xlsx|csv)$/i.test(to)) throw new NotUnderstood(say('exportTo'));
  const content = readContent();
  const services = whichListings(values, content.directory);
  const listings = services.map((service) => listingToData(content.fileOf(service).text));
  const tables = listingsToTables(listings, directoryToChoices(content.directory), content.directory.site.name, content.today);
  const files = /\.xlsx$/i.test(to)
    ? [[to, await tablesToXlsx(tables)] as const]
    : tables.map((table) => [csvName(to, table), tableToCsv(table)] as const);
  for (const [path, written] of files) write(path, written);
  const names = files.map(([path]) => path);
  if (values.json) console.log(JSON.stringify({ listings: services.length, files: names }, undefined, 2));
  else console.log(say('exported', { count: services.length, files: names.join(', ') }));
  return 0;
}

/** The listings get the file that was asked for, the other sheets files beside it. */
const csvName = (to: string, { name }: Table): string =>
  name === 'listings' ? to : to.replace(/\.csv$/i, `-${name.replaceAll(' ', '-')}.csv`);

function write(path: string, written: string | Buffer): void {
  try {
    writeFileSync(path, written);
  } catch {
    throw new NotUnderstood(say('noFolder', { found: path }));
  }
}
