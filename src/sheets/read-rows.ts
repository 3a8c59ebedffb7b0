import type { IssueKey } from '../i18n/keys.ts';
import type { ValidationIssue } from '../edit/preview.ts';
import { en } from '../i18n/en.ts';
import { COLUMNS, KEY_COLUMNS, SHEETS, type Column, type KeyColumn, type SheetName } from './columns.ts';
import { toAddress, type Grid, type GridCell, type GridRow } from './grid.ts';
import { tidyText } from './tidy-text.ts';

/** A cell of a row, with its position. */
export interface PlacedCell {
  cell: GridCell | undefined;
  at: string;
}

/** A row of one of our sheets. */
export interface SheetRow {
  sheet: SheetName;
  /** Its position: "phones!12". */
  at: string;
  hidden: boolean;
  key(name: KeyColumn): string;
  keyAt(name: KeyColumn): string;
  /** The columns that the sheet still has, each with the row's cell. */
  fields: { column: Column; placed: PlacedCell }[];
  /** Whether a row from elsewhere: it has no stamp, and what it leaves empty says nothing. */
  isForeign: boolean;
}

/** Something that is refused before it is known which listing it concerns. */
export type SheetIssue = ValidationIssue<IssueKey> & { at: string };

export interface ReadRows {
  rows: SheetRow[];
  issues: SheetIssue[];
}

// There may be another heading above ours.
const HEADER_SEARCH = 20;

/** Finds our sheets in what was read, by their headings, and their rows. */
export function gridsToRows(grids: readonly Grid[]): ReadRows {
  const read = grids.map(gridToRows);
  const rows = read.flatMap((each) => each.rows);
  const issues = read.flatMap((each) => each.issues);
  if (rows.length === 0 && issues.length === 0) {
    issues.push({ at: grids[0]?.name ?? '', field: '', key: 'no-rows', values: { found: grids.map(({ name }) => name).join(', ') } });
  }
  return { rows, issues };
}

function gridToRows(grid: Grid): ReadRows {
  if (grid.rows.length === 0 || isForReading(grid)) return { rows: [], issues: [] };
  const header = findHeader(grid);
  if (!header) return { rows: [], issues: [{ at: grid.name, field: '', key: 'sheet-unknown', values: { found: grid.name } }] };
  const issues = [...headerFaults(grid, header), ...mergedFaults(grid, header.row)];
  const data = grid.rows.filter(({ number }) => number > header.row.number).filter((row) => !isBlank(row));
  return { rows: issues.some(({ key }) => key === 'column-twice') ? [] : data.map((row) => toSheetRow(grid, row, header)), issues };
}

interface Header {
  sheet: SheetName;
  row: GridRow;
  keys: Map<KeyColumn, number>;
  fields: Map<string, number>;
}

/** The first row that has a key and at least one field of one of our sheets; of several sheets the one with most. */
function findHeader(grid: Grid): Header | undefined {
  for (const row of grid.rows.slice(0, HEADER_SEARCH)) {
    const headers = SHEETS.map((sheet): Header => {
      const keys = new Map<KeyColumn, number>();
      const fields = new Map<string, number>();
      for (const [at, { text }] of row.cells) {
        const key = KEY_COLUMNS.find((name) => isAlike(text, en.sheets.common[name][0]) || isAlike(text, name));
        const column = COLUMNS[sheet].find(({ header, field }) => isAlike(text, header) || isAlike(text, field));
        if (key && !keys.has(key)) keys.set(key, at);
        else if (column && !fields.has(column.field)) fields.set(column.field, at);
      }
      return { sheet, row, keys, fields };
    });
    const best = headers.reduce((a, b) => (b.fields.size > a.fields.size ? b : a));
    if (best.fields.size > 0 && (best.keys.has('ref') || best.keys.has('slug'))) return best;
  }
  return undefined;
}

function headerFaults(grid: Grid, { row, keys, fields }: Header): SheetIssue[] {
  const known = new Set([...keys.values(), ...fields.values()]);
  const below = grid.rows.filter(({ number }) => number > row.number);
  const columns = [...new Set([...row.cells.keys(), ...below.flatMap((each) => [...each.cells.keys()])])].sort((a, b) => a - b);
  return columns
    .filter((column) => !known.has(column))
    .flatMap((column): SheetIssue[] => {
      const text = tidyText(row.cells.get(column)?.text ?? '');
      const isUsed = below.some((each) => tidyText(each.cells.get(column)?.text ?? '') !== '');
      if (text === '' && !isUsed) return [];
      const at = toAddress(grid, row.number, column);
      const twin = [...row.cells].find(([other, { text: heading }]) => known.has(other) && isAlike(heading, text));
      if (twin) return [{ at, field: '', key: 'column-twice', values: { found: text, other: toAddress(grid, row.number, twin[0]) } }];
      if (text === '') return [{ at, field: '', key: 'column-nameless', values: {} }];
      return [{ at, field: '', key: 'column-unknown', values: { found: text } }];
    });
}

const mergedFaults = (grid: Grid, header: GridRow): SheetIssue[] =>
  grid.merged
    .filter((range) => (range.match(/\d+/g) ?? []).some((row) => Number(row) >= header.number))
    .map((range) => ({ at: `${grid.name}!${range}`, field: '', key: 'merged', values: {} }));

function toSheetRow(grid: Grid, row: GridRow, { sheet, keys, fields }: Header): SheetRow {
  const keyCell = (name: KeyColumn) => (keys.has(name) ? row.cells.get(keys.get(name)!) : undefined);
  return {
    sheet,
    at: `${grid.name}!${row.number}`,
    hidden: row.hidden,
    key: (name) => tidyText(keyCell(name)?.text ?? ''),
    keyAt: (name) => (keys.has(name) ? toAddress(grid, row.number, keys.get(name)!) : `${grid.name}!${row.number}`),
    fields: COLUMNS[sheet]
      .filter(({ field }) => fields.has(field))
      .map((column) => {
        const at = fields.get(column.field)!;
        return { column, placed: { cell: row.cells.get(at), at: toAddress(grid, row.number, at) } };
      }),
    isForeign: false,
  };
}

const isBlank = ({ cells }: GridRow): boolean => [...cells.values()].every(({ text, kind }) => kind !== 'formula' && tidyText(text) === '');

/** The sheet that explains, those for confirmations and notices, which are read elsewhere, and the one with the words of the drop-downs hold no facts of listings. */
function isForReading({ name, rows }: Grid): boolean {
  const headings = [en.sheets.about.takes, en.sheets.confirmations.groups[0], en.sheets.notices['text.en'][0]];
  const cells = rows.slice(0, HEADER_SEARCH).flatMap((row) => [...row.cells.values()]);
  return name === 'words' || cells.some(({ text }) => headings.some((heading) => isAlike(text, heading)));
}

/** Whether two headings are the same apart from spaces and capitals. */
export const isAlike = (a: string, b: string): boolean => toKey(a) === toKey(b);

const toKey = (text: string): string =>
  tidyText(text)
    .toLowerCase()
    .replace(/[\s*:]+/g, ' ')
    .trim();
