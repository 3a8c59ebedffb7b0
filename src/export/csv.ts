// What a spreadsheet would run as a formula, or drop.
const RISKY = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file for Excel and others: UTF-8 with its mark, comma, CRLF; a text is never taken for a formula. Not by a library:
 * csv-stringify takes negative numbers for formulas too. Every text is put in quotes where `isQuoted` is set.
 */
export const rowsToCsv = (rows: readonly (readonly (string | number | undefined)[])[], { isQuoted = false } = {}): string =>
  `\uFEFF${rows.map((row) => row.map((value) => cellToCsv(value, isQuoted)).join(',')).join('\r\n')}\r\n`;

/** One cell of such a file. */
export function cellToCsv(value: string | number | undefined, isQuoted = false): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = RISKY.test(text) ? `'${text}` : text;
  return isQuoted || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
