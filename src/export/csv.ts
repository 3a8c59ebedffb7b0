// What a spreadsheet would run as a formula, or drop.
const RISKY = /^[=+\-@\t\r]/;

/** Rows as a CSV file for Excel and others: UTF-8 with its mark, comma, CRLF; nothing in it is ever taken for a formula. */
export const rowsToCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellToCsv).join(',')).join('\r\n')}\r\n`;

function cellToCsv(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = RISKY.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
