import { CsvError, parse } from 'csv-parse/sync';
import type { RepairKey } from '../i18n/keys.ts';
import { COLUMNS } from './columns.ts';
import { bytesToTexts, isPlausible, type Decoded } from './encodings.ts';
import { NotASheet, type Grid, type GridRow } from './grid.ts';
import { gridsToRows } from './read-rows.ts';
import { textToLetters, textToStamp } from './stamp.ts';
import { tidyText } from './tidy-text.ts';

const MAX_CHARACTERS = 30_000_000;

/** Reads a CSV file in whatever way Excel has saved it: encoding and separator are found out. Throws NotASheet. */
export function readCsv(name: string, bytes: Uint8Array): Grid {
  if (bytes.length > MAX_CHARACTERS) throw new NotASheet('too-large');
  const [first, ...others] = bytesToTexts(bytes);
  if (others.length === 0) return textToGrid(name, first!);
  const grids = [first!, ...others].map((decoded) => ({ grid: textToGrid(name, decoded), isPlausible: isPlausible(decoded.text) }));
  // Cells that nobody changed say in which encoding they are: there they are as the row's stamp has them.
  const counted = grids.map(({ grid }) => countAsExported(grid));
  const most = Math.max(...counted);
  const [windows, ...rare] = grids;
  const plausible = windows!.isPlausible ? [windows!] : rare.filter((each) => each.isPlausible);
  const found = most > 0 ? grids[counted.indexOf(most)] : plausible.length === 1 ? plausible[0] : undefined;
  if (!found) throw new NotASheet('encoding-unclear');
  return found.grid;
}

/** How many cells with letters beyond ASCII are as they were when they were exported. */
function countAsExported(grid: Grid): number {
  return gridsToRows([grid]).rows.reduce((count, row) => {
    const stamp = textToStamp(row.sheet, row.key('stamp'));
    if (!stamp) return count;
    const letters = new Map(COLUMNS[row.sheet].map(({ field }, at) => [field, stamp.cells[at]]));
    return (
      count +
      row.fields.filter(({ column, placed }) => {
        const text = tidyText(placed.cell?.text ?? '');
        return /[^\u0000-\u007f]/.test(text) && textToLetters(text) === letters.get(column.field);
      }).length
    );
  }, 0);
}

function textToGrid(name: string, decoded: Decoded): Grid {
  const repairs: RepairKey[] = decoded.repair ? [decoded.repair] : [];
  // Excel's own first line for its separator.
  const [, declared, text] = /^(?:sep=(.)\r?\n)?([^]*)$/i.exec(decoded.text)!;
  if (text!.includes('\0')) throw new NotASheet('not-a-csv');
  const delimiter = declared ?? findDelimiter(text!);
  if (delimiter !== ',') repairs.push(delimiter === '\t' ? 'tabs' : 'semicolons');
  try {
    const records = parse(text!, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 1_000_000,
    });
    return { name, rows: recordsToRows(records), merged: [], comments: [], repairs };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new NotASheet(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'csv-broken', { line: Number(error['lines'] ?? 1) });
  }
}

const recordsToRows = (records: readonly string[][]): GridRow[] =>
  records.flatMap((record, at) => {
    const cells = record.flatMap((text, column) =>
      text === '' ? [] : [[column, { kind: 'text' as const, text: unguard(text) }] as const],
    );
    return cells.length === 0 ? [] : [{ number: at + 1, hidden: false, cells: new Map(cells) }];
  });

/** Takes away the apostrophe that keeps a text from being reckoned. */
const unguard = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** The separator that is most frequent in the first line, outside quotes. */
function findDelimiter(text: string): string {
  const line =
    text
      .slice(0, 20_000)
      .split(/\r?\n/)
      .find((each) => each.trim() !== '') ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
