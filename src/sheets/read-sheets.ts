import { NotASheet, type Grid } from './grid.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Reads a workbook or a CSV file, whatever it is called. Throws NotASheet. */
export function readSheets(name: string, bytes: Uint8Array): Grid[] {
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new NotASheet('old-workbook');
  return [readCsv(name, bytes)];
}
