import type { Table } from './table.ts';

// A cell that begins like this would be reckoned by Excel: with an apostrophe in front it is a text.
const RECKONED = /^[=+\-@\t\r]/;

/** A table as CSV for Excel: UTF-8 with its mark, commas, every cell in quotes, nothing that is reckoned. */
export const tableToCsv = ({ columns, rows }: Table): string =>
  `\ufeff${[columns.map(({ header }) => header), ...rows].map((row) => row.map(cellToCsv).join(',')).join('\r\n')}\r\n`;

export const cellToCsv = (text: string): string => `"${(RECKONED.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
