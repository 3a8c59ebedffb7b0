import type { RepairKey, SheetKey } from '../i18n/keys.ts';

/** A cell as it was read, before anything is made of it. */
export interface GridCell {
  /** What it says. A number in full digits, a date as YYYY-MM-DD. */
  text: string;
  kind: 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';
  /** Of a date: the parts that its format shows. */
  shows?: 'day' | 'month' | undefined;
}

export interface GridRow {
  /** As Excel counts, from 1. */
  number: number;
  hidden: boolean;
  /** By column, from 0; empty cells are left out. */
  cells: Map<number, GridCell>;
}

/** A sheet as it was read: rows with something in them. */
export interface Grid {
  /** The sheet's name, or the name of a CSV file. */
  name: string;
  rows: GridRow[];
  /** Ranges of merged cells: "A1:B2". */
  merged: string[];
  /** Comments on cells: a reader may have written the right number there. */
  comments: { at: string; text: string }[];
  /** What had to be put right to read it: keys of i18n's `importing`. */
  repairs: RepairKey[];
}

/** A file is no sheet that can be read: a key of i18n's `changes`. */
export class NotASheet extends Error {
  readonly key: SheetKey;
  readonly values: Record<string, string | number>;
  constructor(key: SheetKey, values: Record<string, string | number> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** A column as Excel names it: 0 is A, 26 is AA. */
export const columnToLetters = (column: number): string =>
  (column >= 26 ? columnToLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The column that letters name: A is 0. */
export const lettersToColumn = (letters: string): number => [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The position of a cell as Excel writes it: "phones!D12". */
export const toAddress = (grid: { name: string }, row: number, column: number): string => `${grid.name}!${columnToLetters(column)}${row}`;
