import { parse } from 'csv-parse/sync';

/** The rows of a CSV text by the names of its columns, read by a parser that is not ours. */
export const csvOf = (text: string): Record<string, string>[] => parse(text, { columns: true, relax_column_count: false });
