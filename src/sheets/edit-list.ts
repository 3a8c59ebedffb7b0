import type { PlainMap } from '../edit/edit-yaml.ts';
import { valueOf, withField } from '../edit/fields.ts';
import type { SheetKey } from '../i18n/keys.ts';
import type { Plain } from '../edit/yaml-to-text.ts';
import type { Choices } from './choices.ts';
import { COLUMNS, SHEET_LISTS, type SheetName } from './columns.ts';
import { editRow, rowToTexts, type RowEdit } from './edit-row.ts';
import { rowToCells } from './listings-to-tables.ts';
import type { SheetRow } from './read-rows.ts';
import { textToLetters, textToStamp } from './stamp.ts';
import { tidyText } from './tidy-text.ts';

/** The rows of one sheet that are entries of one listing's list: changed, taken out, or added at the end. */
export function editList(sheet: SheetName, rows: readonly SheetRow[], data: PlainMap, choices: Choices): RowEdit {
  const list = SHEET_LISTS[sheet]!;
  const there = (valueOf(data, list) ?? []) as PlainMap[];
  const edit: RowEdit = { data, cells: new Map(), issues: [], repairs: [] };
  const entries: (PlainMap | undefined)[] = [...there];
  const added: PlainMap[] = [];
  const taken = new Set<number>();

  for (const row of rows) {
    const mark = row.key('remove').toLowerCase();
    const refuse = (key: SheetKey, values = {}, at = row.at) => edit.issues.push({ at, field: sheetToField(sheet), key, values });
    if (mark !== '' && !['yes', 'no', 'true', 'false'].includes(mark)) {
      refuse('remove-unclear', { found: `“${mark}”` }, row.keyAt('remove'));
      continue;
    }
    const isTakenOut = mark === 'yes' || mark === 'true';
    const stamp = textToStamp(sheet, row.key('stamp'))?.cells;
    const at = row.isForeign
      ? foreignEntry(row, there)
      : stamp
        ? findEntry(sheet, row, stamp, there)
        : sameEntry(sheet, row, there, choices);

    if (at === undefined && (stamp || row.key('stamp') !== '' || row.key('entry') !== '') && !row.isForeign) {
      // Others changed or took out the entry; that is no harm where the row itself was left alone.
      if (!stamp) refuse('stamp-broken', {}, row.keyAt('stamp'));
      else if (isTakenOut || isChanged(sheet, row, stamp, choices)) refuse('entry-gone', {});
      continue;
    }
    if (at === undefined) {
      if (isTakenOut) continue;
      const inner = editRow(row, undefined, {}, choices, COLUMNS[sheet]);
      if (Object.keys(inner.data).length > 0) added.push(inner.data);
      collect(edit, inner, list, there.length + added.length - 1);
      continue;
    }
    if (taken.has(at)) {
      if (stamp) refuse('entry-twice', {});
      continue;
    }
    taken.add(at);
    const inner = editRow(row, stamp, there[at]!, choices, COLUMNS[sheet]);
    if (isTakenOut) {
      const isStale = stamp && stamp.some((letters, index) => textToLetters(tidyText(rowToCells(sheet, there[at]!)[index]!)) !== letters);
      if (isStale) refuse('entry-gone', {});
      else if (row.hidden) refuse('hidden-row', { found: `“${mark}”` });
      else {
        entries[at] = undefined;
        edit.cells.set(`${list}.${at + 1}`, row.keyAt('remove'));
      }
      continue;
    }
    entries[at] = inner.data;
    collect(edit, inner, list, at);
  }
  const next = [...entries.filter((entry) => entry !== undefined), ...added] as Plain[];
  if (edit.cells.size > 0) edit.data = withField(data, list, next.length > 0 ? next : undefined);
  return edit;
}

function collect(edit: RowEdit, inner: RowEdit, list: string, at: number): void {
  for (const [field, cell] of inner.cells) edit.cells.set(`${list}.${at + 1}.${field}`, cell);
  edit.issues.push(...inner.issues);
  edit.repairs.push(...inner.repairs);
}

/** The entry that a row was exported from: one that is still as it was, or else the one most like it. */
function findEntry(sheet: SheetName, row: SheetRow, stamp: readonly string[], entries: readonly PlainMap[]): number | undefined {
  const alike = entries.map((entry) => rowToCells(sheet, entry).filter((text, at) => textToLetters(tidyText(text)) === stamp[at]).length);
  const was = Number(row.key('entry')) - 1;
  if (alike[was] === stamp.length) return was;
  const same = alike.indexOf(stamp.length);
  if (same >= 0) return same;
  // What tells entries apart has to be the same: the number, the commissioner, the name or street of a place.
  const identity = IDENTITY[sheet]!.map((field) => COLUMNS[sheet].findIndex((column) => column.field === field));
  const isSame = (entry: PlainMap) => identity.every((at) => textToLetters(tidyText(rowToCells(sheet, entry)[at]!)) === stamp[at]);
  const candidates = entries.flatMap((entry, at) => (isSame(entry) ? [at] : []));
  return candidates.length === 1 ? candidates[0] : undefined;
}

const IDENTITY: Partial<Record<SheetName, string[]>> = {
  phones: ['number'],
  texts: ['number'],
  places: ['name', 'address', 'town', 'postcode'],
  routes: ['how', 'value', 'force'],
  commissioning: ['commissioner', 'stream', 'from'],
  tests: ['number', 'on', 'answered'],
};

/** Whether the row itself says something else than when it was exported. */
function isChanged(sheet: SheetName, row: SheetRow, stamp: readonly string[], choices: Choices): boolean {
  const texts = rowToTexts(row, choices);
  return COLUMNS[sheet].some(({ field }, at) => texts.has(field) && textToLetters(tidyText(texts.get(field)!)) !== stamp[at]);
}

/** An entry that a new row repeats: adding it again would list it twice. */
function sameEntry(sheet: SheetName, row: SheetRow, entries: readonly PlainMap[], choices: Choices): number | undefined {
  if (row.key('entry') !== '' || row.key('stamp') !== '') return undefined;
  const texts = rowToTexts(row, choices);
  const at = entries.findIndex((entry) => {
    const cells = rowToCells(sheet, entry).map(tidyText);
    return COLUMNS[sheet].every(({ field }, index) => (texts.get(field) ?? '') === cells[index]);
  });
  return at < 0 ? undefined : at;
}

/** A row from elsewhere names its entry by number, or is a new one. */
function foreignEntry(row: SheetRow, entries: readonly PlainMap[]): number | undefined {
  const at = Number(row.key('entry')) - 1;
  return at < entries.length ? at : undefined;
}

const sheetToField = (sheet: SheetName): string => SHEET_LISTS[sheet]!.split('.').join(' > ');
