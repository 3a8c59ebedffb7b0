import type { Choice } from './choices.ts';

/** A column of a sheet that goes out. */
export interface TableColumn {
  header: string;
  /** In letters of ordinary width. */
  width: number;
  /** Not to be typed into. Only the colour says so: Excel sorts no range that has a protected cell in it. */
  grey?: boolean;
  hidden?: boolean;
  /** One of these, from a drop-down. */
  choices?: readonly Choice[] | undefined;
}

/** A sheet that goes out: texts only, nothing that is reckoned. */
export interface Table {
  name: string;
  columns: TableColumn[];
  rows: string[][];
}
