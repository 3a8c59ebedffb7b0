import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { listingToData } from '../../edit/preview.ts';
import { en } from '../../i18n/en.ts';
import { directoryToChoices } from '../../sheets/choices.ts';
import { NotASheet, type Grid } from '../../sheets/grid.ts';
import { mapGrid, textToMapping } from '../../sheets/mapping.ts';
import { gridsToRows, type ReadRows } from '../../sheets/read-rows.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import { fieldToCell, rowsToPreviews, type Existing, type ImportPreview } from '../../sheets/rows-to-previews.ts';
import { readContent, type Content } from './content.ts';
import { newRefs } from './new-ref.ts';
import { NotUnderstood, readOptions } from './options.ts';
import type { CommandPreview } from './preview-to-text.ts';
import { settleAndReport } from './report.ts';
import { say } from './say.ts';

export const usage = say('importUsage');

/** Shows what sheets would change, and with --apply changes it. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    apply: { type: 'boolean' },
    json: { type: 'boolean' },
    mapping: { type: 'string' },
    as: { type: 'string' },
  });
  if (values.as !== undefined) throw new NotUnderstood(say('importFeeds'));
  if (positionals.length === 0) throw new NotUnderstood(usage);
  const files = positionals.map((path) => ({ name: basename(path), bytes: readBytes(path) }));
  const mapping = values.mapping === undefined ? undefined : readBytes(values.mapping).toString('utf8');
  const content = readContent();
  const { previews, notes } = filesToPreviews(files, content, mapping);
  return settleAndReport(content, previews, { ...values, notes, place: placeInCells });
}

interface SheetFile {
  name: string;
  bytes: Uint8Array;
}

/** What files would change, and what was put right to read them. */
export function filesToPreviews(
  files: readonly SheetFile[],
  content: Content,
  mappingText?: string,
): { previews: ImportPreview[]; notes: string[] } {
  const choices = directoryToChoices(content.directory);
  const existing = content.directory.services.map((service): Existing => {
    const base = content.fileOf(service);
    return { ...base, ref: service.ref, slug: service.slug, data: listingToData(base.text) };
  });
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
  const rows = toRows(grids, mappingText, existing);
  if (grids.length > 0) {
    read.rows.push(...rows.rows);
    read.issues.push(...rows.issues);
  }
  const notes = grids.flatMap((grid) => grid.repairs.map((key) => say('fileRepaired', { file: grid.name, what: en.importing[key] })));
  return { previews: rowsToPreviews(read, existing, choices, newRefs(content)), notes };
}

function toRows(grids: readonly Grid[], mappingText: string | undefined, existing: readonly Existing[]): ReadRows {
  if (mappingText === undefined) return gridsToRows(grids);
  const mapping = textToMapping(mappingText);
  if (typeof mapping === 'string') throw new NotUnderstood(say('mappingBad', { found: 'file', why: mapping }));
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

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new NotUnderstood(say('noFile', { found: path }));
  }
}
