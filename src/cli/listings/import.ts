import { basename } from 'node:path';
import { listingToData, type BaseFile } from '../../edit/preview.ts';
import { en } from '../../i18n/en.ts';
import { directoryToChoices } from '../../sheets/choices.ts';
import { NotASheet, type Grid } from '../../sheets/grid.ts';
import { mapGrid, textToMapping } from '../../sheets/mapping.ts';
import { noticesToPreviews } from '../../sheets/notices.ts';
import { gridToConfirmations } from '../../sheets/read-confirmations.ts';
import { gridsToRows, type ReadRows } from '../../sheets/read-rows.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import { fieldToCell, rowsToPreviews, type Existing, type ImportPreview } from '../../sheets/rows-to-previews.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { readNamedFile } from '../values.ts';
import { readContent, type Content } from './content.ts';
import { newRefs } from './new-ref.ts';
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
    const mapping = values.mapping === undefined ? undefined : readNamedFile(values.mapping).toString('utf8');
    const content = readContent();
    const { previews, notes } = filesToPreviews(files, content, mapping);
    return settleAndReport(content, previews, { ...values, notes, place: placeInCells });
  },
});

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

/** What files would change, and what was corrected to read them. */
export function filesToPreviews(
  files: readonly SheetFile[],
  content: Content,
  mappingText?: string,
): { previews: ImportPreview[]; notes: string[] } {
  const choices = directoryToChoices(content.directory);
  const existing = contentToExisting(content);
  const read: ReadRows = { rows: [], issues: [] };
  const grids: Grid[] = [];
  for (const { name, bytes } of files) {
    try {
      grids.push(...readSheets(name, bytes));
    } catch (error) {
      if (!(error instanceof NotASheet)) throw error;
      read.issues.push({ at: name, field: '', key: error.key, values: error.values });
    }
  }
  const notices = noticesToPreviews(grids, contentToNotices(content), choices);
  const confirmed = grids.map(gridToConfirmations);
  const confirmations = confirmed.flatMap((each) => each.rows);
  read.issues.push(...confirmed.flatMap((each) => each.issues));
  const rows = toRows(grids, mappingText, existing);
  if (grids.length > 0) {
    read.rows.push(...rows.rows);
    // A sheet of confirmations alone is something to import.
    read.issues.push(
      ...rows.issues.filter(({ key }) => key !== 'no-rows' || confirmations.length + notices.length + read.issues.length === 0),
    );
  }
  const notes = grids.flatMap((grid) => grid.repairs.map((key) => say('fileRepaired', { file: grid.name, what: en.importing[key] })));
  return { previews: [...rowsToPreviews(read, confirmations, existing, choices, newRefs(content)), ...notices], notes };
}

function toRows(grids: readonly Grid[], mappingText: string | undefined, existing: readonly Existing[]): ReadRows {
  if (mappingText === undefined) return gridsToRows(grids);
  const mapping = textToMapping(mappingText);
  if (typeof mapping === 'string') throw new UsageError(say('mappingBad', { why: mapping }));
  const read = grids.map((grid) => mapGrid(grid, mapping, existing));
  return { rows: read.flatMap(({ rows }) => rows), issues: read.flatMap(({ issues }) => issues) };
}

/** A complaint about a field says in which cell it was typed. */
function placeInCells(preview: CommandPreview): CommandPreview {
  const { cells, row, issues } = preview;
  if (!cells) return preview;
  const withCell = (issue: (typeof issues)[number]) => {
    const at = issue.at ?? fieldToCell(issue.field, { cells, row });
    return at === undefined ? issue : { ...issue, at };
  };
  return { ...preview, issues: issues.map(withCell) };
}
