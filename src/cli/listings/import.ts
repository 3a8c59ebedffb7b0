import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { listingToData, type BaseFile } from '../../edit/preview.ts';
import { en } from '../../i18n/en.ts';
import { directoryToChoices } from '../../sheets/choices.ts';
import { fieldToHeading } from '../../sheets/columns.ts';
import { gridToDraftMapping } from '../../sheets/draft-mapping.ts';
import { NotASheet, type Grid } from '../../sheets/grid.ts';
import { mapGrid, textToMapping } from '../../sheets/mapping.ts';
import { noticesToPreviews } from '../../sheets/notices.ts';
import { gridToConfirmations } from '../../sheets/read-confirmations.ts';
import { gridsToRows, type ReadRows } from '../../sheets/read-rows.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import { tidyText } from '../../sheets/tidy-text.ts';
import { fieldToCell, rowsToPreviews, type Existing, type ImportPreview } from '../../sheets/rows-to-previews.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { readNamedFile, writeNamedFile } from '../values.ts';
import { isAnswerSheet } from './answer-sheet.ts';
import { readContent, type Content } from './content.ts';
import { takeAnswerSheets } from './inbox.ts';
import { contentToNaming } from './naming.ts';
import type { CommandPreview } from './preview-to-text.ts';
import { settleAndReport } from './report.ts';
import { say } from '../say.ts';
import { APPLY, JSON_OUTPUT } from './shared-options.ts';

export const command = defineCommand({
  usage: '<file.xlsx | file.csv> … [--apply] [--mapping <file>] [--json]',
  about:
    'Shows what a sheet would change in the listings: new, changed (field by field), confirmed, unchanged, and refused (with cell and reason). Missing rows delete nothing. What someone else has changed since the export is never overwritten.',
  options: {
    apply: APPLY,
    mapping: {
      type: 'string',
      value: '<file>',
      about: 'for someone else’s CSV or workbook: says which column is which field; docs/sheets.md explains it',
    },
    as: { type: 'string', value: '<format>', about: 'kept for feeds of other directories, which can’t be imported yet' },
    json: JSON_OUTPUT,
  },
  words: { least: 1, most: Infinity, missing: 'The sheet is missing' },
  run({ values, words }) {
    if (values.as !== undefined) throw new UsageError(say('importFeeds'));
    const files = words.map((path) => ({ name: basename(path), bytes: readNamedFile(path) }));
    const answers = filesToAnswerSheets(files);
    if (answers) return takeAnswerSheets(answers, values);
    const mapping = values.mapping === undefined ? undefined : readNamedFile(values.mapping).toString('utf8');
    const content = readContent();
    const { previews, notes, drafts } = filesToPreviews(files, content, mapping);
    const written = drafts.map(({ name, text }) => writeDraft(words.find((path) => basename(path) === name) ?? name, text));
    return settleAndReport(content, previews, { ...values, notes: [...notes, ...written], place: placeInCells });
  },
});

/** The files as sheets that providers have filled in, where that is what they are. */
function filesToAnswerSheets(files: readonly SheetFile[]) {
  try {
    const read = files.map(({ name, bytes }) => ({ name, grids: readSheets(name, bytes).filter(isAnswerSheet) }));
    return read.every(({ grids }) => grids.length > 0) ? read : undefined;
  } catch (error) {
    // Said when it is read as an export.
    if (error instanceof NotASheet) return undefined;
    throw error;
  }
}

/** Writes the draft of a mapping next to the sheet that it is for; says where it is. One that is there already may have been corrected. */
function writeDraft(sheet: string, text: string): string {
  const path = `${sheet.replace(/\.[a-z]+$/i, '')}.mapping.yaml`;
  const isThere = existsSync(path);
  if (!isThere) writeNamedFile(path, text);
  return say(isThere ? 'draftThere' : 'draftWritten', { found: basename(sheet), path });
}

/** Every notice’s file. */
export const contentToNotices = ({ directory, fileOf }: Content): BaseFile[] =>
  directory.notices.map(({ slug }) => fileOf({ file: `content/notices/${slug}.yaml` }));

/** Every listing as it is now, to compare the rows of a sheet with. */
export const contentToExisting = (content: Content): Existing[] =>
  content.directory.services.map((service) => {
    const base = content.fileOf(service);
    return { ...base, ref: service.ref, slug: service.slug, data: listingToData(base.text) };
  });

