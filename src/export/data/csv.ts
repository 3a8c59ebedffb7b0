import { COLUMNS, type Cell, type ColumnContext } from './columns.ts';
import type { Released } from '../released.ts';

/** Between the values of a cell that holds several. */
export const SEPARATOR = ';';

/** The table of services as CSV (RFC 4180, UTF-8). */
export function releasedToCsv(services: readonly Released[], context: ColumnContext): string {
  const rows = services.map((service) => COLUMNS.map((column) => cellToCsv(column.value(service, context))));
  return [COLUMNS.map(({ name }) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cellToCsv(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = withoutFormula(cellToText(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell's text. Line breaks within it become blanks: spreadsheets stumble over them. */
export const cellToText = (cell: Cell): string => {
  const text = typeof cell === 'object' ? cell.join(SEPARATOR) : String(cell ?? '');
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
};

// A spreadsheet would run what begins like this. The mark in front keeps it text.
const withoutFormula = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);
