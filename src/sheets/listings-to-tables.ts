import type { PlainMap } from '../edit/edit-yaml.ts';
import { fieldToGroup } from '../edit/confirming.ts';
import { valueOf } from '../edit/fields.ts';
import { en } from '../i18n/en.ts';
import { messageToText } from '../i18n/message.ts';
import { confirmation, FACT_GROUPS, type Confirmed, type FactGroup } from '../listing/confirmation.ts';
import { confirmationToState } from '../listing/confirmation-state.ts';
import { filledGroups, withoutOutdated } from '../listing/fact-digest.ts';
import { valueToCell } from './cell-text.ts';
import type { Choices } from './choices.ts';
import { COLUMNS, SHEET_LISTS, SHEETS, type Column, type SheetName } from './columns.ts';
import { cellsToStamp, factsToStamp } from './stamp.ts';
import type { Table, TableColumn } from './table.ts';
import { tidyText } from './tidy-text.ts';

const { sheets } = en;

/** The cells of a row as they are exported, in the order of the sheet's columns. */
export const rowToCells = (sheet: SheetName, row: PlainMap): string[] =>
  COLUMNS[sheet].map(({ field, kind }) => valueToCell(valueOf(row, field), kind));

/** The rows of a listing in a sheet: the listing itself, or the entries of its list. */
export function listingToRows(sheet: SheetName, data: PlainMap): PlainMap[] {
  const list = SHEET_LISTS[sheet];
  if (!list) return [data];
  const entries = valueOf(data, list);
  return Array.isArray(entries) ? (entries as PlainMap[]) : [];
}

/** Every sheet of an export: how to use it, the facts, and one for confirmations. */
export function listingsToTables(listings: readonly PlainMap[], choices: Choices, site: string, day: string): Table[] {
  return [
    aboutTable(choices, site, day),
    ...SHEETS.map((sheet) => factsTable(sheet, listings, choices)),
    confirmationsTable(listings, day),
  ];
}

/** Sheets that end with an empty row for each listing without an entry, to be filled in: nearly every service has a phone and a place. */
const SHEETS_WITH_ROOM: readonly SheetName[] = ['phones', 'places'];

function factsTable(sheet: SheetName, listings: readonly PlainMap[], choices: Choices): Table {
  const isList = SHEET_LISTS[sheet] !== undefined;
  const columns: TableColumn[] = [
    key('ref', 12),
    key('slug', 28),
    // The sheet “listings” has the name as a fact that can be changed.
    ...(sheet === 'listings' ? [] : [key('service', 36)]),
    ...(isList ? [key('entry', 9)] : []),
    ...COLUMNS[sheet].map((column) => toTableColumn(column, choices)),
    ...(isList ? [{ ...key('remove', 10), grey: false, choices: [{ id: 'yes', name: 'yes' }] }] : []),
    { ...key('stamp', 12), hidden: true },
  ];
  const toStart = ({ ref, slug, name }: PlainMap) => [ref, slug, ...(sheet === 'listings' ? [] : [name])].map(String);
  const rows = listings.flatMap((data) =>
    listingToRows(sheet, data).map((row, at) => {
      const cells = rowToCells(sheet, row);
      const stamp = cellsToStamp(sheet, String(data['ref']), cells.map(tidyText));
      return isList ? [...toStart(data), String(at + 1), ...cells, '', stamp] : [...toStart(data), ...cells, stamp];
    }),
  );
  const without = SHEETS_WITH_ROOM.includes(sheet) ? listings.filter((data) => listingToRows(sheet, data).length === 0) : [];
  const room = without.map((data) => columns.map((_, at) => toStart(data)[at] ?? ''));
  return { name: sheets.names[sheet], columns, rows: [...rows, ...room] };
}

function toTableColumn({ header, kind, schema }: Column, choices: Choices): TableColumn {
  const width = kind === 'text' || kind === 'lines' ? 40 : kind === 'address' || kind === 'choices' ? 30 : 18;
  return { header, width, choices: kind === 'choice' ? choices(schema) : undefined };
}

