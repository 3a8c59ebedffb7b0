import { cellToCsv } from '../csv.ts';
import { COLUMNS, type Cell, type ColumnContext } from './columns.ts';
import type { Released } from '../released.ts';

/** Between the values of a cell that holds several. */
export const SEPARATOR = ';';

/** The table of services as CSV (RFC 4180, UTF-8). */
export function releasedToCsv(services: readonly Released[], context: ColumnContext): string {
  const rows = services.map((service) => COLUMNS.map((column) => cellToCsv(cellToValue(column.value(service, context)))));
  return [COLUMNS.map(({ name }) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const cellToValue = (cell: Cell): string | number => (typeof cell === 'number' ? cell : cellToText(cell));

/** A cell's text. Line breaks become spaces, because spreadsheets mishandle them. */
export const cellToText = (cell: Cell): string => {
  const text = typeof cell === 'object' ? cell.join(SEPARATOR) : String(cell ?? '');
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
};
