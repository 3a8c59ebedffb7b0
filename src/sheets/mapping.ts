import { parse } from 'yaml';
import { z } from 'zod';
import { COLUMNS, SHEET_LISTS, SHEETS, type Column, type KeyColumn, type SheetName } from './columns.ts';
import { toAddress, type Grid, type GridCell, type GridRow } from './grid.ts';
import { isAlike, type ReadRows, type SheetRow } from './read-rows.ts';
import type { Existing } from './rows-to-previews.ts';
import { tidyText } from './tidy-text.ts';

const mapping = z.strictObject({
  /** Their column → our field: ref, slug, name, contact.website, phones.1.number, places.1.town … */
  columns: z.record(z.string(), z.string()),
  /** Columns that say nothing here. */
  skip: z.array(z.string()).default([]),
  /** Our field → their words → our words. */
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** Fields that are the same in every row for a new listing. */
  fixed: z.record(z.string(), z.string()).default({}),
});

export type Mapping = z.infer<typeof mapping>;

/** Reads a mapping file (YAML); what is wrong with it, where it is none. */
export function textToMapping(text: string): Mapping | string {
  let data: unknown;
  try {
    data = parse(text, { stringKeys: true });
  } catch (error) {
    return `it is no YAML (${(error as Error).message.split('\n')[0]})`;
  }
  const result = mapping.safeParse(data);
  if (!result.success) return result.error.issues.map(({ path, message }) => `${path.join(' > ')}: ${message}`).join('; ');
  const unknown = [...Object.values(result.data.columns), ...Object.keys(result.data.fixed), ...Object.keys(result.data.values)].find(
    (target) => !toTarget(target),
  );
  return unknown === undefined ? result.data : `there is no field “${unknown}”`;
}

/** Which sheet, which entry of its list and which of its columns a field of a mapping means. */
interface Target {
  key?: KeyColumn;
  sheet?: SheetName;
  entry?: number;
  column?: Column;
}

function toTarget(target: string): Target | undefined {
  if (target === 'ref' || target === 'slug') return { key: target };
  const [, list, entry, field] = /^([a-z]+)\.(\d+)\.(.+)$/.exec(target) ?? [];
  const sheet = list ? SHEETS.find((each) => each === list && SHEET_LISTS[each]) : undefined;
  const inList = sheet && COLUMNS[sheet].find((column) => column.field === field);
  if (inList) return { sheet, entry: Number(entry), column: inList };
  for (const each of SHEETS.filter((name) => !SHEET_LISTS[name])) {
    const column = COLUMNS[each].find((candidate) => candidate.field === target);
    if (column) return { sheet: each, column };
  }
  return undefined;
}

/** Reads someone else's sheet by a mapping. Empty cells are ignored: only filled ones are compared. */
export function mapGrid(grid: Grid, map: Mapping, existing: readonly Existing[]): Pick<ReadRows, 'rows' | 'issues'> {
  const header = grid.rows.find(({ cells }) =>
    [...cells.values()].some(({ text }) => Object.keys(map.columns).some((name) => isAlike(name, text))),
  );
  if (!header)
    return {
      rows: [],
      issues: [
        { at: grid.name, field: '', key: 'mapping-other', values: { found: grid.name, columns: Object.keys(map.columns).join(', ') } },
      ],
    };
  const columns = new Map<number, string>();
  const issues: ReadRows['issues'] = [];
  for (const [at, { text }] of header.cells) {
    const name = Object.keys(map.columns).find((each) => isAlike(each, text));
    if (name) columns.set(at, map.columns[name]!);
    else if (!map.skip.some((each) => isAlike(each, text)) && tidyText(text) !== '')
      issues.push({ at: toAddress(grid, header.number, at), field: '', key: 'column-unmapped', values: { found: tidyText(text) } });
  }
  const known: Known = {
    byName: Map.groupBy(existing, ({ data }) => tidyText(String(data['name'])).toLowerCase()),
    keys: new Set(existing.flatMap(({ ref, slug }) => [ref, slug])),
  };
  const rows = grid.rows
    .filter(({ number, cells }) => number > header.number && [...cells.values()].some(({ text }) => tidyText(text) !== ''))
    .flatMap((row) => mapRow(grid, row, columns, map, known));
  return { rows, issues };
}

/** The listings that there are, by name, and their references and web names. */
interface Known {
  byName: ReadonlyMap<string, readonly Existing[]>;
  keys: ReadonlySet<string>;
}

function mapRow(grid: Grid, row: GridRow, columns: ReadonlyMap<number, string>, map: Mapping, { byName, keys: taken }: Known): SheetRow[] {
  const keys = new Map<KeyColumn, string>();
  const parts = new Map<string, { sheet: SheetName; entry: number | undefined; fields: SheetRow['fields'] }>();
  const place = (name: string, cell: GridCell | undefined, at: string) => {
    const { key, sheet, entry, column } = toTarget(name)!;
    if (key) keys.set(key, tidyText(cell?.text ?? ''));
    if (!sheet || !column) return;
    const id = `${sheet} ${entry ?? ''}`;
    const part = parts.get(id) ?? { sheet, entry, fields: [] };
    part.fields.push({ column, placed: { cell: translated(cell, map.values[name], column), at } });
    parts.set(id, part);
  };
  for (const [at, name] of columns) place(name, row.cells.get(at), toAddress(grid, row.number, at));
  const name = parts.get('listings ')?.fields.find(({ column }) => column.field === 'name')?.placed.cell?.text;
  const named = byName.get(tidyText(name ?? '').toLowerCase());
  if (!keys.get('ref') && !keys.get('slug') && named?.length === 1) keys.set('ref', named[0]!.ref);
  const isThere = [keys.get('ref'), keys.get('slug')].some((key) => key !== undefined && taken.has(key));
  // What is the same in every row would take away whatever else a listing has: its other areas, for one.
  if (!isThere && named === undefined)
    for (const [name, text] of Object.entries(map.fixed)) place(name, { kind: 'text', text }, `${grid.name}!${row.number}`);
  return [...parts.values()]
    .filter(({ entry, fields }) => entry === undefined || fields.some(({ placed }) => placed.cell))
    .map(({ sheet, entry, fields }) => ({
      sheet,
      at: `${grid.name}!${row.number}`,
      hidden: row.hidden,
      key: (key) => (key === 'entry' && entry !== undefined ? String(entry) : (keys.get(key) ?? '')),
      keyAt: () => `${grid.name}!${row.number}`,
      fields,
      isForeign: true,
    }));
}

/** A cell in our words, where a table of values has them. */
function translated(cell: GridCell | undefined, table: Record<string, string> | undefined, { kind }: Column): GridCell | undefined {
  if (!cell || !table || (cell.kind !== 'text' && cell.kind !== 'number' && cell.kind !== 'boolean')) return cell;
  const words = kind === 'choices' ? cell.text.split(/[,;\n]/) : [cell.text];
  const found = words.map((word) => Object.entries(table).find(([theirs]) => isAlike(theirs, word))?.[1] ?? tidyText(word));
  return { kind: 'text', text: found.filter(Boolean).join(', ') };
}
