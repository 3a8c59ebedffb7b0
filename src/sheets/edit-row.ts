import type { PlainMap } from '../edit/edit-yaml.ts';
import { valueOf, withField } from '../edit/fields.ts';
import type { RepairKey, SheetKey } from '../i18n/keys.ts';
import { valueToQuote } from '../directory/problem.ts';
import { cellToValue, valueToCell } from './cell-text.ts';
import type { Choices } from './choices.ts';
import type { Column } from './columns.ts';
import { repairCell } from './repair-cell.ts';
import type { SheetIssue, SheetRow } from './read-rows.ts';
import { textToLetters } from './stamp.ts';
import { tidyText } from './tidy-text.ts';

/** Something that was put right in a cell: a key of i18n's `importing`. */
export interface Repair {
  at: string;
  key: RepairKey;
  found: string;
  now: string;
}

/** What a row makes of a listing, or of an entry of one of its lists. */
export interface RowEdit {
  data: PlainMap;
  /** The changed fields, with the cells that changed them. */
  cells: Map<string, string>;
  issues: SheetIssue[];
  repairs: Repair[];
}

/**
 * Compares the cells of a row three ways: what it said when it was exported (by its stamp), what it says now, and what is
 * in the listing now. `columns` are those of the stamp. Only what the sheet changed is taken; what both sides changed is refused.
 */
export function editRow(
  row: Pick<SheetRow, 'fields' | 'hidden' | 'isForeign'>,
  stamp: readonly string[] | undefined,
  now: PlainMap,
  choices: Choices,
  columns: readonly Column[],
): RowEdit {
  const edit: RowEdit = { data: now, cells: new Map(), issues: [], repairs: [] };
  const letters = new Map(columns.map(({ field }, at) => [field, stamp?.[at]]));
  for (const { column, placed } of row.fields) {
    const { field, kind, schema } = column;
    const there = tidyText(valueToCell(valueOf(now, field), kind));
    const exported = letters.get(field);
    const isAsExported = (text: string) => exported !== undefined && textToLetters(text) === exported;
    const refuse = (key: SheetKey, values: SheetIssue['values']) => edit.issues.push({ at: placed.at, field: column.header, key, values });

    const repaired = repairCell(placed.cell, { kind, choices: choices(schema), now: there, isAsExported });
    if ('issue' in repaired) {
      refuse(repaired.issue, { ...repaired.values, found: valueToQuote(repaired.values['found']) });
      continue;
    }
    const text = row.isForeign && kind === 'choices' ? withOurs(there, repaired.text) : repaired.text;
    const isSilent = row.isForeign && text === '';
    if (isAsExported(text) || text === there || isSilent) continue;
    if (exported !== undefined && textToLetters(there) !== exported) {
      refuse('sheet-both-changed', { found: valueToQuote(there), wanted: valueToQuote(text) });
    } else if (row.hidden) refuse('hidden-row', { found: valueToQuote(text) });
    else {
      edit.data = withField(edit.data, field, cellToValue(text, kind));
      edit.cells.set(field, placed.at);
      if (repaired.repair) edit.repairs.push({ at: placed.at, key: repaired.repair, found: tidyText(placed.cell?.text ?? ''), now: text });
    }
  }
  return edit;
}

/** Words of somebody else's sheet add to ours: it may know only one of a service's areas, or one of its kinds. */
function withOurs(ours: string, theirs: string): string {
  const words = [...new Set([ours, theirs].flatMap((text) => text.split(', ')).filter(Boolean))];
  return words.includes('all') ? 'all' : words.join(', ');
}

/** What the cells of a row say, repaired where that is possible without context; '' where it isn't. */
export function rowToTexts(row: SheetRow, choices: Choices): Map<string, string> {
  return new Map(
    row.fields.map(({ column, placed }) => {
      const context = { kind: column.kind, choices: choices(column.schema), now: '', isAsExported: () => false };
      const repaired = repairCell(placed.cell, context);
      return [column.field, 'text' in repaired ? repaired.text : ''];
    }),
  );
}
