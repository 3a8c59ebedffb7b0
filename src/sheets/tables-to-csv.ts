import { rowsToCsv } from '../export/csv.ts';
import type { Table } from './table.ts';

/** A table as CSV for Excel, every cell in quotes. */
export const tableToCsv = ({ columns, rows }: Table): string =>
  rowsToCsv([columns.map(({ header }) => header), ...rows], { isQuoted: true });
