// The services to call, and why they come first: as a table, a sheet, dates for a calendar, or data.
import { readFileSync } from 'node:fs';
import type { Directory } from '../../directory/directory.ts';
import { speakerFor, type Speaker } from '../../i18n/locale.ts';
import { commissionerToScope } from '../../upkeep/commissioner-scope.ts';
import { forceNotesTasks, type ForceNotesTask } from '../../upkeep/force-notes.ts';
import { directoryToNames, type OversightNames } from '../../upkeep/names.ts';
import { reviewQueue, type ReviewEntry } from '../../upkeep/review-queue.ts';
import { soleToText, taskToText } from '../../upkeep/task-to-text.ts';
import { rowsToCsv } from '../../export/csv.ts';
import { reviewCalendar } from '../../upkeep/review-calendar.ts';
import { queueToRows } from '../../upkeep/review-sheet.ts';
import type { FailedLink } from '../../upkeep/review-task.ts';
import { defineCommand } from '../command.ts';
import { privateFolder, readAsks } from '../private-folder.ts';
import { UsageError } from '../usage-error.ts';
import { knownName, textToDays, writeNamedFile } from '../values.ts';
import { readContent } from './content.ts';
import { readContracts } from './contracts.ts';
import { JSON_OUTPUT, LANGUAGE } from './shared-options.ts';
import { rowsToTextTable } from './text-table.ts';

export const command = defineCommand({
  usage: '[--commissioner <commissioner>] [--within 30d] [--links <report>] [--csv | --ics | --json] [--to <file>]',
  about:
    'Lists the services to call: overdue, due or not confirmed, with a contract that ends within six months, a waiting list older than 30 days, an e-mail without an answer (if WAYMARK_PRIVATE names the private folder), or a web address or test call that failed. The only service of its kind in an area comes first. Last are the police forces whose notes for their officers are due to be checked.',
  options: {
    commissioner: {
      type: 'string',
      value: '<commissioner>',
      about: 'only the listings it pays for or that cover its area: a file name in content/commissioners',
    },
    within: { type: 'string', value: '30d', about: 'also lists what will be due within this many days (d) or weeks (w)' },
    links: { type: 'string', value: '<report>', about: 'the report of “links --json”, with web addresses that failed' },
    csv: { type: 'boolean', about: 'a sheet for Excel, one row for each thing to do' },
    ics: { type: 'boolean', about: 'dates for a calendar' },
    json: JSON_OUTPUT,
    to: { type: 'string', value: '<file>', about: 'writes to this file instead of printing' },
    language: LANGUAGE,
  },
  run({ values }) {
    const { directory, today } = readContent();
    const contracts = readContracts();
    const folder = privateFolder();
    const speaker = speakerFor(values.language ?? 'en');
    const { services, areas } = scopeFor(values.commissioner, directory);
    const withinDays = values.within === undefined ? 0 : textToDays('--within', values.within);
    const entries = reviewQueue(directory, services, {
      today,
      contracts,
      asks: folder ? readAsks(folder) : undefined,
      withinDays,
      failedLinks: values.links === undefined ? undefined : readFailedLinks(values.links),
    });
    const forceNotes = forceNotesTasks(areas, { today, withinDays });
    const names = directoryToNames(directory, speaker.locale);
    const text = values.json
      ? JSON.stringify([...entriesToData(entries, speaker, names), ...forceNotesToData(forceNotes, speaker)], undefined, 2)
      : values.csv
        ? rowsToCsv(queueToRows(entries, forceNotes, speaker, names))
        : values.ics
          ? reviewCalendar(entries, services, { today, contracts, areas }, speaker, names)
          : queueToText(entries, forceNotes, speaker, names);
    if (values.to !== undefined) writeNamedFile(values.to, text);
    console.log(values.to === undefined ? text : `${values.to}: ${entries.length} listings.`);
  },
});

function scopeFor(commissioner: string | undefined, directory: Directory): Pick<Directory, 'services' | 'areas'> {
  if (commissioner === undefined) return directory;
  const { services, areas } = commissionerToScope(knownName('commissioner', commissioner, directory.commissioners.values()), directory);
  return { services, areas: directory.areas.filter(({ slug }) => areas.includes(slug)) };
}

function queueToText(
  entries: readonly ReviewEntry[],
  forceNotes: readonly ForceNotesTask[],
  speaker: Speaker,
  names: OversightNames,
): string {
  const { files, queue } = speaker.texts.upkeep;
  const listings = entriesToTable(entries, speaker, names);
  if (forceNotes.length === 0) return listings;
  const forces = forceNotes.map(({ area: { slug }, ...task }) => [
    names.force(slug),
    taskToText(task, speaker),
    `content/areas/${slug}.yaml`,
  ]);
  return [
    ...(entries.length > 0 ? [listings, ''] : []),
    queue.forcesHeading,
    queue.forcesLead,
    rowsToTextTable([[files.force, files.task, files.file], ...forces], 60),
  ].join('\n');
}

/** One line for each listing: what to do first, how many tasks it has, and why it is where it is in the list. */
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

const forceNotesToData = (forceNotes: readonly ForceNotesTask[], speaker: Speaker) =>
  forceNotes.map(({ area: { slug, force }, ...task }) => ({
    force: force.name,
    areas: [slug],
    tasks: [{ ...task, text: taskToText(task, speaker) }],
  }));

/**
 * The web addresses that failed, by listing, from the report of `listings links`: a list of
 * `{ "slug": …, "url": …, "ok": false, "status": … }`, alone or under `links`. Throws UsageError where it is none.
 */
function readFailedLinks(file: string): Map<string, FailedLink[]> {
  const failed = new Map<string, FailedLink[]>();
  for (const { slug, url, ok, status } of readLinkReport(file)) {
    if (ok === true || typeof slug !== 'string' || typeof url !== 'string') continue;
    failed.set(slug, [...(failed.get(slug) ?? []), { url, status: String(status ?? '?') }]);
  }
  return failed;
}

function readLinkReport(file: string): Record<string, unknown>[] {
  const fault = (what: string) => new UsageError(`--links: “${file}” ${what}. Make one with “npm run listings -- links --json”.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw fault('cannot be read');
  }
  try {
    const data = JSON.parse(text) as unknown;
    const list = Array.isArray(data) ? data : (data as { links?: unknown } | null)?.links;
    if (Array.isArray(list)) return list as Record<string, unknown>[];
  } catch {
    // Said below.
  }
  throw fault('is no report of web addresses');
}
