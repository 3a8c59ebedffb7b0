import { CsvError, parse } from 'csv-parse/sync';
import type { RepairKey } from '../i18n/keys.ts';
import { NotASheet, type Grid, type GridRow } from './grid.ts';

const MAX_CHARACTERS = 60_000_000;

/** Reads a CSV file in whatever way Excel has saved it: encoding and separator are found out. Throws NotASheet. */
export function readCsv(name: string, bytes: Uint8Array): Grid {
  const repairs: RepairKey[] = [];
  const decoded = decode(bytes, repairs);
  if (decoded.length > MAX_CHARACTERS) throw new NotASheet('too-large');
  // Excel's own first line for its separator.
  const [, declared, text] = /^(?:sep=(.)\r?\n)?([^]*)$/i.exec(decoded)!;
  if (text!.includes('\0')) throw new NotASheet('not-a-csv');
  const delimiter = declared ?? findDelimiter(text!);
  if (delimiter !== ',') repairs.push(delimiter === '\t' ? 'tabs' : 'semicolons');
  try {
    const records = parse(text!, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 1_000_000,
    });
    return { name, rows: recordsToRows(records), merged: [], comments: [], repairs };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new NotASheet(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'csv-broken', { line: Number(error['lines'] ?? 1) });
  }
}

const recordsToRows = (records: readonly string[][]): GridRow[] =>
  records.flatMap((record, at) => {
    const cells = record.flatMap((text, column) =>
      text === '' ? [] : [[column, { kind: 'text' as const, text: unguard(text) }] as const],
    );
    return cells.length === 0 ? [] : [{ number: at + 1, hidden: false, cells: new Map(cells) }];
  });

/** Takes away the apostrophe that keeps a text from being reckoned. */
const unguard = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

function decode(bytes: Uint8Array, repairs: RepairKey[]): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes, repairs, 'utf16');
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes, repairs, 'utf16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs('windows-1252', bytes, repairs, 'cp1252');
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, repairs: RepairKey[], repair: RepairKey): string {
  repairs.push(repair);
  return new TextDecoder(encoding).decode(bytes);
}

/** The separator that is most frequent in the first line, outside quotes. */
function findDelimiter(text: string): string {
  const line =
    text
      .slice(0, 20_000)
      .split(/\r?\n/)
      .find((each) => each.trim() !== '') ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
