import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row of the table of what is typed, and of what is right. */
export interface TypedRow {
  situation: string;
  typed: string;
  /** found, asks (which of several), offers (did you mean), outside or none. */
  answer: string;
  /** The place found; the first choices, in order; what has to be among those offered; the country. */
  places: string;
  /** Those of the place found, the likeliest first; nothing: not looked at. */
  councils: string;
  /** What is left besides the place. */
  words: string;
}

/** In the file \n, \t and \u200b are written for what can't be seen. */
const unescaped = (text: string): string =>
  text.replace(/\\(n|t|u[0-9a-f]{4})/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === 't' ? '\t' : String.fromCharCode(Number.parseInt(sign.slice(1), 16)),
  );

export const typedRows: readonly TypedRow[] = (parse(readFileSync('tests/place/typed.csv', 'utf8'), { columns: true }) as TypedRow[]).map(
  (row) => ({ ...row, typed: unescaped(row.typed) }),
);