const key = (name: keyof typeof sheets.common, width: number): TableColumn => ({ header: sheets.common[name][0], width, grey: true });

/** What each column takes, with every word that it knows. */
function aboutTable(choices: Choices, site: string, day: string): Table {
  const { about, names, common } = sheets;
  const columns = [
    { header: about.sheet, width: 24 },
    { header: about.column, width: 28 },
    { header: about.takes, width: 70 },
    { header: about.values, width: 90 },
  ].map((column) => ({ ...column, grey: true }));
  const facts = SHEETS.flatMap((sheet) =>
    COLUMNS[sheet].map(({ header, about: takes, schema }) => [
      names[sheet],
      header,
      takes,
      (choices(schema) ?? [])
        .map(({ id, name }) => (name === id ? id : `${id} (${name})`))
        .join(', ')
        .slice(0, 30_000),
    ]),
  );
  const confirming: Record<string, string> = {
    due: '',
    facts: '',
    groups: FACT_GROUPS.join(', '),
    by: confirmation.shape.by.options.join(', '),
    how: confirmation.shape.how.options.join(', '),
    on: '2026-11-20',
  };
  return {
    name: names.about,
    columns,
    rows: [
      ...[messageToText(about.title, { site, day }, 'en-GB'), ...about.intro].map((text) => ['', '', text, '']),
      ...Object.values(common).map(([header, takes]) => ['', header, takes, '']),
      ...facts,
      ...Object.values(sheets.notices).map(([header, takes]) => [names.notices, header, takes, '']),
      ...Object.entries(sheets.confirmations).map(([field, [header, takes]]) => [names.confirmations, header, takes, confirming[field]!]),
    ],
  };
}

/** Rows to be filled in by anyone who calls round, with what is due and what the listing says: `import` and `confirm --from` read them. */
function confirmationsTable(listings: readonly PlainMap[], day: string): Table {
  const one = (options: readonly string[]) => options.map((id) => ({ id, name: id }));
  const { due, facts, groups, by, how, on } = sheets.confirmations;
  return {
    name: sheets.names.confirmations,
    columns: [
      key('ref', 12),
      key('slug', 28),
      { header: sheets.listings.name[0], width: 40, grey: true },
      { header: due[0], width: 30, grey: true },
      { header: facts[0], width: 60, grey: true },
      { header: groups[0], width: 30 },
      { header: by[0], width: 18, choices: one(confirmation.shape.by.options) },
      { header: how[0], width: 18, choices: one(confirmation.shape.how.options) },
      { header: on[0], width: 14 },
      { ...key('stamp', 12), hidden: true },
    ],
    rows: listings.map((data) => {
      const ref = String(data['ref']);
      const start = [ref, String(data['slug']), String(data['name'])];
      return [...start, dueGroups(data, day).join(', '), factsToText(data), '', '', '', '', factsToStamp(ref, data)];
    }),
  };
}

/** The groups of facts that are not confirmed, or not any longer. A closed listing needs nothing. */
function dueGroups(data: PlainMap, day: string): FactGroup[] {
  if (valueOf(data, 'lifecycle.status') === 'closed') return [];
  const { confirmed } = withoutOutdated(data) as { confirmed?: Confirmed };
  return filledGroups(data).filter((group) => confirmationToState(confirmed?.[group], group, day) !== 'confirmed');
}

// A cell of Excel holds 32,767 characters.
const MOST_CHARACTERS = 30_000;

/** What a listing says, one line for each row of its sheets, for the person who reads it out. */
function factsToText(data: PlainMap): string {
  const lines = SHEETS.flatMap((sheet) =>
    listingToRows(sheet, data).map((row) => {
      const cells = rowToCells(sheet, row);
      const said = COLUMNS[sheet].flatMap(({ field, header }, at) => {
        const isFact = SHEET_LISTS[sheet] !== undefined || fieldToGroup(field) !== undefined;
        return isFact && cells[at] && cells[at] !== 'unknown' ? [`${header}: ${cells[at]}`] : [];
      });
      return said.join('; ');
    }),
  );
  return lines.filter(Boolean).join('\n').slice(0, MOST_CHARACTERS);
}
