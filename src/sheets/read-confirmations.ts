import { valueToQuote } from '../directory/problem.ts';
import { en } from '../i18n/en.ts';
import { confirmation, FACT_GROUPS, type Confirmation, type FactGroup } from '../listing/confirmation.ts';
import type { CellKind } from './cell-kind.ts';
import { toAddress, type Grid, type GridRow } from './grid.ts';
import { repairCell } from './repair-cell.ts';
import { isAlike, type SheetIssue } from './read-rows.ts';
import { tidyText } from './tidy-text.ts';

/** A row that says which groups of a listing's facts were confirmed. */
export interface ConfirmationRow {
  at: string;
  /** Its reference, or its slug. */
  listing: string;
  groups: FactGroup[];
  record: Confirmation;
  /** What the listing stated when the sheet was exported: see factsToStamp. */
  stamp: string;
}

type Name = 'ref' | 'slug' | 'stamp' | 'groups' | 'by' | 'how' | 'on';

/** The words that a column takes, each as it is or as the form has it. */
const words = (options: readonly string[], names: Readonly<Record<string, string>>) => options.map((id) => ({ id, name: names[id] ?? id }));
const COLUMNS: Record<Exclude<Name, 'ref' | 'slug' | 'stamp'>, { kind: CellKind; choices?: { id: string; name: string }[] }> = {
  groups: { kind: 'choices', choices: words(FACT_GROUPS, en.editor.groups) },
  by: { kind: 'choice', choices: words(confirmation.shape.by.options, en.editor.choices) },
  how: { kind: 'choice', choices: words(confirmation.shape.how.options, en.editor.choices) },
  on: { kind: 'day' },
};

/** Reads the sheet for confirmations: rows in which nothing is filled in say nothing, half a confirmation is refused. */
export function gridToConfirmations(grid: Grid): { rows: ConfirmationRow[]; issues: SheetIssue[] } {
  // The sheet that explains names these headings too, one below the other.
  const header = grid.rows.find((row) => findColumns(row).has('groups') && findColumns(row).size > 2);
  if (!header) return { rows: [], issues: [] };
  const columns = findColumns(header);
  const rows: ConfirmationRow[] = [];
  const issues: SheetIssue[] = [];
  for (const row of grid.rows) {
    if (row.number <= header.number) continue;
    const read = readRow(grid, row, columns);
    if (read === undefined) continue;
    if (Array.isArray(read)) issues.push(...read);
    else rows.push(read);
  }
  return { rows, issues };
}

function readRow(grid: Grid, row: GridRow, columns: ReadonlyMap<Name, number>): ConfirmationRow | SheetIssue[] | undefined {
  const cellOf = (name: Name) => row.cells.get(columns.get(name) ?? -1);
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  if (names.every((name) => !cellOf(name))) return undefined;
  const issues: SheetIssue[] = [];
  const texts = Object.fromEntries(
    names.map((name) => {
      const at = columns.has(name) ? toAddress(grid, row.number, columns.get(name)!) : `${grid.name}!${row.number}`;
      const { kind, choices } = COLUMNS[name];
      const repaired = repairCell(cellOf(name), { kind, choices, now: '', isAsExported: () => false });
      const field = en.sheets.confirmations[name][0];
      if ('issue' in repaired)
        issues.push({ at, field, key: repaired.issue, values: { ...repaired.values, found: valueToQuote(repaired.values['found']) } });
      else if (repaired.text === '') issues.push({ at, field, key: 'half-a-confirmation', values: {} });
      return [name, 'text' in repaired ? repaired.text : ''];
    }),
  ) as Record<keyof typeof COLUMNS, string>;
  if (issues.length > 0) return issues;
  const listing = tidyText(cellOf('ref')?.text ?? '') || tidyText(cellOf('slug')?.text ?? '');
  const { groups, on, by, how } = texts;
  return {
    at: `${grid.name}!${row.number}`,
    listing,
    groups: groups.split(', ') as FactGroup[],
    stamp: tidyText(cellOf('stamp')?.text ?? ''),
    // The columns take no other words.
    record: { on, by, how } as Confirmation,
  };
}

function findColumns(row: GridRow): Map<Name, number> {
  const headers: Record<Name, string> = {
    ref: en.sheets.common.ref[0],
    slug: en.sheets.common.slug[0],
    stamp: en.sheets.common.stamp[0],
    groups: en.sheets.confirmations.groups[0],
    by: en.sheets.confirmations.by[0],
    how: en.sheets.confirmations.how[0],
    on: en.sheets.confirmations.on[0],
  };
  const columns = new Map<Name, number>();
  for (const [at, { text }] of row.cells) {
    const name = (Object.keys(headers) as Name[]).find((each) => isAlike(text, headers[each]) || isAlike(text, each));
    if (name && !columns.has(name)) columns.set(name, at);
  }
  return columns;
}
