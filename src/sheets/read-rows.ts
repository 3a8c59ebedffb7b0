import { editDistance } from '../place/edit-distance.ts';
import type { IssueKey, SheetKey } from '../i18n/keys.ts';
import type { ValidationIssue } from '../edit/preview.ts';
import { en } from '../i18n/en.ts';
import { memoize } from '../listing/memoize.ts';
import { COLUMNS, FORMER_HEADINGS, KEY_COLUMNS, SHEETS, type Column, type KeyColumn, type SheetName } from './columns.ts';
import { columnToLetters, toAddress, type Grid, type GridCell, type GridRow } from './grid.ts';
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

/** Something that nobody asked us to read, and that is left out: a key of i18n's `listings`. */
export interface Skipped {
  key: 'sheetSkipped' | 'columnSkipped' | 'commentSkipped';
  at: string;
  found: string;
}

export interface ReadRows {
  rows: SheetRow[];
  issues: SheetIssue[];
  skipped: Skipped[];
  /** Sheets of other people: none of their headings is ours. */
  foreign: Grid[];
}

// There may be another heading above ours.
const HEADER_SEARCH = 20;

/** Finds our sheets in what was read, by their headings, and their rows. Sheets and columns that somebody added are skipped by name. */
export function gridsToRows(grids: readonly Grid[]): ReadRows {
  const read = grids.map(gridToRows);
  const rows = read.flatMap((each) => each.rows);
  const issues = read.flatMap((each) => each.issues);
  const skipped = read.flatMap((each) => each.skipped);
  const foreign = read.flatMap((each) => each.foreign);
  const hasOurs = grids.some((grid) => isForReading(grid) || findHeader(grid));
  if (hasOurs) skipped.push(...foreign.map(({ name }): Skipped => ({ key: 'sheetSkipped', at: name, found: name })));
  else issues.push(...foreign.map(toUnknown));
  if (rows.length === 0 && issues.length === 0) {
    issues.push({ at: grids[0]?.name ?? '', field: '', key: 'no-rows', values: { found: grids.map(({ name }) => name).join(', ') } });
  }
  return { rows, issues, skipped, foreign: hasOurs ? [] : foreign };
}

const toUnknown = ({ name }: Grid): SheetIssue => ({ at: name, field: '', key: 'sheet-unknown', values: { found: name } });

function gridToRows(grid: Grid): ReadRows {
  const none: ReadRows = { rows: [], issues: [], skipped: [], foreign: [] };
  if (grid.rows.length === 0 || isForReading(grid)) return none;
  const header = findHeader(grid);
  if (!header) {
    // One of our sheets has lost its headings: what was typed into it is not to be passed over.
    const isOurs = Object.values(en.sheets.names).some((name) => isAlike(name, grid.name));
    return isOurs ? { ...none, issues: [toUnknown(grid)] } : { ...none, foreign: [grid] };
  }
  const { issues, skipped } = unknownColumns(grid, header);
  issues.push(...mergedFaults(grid, header.row));
  const data = grid.rows.filter(({ number }) => number > header.row.number).filter((row) => !isBlank(row));
  const isClear = !issues.some(({ key }) => key === 'column-twice');
  return { rows: isClear ? data.map((row) => toSheetRow(grid, row, header)) : [], issues, skipped, foreign: [] };
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
    const hasStamp = [...row.cells.values()].some(({ text }) => isAlike(text, en.sheets.common.stamp[0]));
    const isKey = (text: string, name: KeyColumn) => {
      const former = hasStamp ? FORMER_HEADINGS[name] : undefined;
      return isAlike(text, en.sheets.common[name][0]) || isAlike(text, name) || (former !== undefined && isAlike(text, former));
    };
    const headers = SHEETS.map((sheet): Header => {
      const keys = new Map<KeyColumn, number>();
      const fields = new Map<string, number>();
      for (const [at, { text }] of row.cells) {
        const key = KEY_COLUMNS.find((name) => isKey(text, name));
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

/** Columns that are none of ours: skipped where somebody added them, refused where one of ours may have lost its heading. */
function unknownColumns(grid: Grid, { sheet, row, keys, fields }: Header): Pick<ReadRows, 'issues' | 'skipped'> {
  const known = new Set([...keys.values(), ...fields.values()]);
  const missing = COLUMNS[sheet].filter(({ field }) => !fields.has(field)).map(({ header }) => header);
  const below = grid.rows.filter(({ number }) => number > row.number);
  const columns = [...new Set([...row.cells.keys(), ...below.flatMap((each) => [...each.cells.keys()])])].sort((a, b) => a - b);
  const issues: SheetIssue[] = [];
  const skipped: Skipped[] = [];
  for (const column of columns.filter((each) => !known.has(each))) {
    const text = tidyText(row.cells.get(column)?.text ?? '');
    const at = toAddress(grid, row.number, column);
    const refuse = (key: SheetKey, values: SheetIssue['values'] = {}) => issues.push({ at, field: '', key, values });
    const twin = text && [...row.cells].find(([other, { text: heading }]) => known.has(other) && isAlike(heading, text));
    const meant = missing.find((header) => isMisspelt(text, header));
    if (twin) refuse('column-twice', { found: text, other: toAddress(grid, row.number, twin[0]) });
    else if (text !== '' && meant) refuse('column-unknown', { found: text, meant });
    else if (text !== '') skipped.push({ key: 'columnSkipped', at, found: text });
    else if (below.some((each) => tidyText(each.cells.get(column)?.text ?? '') !== '')) {
      if (missing.length > 0 && column < Math.max(...known)) refuse('column-nameless');
      else skipped.push({ key: 'columnSkipped', at, found: columnToLetters(column) });
    }
  }
  return { issues, skipped };
}

/** Whether a heading is another one with a slip in it. */
function isMisspelt(text: string, heading: string): boolean {
  const most = heading.length > 5 ? 2 : 1;
  return editDistance(toKey(text), toKey(heading), most) <= most;
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

// Each heading of a sheet is held against every one of ours.
const toKey = memoize((text: string): string =>
  tidyText(text)
    .toLowerCase()
    .replace(/[\s*:]+/g, ' ')
    .trim(),
);