interface SheetFile {
  name: string;
  bytes: Uint8Array;
}

/** What files would change, what was corrected or left out to read them, and drafts of mappings for those that are not ours. */
export function filesToPreviews(
  files: readonly SheetFile[],
  content: Content,
  mappingText?: string,
): { previews: ImportPreview[]; notes: string[]; drafts: { name: string; text: string }[] } {
  const choices = directoryToChoices(content.directory);
  const existing = contentToExisting(content);
  const issues: ReadRows['issues'] = [];
  const read = files.flatMap(({ name, bytes }) => {
    try {
      return [{ name, grids: readSheets(name, bytes) }];
    } catch (error) {
      if (!(error instanceof NotASheet)) throw error;
      issues.push({ at: name, field: '', key: error.key, values: error.values });
      return [];
    }
  });
  const grids = read.flatMap((each) => each.grids);
  const notices = noticesToPreviews(grids, contentToNotices(content), choices);
  const confirmed = grids.map(gridToConfirmations);
  const confirmations = confirmed.flatMap((each) => each.rows);
  issues.push(...confirmed.flatMap((each) => each.issues));
  const found = toRows(grids, mappingText, existing);
  if (grids.length > 0) {
    // A sheet of confirmations alone is something to import.
    const isEnough = confirmations.length + notices.length + issues.length > 0;
    issues.push(...found.issues.filter(({ key }) => key !== 'no-rows' || !isEnough));
  }
  const previews = rowsToPreviews({ rows: found.rows, issues }, confirmations, existing, choices, contentToNaming(content));
  const drafts = read.flatMap(({ name, grids: own }) => {
    const text = own
      .filter((grid) => found.foreign.includes(grid))
      .map((grid) => gridToDraftMapping(grid, choices))
      .find(Boolean);
    return text === undefined ? [] : [{ name, text }];
  });
  return { previews: [...previews, ...notices], notes: toNotes(grids, found.skipped), drafts };
}

function toNotes(grids: readonly Grid[], skipped: ReadRows['skipped']): string[] {
  const comments = grids.flatMap((grid) =>
    grid.comments.map(({ at, text }) => ({ key: 'commentSkipped' as const, at, found: tidyText(text) })),
  );
  return [
    ...grids.flatMap((grid) => grid.repairs.map((key) => say('fileRepaired', { file: grid.name, what: en.importing[key] }))),
    ...[...skipped, ...comments].map(({ key, at, found }) => say(key, { at, found })),
  ];
}

function toRows(grids: readonly Grid[], mappingText: string | undefined, existing: readonly Existing[]): ReadRows {
  if (mappingText === undefined) return gridsToRows(grids);
  const mapping = textToMapping(mappingText);
  if (typeof mapping === 'string') throw new UsageError(say('mappingBad', { why: mapping }));
  const read = grids.map((grid) => ({ grid, ...mapGrid(grid, mapping, existing) }));
  const isOther = ({ issues }: (typeof read)[number]) => issues.some(({ key }) => key === 'mapping-other');
  const others = read.every(isOther) ? [] : read.filter(isOther);
  const own = read.filter((each) => !others.includes(each));
  return {
    rows: own.flatMap(({ rows }) => rows),
    issues: own.flatMap(({ issues }) => issues),
    skipped: others.map(({ grid: { name } }) => ({ key: 'sheetSkipped', at: name, found: name })),
    foreign: [],
  };
}

/** A complaint about a field says in which cell it was typed, and names its column. What is said of several fields is said once. */
function placeInCells(preview: CommandPreview): CommandPreview {
  const { cells, row, issues } = preview;
  if (!cells) return preview;
  const placed = issues.map((issue) => {
    const at = issue.at ?? fieldToCell(issue.field, { cells, row });
    return at === undefined ? issue : { ...issue, at, field: fieldToHeading(issue.field) };
  });
  const alike = Map.groupBy(placed, ({ at, key, values }) => JSON.stringify([at, key, values]));
  return { ...preview, issues: [...alike.values()].map((same) => ({ ...same[0]!, field: same.map(({ field }) => field).join(', ') })) };
}
