import { CHANGE_FORMAT } from '../edit/change-file.ts';
import { textToChecksum } from '../edit/checksum.ts';
import { kindToFields, refToFile } from '../edit/content-kinds.ts';
import type { PlainMap } from '../edit/edit-yaml.ts';
import { compareListings, valueOf } from '../edit/fields.ts';
import type { FieldSchema } from '../edit/listing-schema.ts';
import { listingToData, previewChange, type BaseFile } from '../edit/preview.ts';
import { en } from '../i18n/en.ts';
import { valueToCell } from './cell-text.ts';
import type { Choices } from './choices.ts';
import type { CellKind } from './cell-kind.ts';
import type { Column } from './columns.ts';
import { editRow } from './edit-row.ts';
import { toAddress, type Grid, type GridRow } from './grid.ts';
import { isAlike } from './read-rows.ts';
import type { ImportPreview } from './rows-to-previews.ts';
import { textToLetters } from './stamp.ts';
import type { Table } from './table.ts';
import { tidyText } from './tidy-text.ts';

const { sheets } = en;

const KINDS: Record<keyof typeof sheets.notices, CellKind> = {
  'text.en': 'text',
  'text.cy': 'text',
  from: 'day',
  until: 'day',
  'about.service': 'choice',
  'about.type': 'choice',
  'about.area': 'choice',
  'about.everywhere': 'choice',
  closed: 'choice',
};

const schemaOf = (field: string): FieldSchema => {
  const schema = field.split('.').reduce<FieldSchema | undefined>((at, name) => at?.properties?.[name], kindToFields('notice'))!;
  return schema.type === 'boolean' ? { enum: ['yes', 'no'] } : schema;
};

const COLUMNS: readonly Column[] = (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((field) => {
  const [header, about] = sheets.notices[field];
  return { field, header, about, kind: KINDS[field], schema: schemaOf(field) };
});

const toCells = (data: PlainMap): string[] => COLUMNS.map(({ field, kind }) => tidyText(valueToCell(valueOf(data, field), kind)));

const MARK = 'n';

/** The notices as a sheet. A new row, without a file's name, is a new notice. */
export function noticesTable(notices: readonly BaseFile[], choices: Choices): Table {
  const { notice, stamp } = sheets.common;
  return {
    name: sheets.names.notices,
    columns: [
      { header: notice[0], width: 24, grey: true },
      ...COLUMNS.map(({ header, kind, schema }) => ({ header, width: kind === 'text' ? 40 : 18, choices: choices(schema) })),
      { header: stamp[0], width: 12, grey: true, hidden: true },
    ],
    rows: notices.map(({ file, text }) => {
      const cells = toCells(listingToData(text));
      return [fileToName(file), ...cells, MARK + cells.map(textToLetters).join('')];
    }),
  };
}

/** What the rows of the sheet “notices” would change. `existing` has the notices as they are now. */
export function noticesToPreviews(grids: readonly Grid[], existing: readonly BaseFile[], choices: Choices): ImportPreview[] {
  const byName = new Map(existing.map((base) => [fileToName(base.file), base]));
  const taken = new Set(byName.keys());
  return grids.flatMap((grid) => {
    const header = grid.rows.find(isNoticesHeader);
    if (!header) return [];
    const rows = grid.rows.filter(
      ({ number, cells }) => number > header.number && [...cells.values()].some(({ text }) => tidyText(text) !== ''),
    );
    return rows.map((row) => rowToPreview(grid, row, header, byName, taken, choices));
  });
}

/** Whether a row has the headings of the sheet “notices”. */
export const isNoticesHeader = ({ cells }: GridRow): boolean =>
  [sheets.notices['text.en'][0], sheets.notices.until[0]].every((heading) =>
    [...cells.values()].some(({ text }) => isAlike(text, heading)),
  );

function rowToPreview(
  grid: Grid,
  row: GridRow,
  header: GridRow,
  byName: ReadonlyMap<string, BaseFile>,
  taken: Set<string>,
  choices: Choices,
): ImportPreview {
  const columnOf = (heading: string) => [...header.cells].find(([, { text }]) => isAlike(text, heading))?.[0];
  const textOf = (heading: string) => tidyText(row.cells.get(columnOf(heading) ?? -1)?.text ?? '');
  const name = textOf(sheets.common.notice[0]);
  const base = byName.get(name);
  const at = `${grid.name}!${row.number}`;
  const stamp = textToStamp(textOf(sheets.common.stamp[0]));
  if ((name !== '' && !base) || (base && !stamp)) {
    const issue = { at, field: '', key: base ? 'stamp-broken' : 'notice-unknown', values: { found: `“${name}”` } } as const;
    return { ref: '', file: at, state: 'refused', fields: [], already: [], issues: [issue], repairs: [], cells: new Map() };
  }
  const before: PlainMap = base ? listingToData(base.text) : {};
  const fields = COLUMNS.flatMap((column) => {
    const found = columnOf(column.header);
    if (found === undefined) return [];
    return [{ column, placed: { cell: row.cells.get(found), at: toAddress(grid, row.number, found) } }];
  });
  const edit = editRow({ fields, hidden: row.hidden, isForeign: !base }, stamp, before, choices, COLUMNS);
  const { closed, ...rest } = edit.data;
  const data: PlainMap = closed === 'yes' || closed === true ? { ...rest, closed: true } : rest;
  const file = base ? name : newName(data, taken);
  const change = {
    format: CHANGE_FORMAT,
    ref: `notices/${file}`,
    base: base ? textToChecksum(base.text) : null,
    fields: compareListings(before, data),
  } as const;
  const preview = previewChange(base, change, 'notice');
  const extra = { repairs: edit.repairs, cells: edit.cells, row: at };
  if (edit.issues.length === 0) return { ...preview, ...extra };
  const { text: _, ...refused } = preview;
  return { ...refused, ...extra, file: refToFile(change.ref)!, state: 'refused', issues: edit.issues };
}

function textToStamp(text: string): string[] | undefined {
  const letters = text.slice(MARK.length).match(/.{6}/g) ?? [];
  return text.startsWith(MARK) && letters.length === COLUMNS.length ? letters : undefined;
}

/** A file's name for a new notice: its first day, and what it is about. */
function newName(data: PlainMap, taken: Set<string>): string {
  const about = Object.values((data['about'] ?? {}) as PlainMap)[0];
  const start = [data['from'], about].filter((part) => typeof part === 'string' && /^[a-z0-9-]{1,40}$/.test(part)).join('-') || 'notice';
  for (let count = 1; ; count++) {
    const name = count === 1 ? start : `${start}-${count}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const fileToName = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');
