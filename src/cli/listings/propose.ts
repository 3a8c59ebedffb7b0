import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ContentNotReady } from '../../directory/content-not-ready.ts';
import { contentRoot, contentToday } from '../../directory/content-root.ts';
import { readFolder } from '../../directory/read-files.ts';
import { area } from '../../directory/schemas/area.ts';
import { directoryToAreaNames } from '../../export/served-tables.ts';
import { proposals as texts } from '../../i18n/en/proposals.ts';
import { messageToText, type Values } from '../../i18n/message.ts';
import { areasToCodes } from '../../ingest/feeds/feed-area.ts';
import { feedToProposal, type Proposal, type ProposalContext } from '../../ingest/feeds/feed-to-proposal.ts';
import { listingsToIndex } from '../../ingest/feeds/find-listed.ts';
import { FeedUnreadable, readFeed } from '../../ingest/feeds/read-feed.ts';
import { listing } from '../../listing/listing.ts';
import { commonNames, districtTable, townTable } from '../../place/default-tables.ts';
import { namesToPlaceIndex } from '../../place/place-index.ts';
import { tableToPostcodeIndex } from '../../place/postcode-index.ts';
import type { Table } from '../../sheets/table.ts';
import { tableToCsv } from '../../sheets/tables-to-csv.ts';
import { tablesToXlsx } from '../../sheets/tables-to-xlsx.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { writeNamedFile } from '../values.ts';

const say = (text: string, values: Values): string => messageToText(text, values, 'en-GB');

export const command = defineCommand({
  usage: '<feed.json> --to <file>',
  about:
    'Reads the feed of another directory (Open Referral: HSDS 3.0 and 3.1, Open Referral UK 3.0) and writes a sheet of the services that say that they help after sexual violence, for a person to judge. It changes no listing.',
  options: { to: { type: 'string', value: '<file>', about: 'proposals.xlsx or proposals.csv' } },
  words: { least: 1, most: 1, missing: 'The feed is missing' },
  async run({ values, words }) {
    const [feed, to] = [words[0]!, values.to ?? ''];
    if (!/\.(xlsx|csv)$/i.test(to)) throw new UsageError('Say where to with --to: a file that ends in .xlsx or .csv.');
    if (!existsSync(feed)) throw new UsageError(`The file ${feed} can’t be read.`);
    const context = readContext(contentRoot(), contentToday());
    const proposed: Proposal[] = [];
    let read = 0;
    const strangers = await readFeed(feed, (service) => {
      read++;
      const proposal = feedToProposal(service, context);
      if (proposal) proposed.push(proposal);
    }).catch((error: unknown) => {
      if (!(error instanceof FeedUnreadable)) throw error;
      throw new UsageError(say(texts.notJson, { file: basename(feed), why: error.message }));
    });
    if (read === 0) throw new UsageError(say(texts.empty, { file: basename(feed) }));
    const table = proposalsToTable(proposed);
    writeNamedFile(to, /\.xlsx$/i.test(to) ? await tablesToXlsx([table]) : tableToCsv(table));
    console.log(say(texts.written, { proposed: proposed.length, read, file: to }));
    if (strangers > 0) console.log(say(texts.unreadable, { count: strangers }));
  },
});

/** What proposals are made with: the areas and listings of the content, and the default tables of places. Throws ContentNotReady. */
export function readContext(root: string, today: string): ProposalContext {
  const { files, problems } = readFolder(root, 'content/areas', area);
  const services = readFolder(root, 'content/services', listing);
  if (problems.length + services.problems.length > 0) throw new ContentNotReady([...problems, ...services.problems]);
  const areas = files.map(({ slug, value }) => ({ ...value, slug }));
  return {
    today,
    areaNames: new Map(areas.map(({ slug, name }) => [slug, name])),
    listed: listingsToIndex(services.files.map(({ value }) => value)),
    byCode: areasToCodes(areas),
    index: {
      ...namesToPlaceIndex({ ...directoryToAreaNames({ areas }), ...commonNames }, townTable),
      ...tableToPostcodeIndex(districtTable),
    },
  };
}

const WIDTHS: Partial<Record<keyof Proposal, number>> = { id: 14, name: 36, listed: 44, marks: 36, phones: 24, says: 90, unread: 40 };

function proposalsToTable(proposed: readonly Proposal[]): Table {
  const keys = Object.keys(texts.columns) as (keyof Proposal)[];
  return {
    name: 'proposals',
    columns: keys.map((key) => ({ header: texts.columns[key], width: WIDTHS[key] ?? 28 })),
    rows: proposed.map((proposal) => keys.map((key) => proposal[key])),
  };
}
