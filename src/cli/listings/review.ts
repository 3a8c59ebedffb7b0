// What needs a call, and why first: as a table, a sheet, dates for a calendar, data, or an e-mail to each provider.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory, Service } from '../../directory/directory.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { commissionerToScope } from '../../upkeep/commissioner-scope.ts';
import type { Contracts } from '../../upkeep/contracts.ts';
import { directoryToNames, type OversightNames } from '../../upkeep/names.ts';
import { reviewQueue, type ReviewEntry } from '../../upkeep/review-queue.ts';
import { soleToText, taskToText } from '../../upkeep/task-to-text.ts';
import { rowsToCsv } from '../../export/csv.ts';
import { mailToFile } from '../../upkeep/mail-file.ts';
import { reviewCalendar } from '../../upkeep/review-calendar.ts';
import { queueToRows } from '../../upkeep/review-sheet.ts';
import { providerLetters } from '../../components/upkeep/provider-letters.ts';
import { print, runOversight } from './oversight-command.ts';
import { knownName, readFailedLinks, textToDays } from './oversight-input.ts';
import { rowsToTextTable } from './text-table.ts';

export const usage = `review [--commissioner <name>] [--within 30d] [--links <report>] [--csv | --ics | --json | --emails <folder>] [--to <file>]

Says which listings need a call: overdue, due, never confirmed, a contract that ends within six months, a waiting list older
than 30 days, a web address that failed. What only one service stands for comes first.

  --commissioner <name>  only the listings it pays for or that cover its area: a file name in content/commissioners
  --within 30d           also what will be due within so many days (d) or weeks (w)
  --links <report>       web addresses that failed, as “links --json” wrote them
  --csv                  a sheet for Excel, one row for each thing to do
  --ics                  dates for a calendar
  --emails <folder>      one ready e-mail for each provider, as a draft (.eml) that a mail program opens
  --json                 for machines
  --to <file>            writes there instead of printing
  --language cy          in Welsh`;

const options = {
  commissioner: { type: 'string' },
  within: { type: 'string' },
  links: { type: 'string' },
  ics: { type: 'boolean' },
  emails: { type: 'string' },
} as const;

/** Runs the command; private contract sheets are handed in by whoever has read them. Gives the exit code. */
export async function run(args: string[], contracts?: Contracts): Promise<number> {
  return runOversight({ name: 'review', usage, options }, args, ({ values, speaker, directory, today }) => {
    const services = servicesFor(values.commissioner, directory);
    const entries = reviewQueue(directory, services, {
      today,
      contracts,
      withinDays: values.within === undefined ? 0 : textToDays('--within', values.within),
      failedLinks: values.links === undefined ? undefined : readFailedLinks(values.links),
    });
    const names = directoryToNames(directory, speaker.locale);
    if (values.emails !== undefined) return writeLetters(values.emails, entries, speaker, names, contracts);
    const text = values.json
      ? JSON.stringify(entriesToData(entries, speaker, names), undefined, 2)
      : values.csv
        ? rowsToCsv(queueToRows(entries, speaker, names))
        : values.ics
          ? reviewCalendar(entries, services, { today, contracts }, speaker, names)
          : entriesToTable(entries, speaker, names);
    return values.to === undefined ? print(text) : write(values.to, text, entries.length);
  });
}

function servicesFor(commissioner: string | undefined, directory: Directory): readonly Service[] {
  if (commissioner === undefined) return directory.services;
  return commissionerToScope(knownName('--commissioner', commissioner, directory.commissioners.keys()), directory).services;
}

/** One line for each listing: what is to be done first, how many things in all, and why it stands where it stands. */
function entriesToTable(entries: readonly ReviewEntry[], speaker: Speaker, names: OversightNames): string {
  const { files, queue } = speaker.texts.upkeep;
  if (entries.length === 0) return queue.none;
  const rows = entries.map(({ service, tasks, sole }) => [
    service.ref,
    names.service(service.slug).name,
    taskToText(tasks[0]!, speaker),
    String(tasks.length),
    soleToText(sole, speaker, names),
  ]);
  return `${rowsToTextTable([[files.reference, files.listing, files.task, '#', files.first], ...rows], 60)}\n\n${speaker.say(queue.shown, { count: entries.length })}.`;
}

const entriesToData = (entries: readonly ReviewEntry[], speaker: Speaker, names: OversightNames) =>
  entries.map(({ service, tasks, sole }) => ({
    ref: service.ref,
    slug: service.slug,
    name: service.name,
    provider: service.provider,
    areas: service.coverage.areas,
    sole,
    why: soleToText(sole, speaker, names),
    tasks: tasks.map((task) => ({ ...task, text: taskToText(task, speaker) })),
  }));

function writeLetters(
  folder: string,
  entries: readonly ReviewEntry[],
  speaker: Speaker,
  names: OversightNames,
  contracts: Contracts | undefined,
): number {
  mkdirSync(folder, { recursive: true });
  const letters = providerLetters(entries, speaker, names, contracts);
  for (const letter of letters) writeFileSync(join(folder, `${letter.slug}.eml`), mailToFile(letter));
  return print(`${letters.length} e-mails written to ${folder}.`);
}

function write(file: string, text: string, count: number): number {
  writeFileSync(file, text);
  return print(`${file}: ${count} listings.`);
}
