import type { Choices } from './choices.ts';
import type { CellKind } from './cell-kind.ts';
import { COLUMNS, SHEETS, type SheetName } from './columns.ts';
import { rowToTexts } from './edit-row.ts';
import type { SheetIssue, SheetRow } from './read-rows.ts';
import { textToLetters, textToStamp } from './stamp.ts';
import { tidyText } from './tidy-text.ts';

/** Kinds of cells that say something of one service alone. Words from a list and opening hours are the same for many. */
const DISTINCTIVE: readonly CellKind[] = ['text', 'lines', 'phone', 'address', 'email', 'postcode'];

/** What services of one provider may well share: somebody who copies it from one to another means it. */
const SHARED_BY_PROVIDER: readonly CellKind[] = ['phone', 'address', 'email'];

/** Fewer cells of words from a list may have been exchanged on purpose. */
const LEAST_EXCHANGED = 4;

interface StampedRow {
  row: SheetRow;
  /** Letters for the listing that the row was exported from. */
  owner: string;
  exported: readonly string[];
  /** Letters for what the cells say now; undefined where the sheet has lost the column. */
  now: readonly (string | undefined)[];
}

/** A cell that says what another listing's row said in the same column. */
interface Moved {
  to: StampedRow;
  from: StampedRow;
  column: number;
}

/**
 * Rows into which cells of other rows were sorted, pasted or filled, with the reason to refuse them. A stamp has letters for each
 * cell, so what a row says now can be found among what the others said when they were exported.
 */
export function findMovedCells(
  rows: readonly SheetRow[],
  choices: Choices,
  ownerToProvider: (owner: string) => string | undefined,
): Map<SheetRow, SheetIssue> {
  return new Map(SHEETS.flatMap((sheet) => [...findInSheet(sheet, toStamped(sheet, rows, choices), ownerToProvider)]));
}

function toStamped(sheet: SheetName, rows: readonly SheetRow[], choices: Choices): StampedRow[] {
  return rows.flatMap((row) => {
    const stamp = row.sheet === sheet ? textToStamp(sheet, row.key('stamp')) : undefined;
    if (!stamp) return [];
    const texts = rowToTexts(row, choices);
    const raw = new Map(row.fields.map(({ column, placed }) => [column.field, tidyText(placed.cell?.text ?? '')]));
    const now = COLUMNS[sheet].map(({ field }, at) => {
      if (!raw.has(field)) return undefined;
      const letters = textToLetters(raw.get(field)!);
      return letters === stamp.cells[at] ? letters : textToLetters(texts.get(field)!);
    });
    return [{ row, owner: stamp.ref, exported: stamp.cells, now }];
  });
}

function findInSheet(
  sheet: SheetName,
  rows: readonly StampedRow[],
  ownerToProvider: (owner: string) => string | undefined,
): Map<SheetRow, SheetIssue> {
  const moved = COLUMNS[sheet].flatMap(({ kind }, column) =>
    DISTINCTIVE.includes(kind) ? movedInColumn(rows, column) : exchangedInColumn(rows, column),
  );
  const isShared = ({ to, from, column }: Moved) =>
    SHARED_BY_PROVIDER.includes(COLUMNS[sheet][column]!.kind) &&
    !isChanged(from, column) &&
    ownerToProvider(to.owner) !== undefined &&
    ownerToProvider(to.owner) === ownerToProvider(from.owner);
  const suspect = moved.filter((each) => !isShared(each));
  const byRow = Map.groupBy(suspect, ({ to }) => to);
  const byColumn = Map.groupBy(suspect, ({ column }) => column);
  const issues = new Map<SheetRow, SheetIssue>();
  for (const [to, cells] of byRow) {
    // One cell alone may be a change that somebody meant.
    if (cells.length < 2 && cells.every(({ column }) => byColumn.get(column)!.length < 2)) continue;
    const others = [...new Set(cells.map(({ from }) => from.row.at))].join(', ');
    const field = cells.map(({ column }) => COLUMNS[sheet][column]!.header).join(', ');
    issues.set(to.row, { at: to.row.at, field, key: 'cells-moved', values: { other: others } });
  }
  return issues;
}

const EMPTY = textToLetters('');

const isChanged = ({ exported, now }: StampedRow, column: number): boolean => now[column] !== undefined && now[column] !== exported[column];

function movedInColumn(rows: readonly StampedRow[], column: number): Moved[] {
  const byLetters = Map.groupBy(rows, ({ exported }) => exported[column]);
  return rows.flatMap((to): Moved[] => {
    const letters = to.now[column];
    if (!isChanged(to, column) || letters === EMPTY) return [];
    const sources = byLetters.get(letters) ?? [];
    // What several services have in common, such as a town, says nothing of where it came from.
    const [from] = sources;
    return from && new Set(sources.map(({ owner }) => owner)).size === 1 && from.owner !== to.owner ? [{ to, from, column }] : [];
  });
}

/** Cells of words from a list: only where as many of each word as before are in other rows. */
function exchangedInColumn(rows: readonly StampedRow[], column: number): Moved[] {
  const changed = rows.filter((row) => isChanged(row, column));
  const before = changed.map(({ exported }) => exported[column]!).sort();
  const after = changed.map(({ now }) => now[column]!).sort();
  if (changed.length < LEAST_EXCHANGED || before.join() !== after.join()) return [];
  return changed.map((to) => ({ to, from: changed.find(({ exported }) => exported[column] === to.now[column])!, column }));
}
