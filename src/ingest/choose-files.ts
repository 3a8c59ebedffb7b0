import type { InputFile } from './input-file.ts';
import { IngestError } from './ingest-error.ts';

/** More names than this help nobody. */
const MOST_NAMES = 12;

/**
 * The files that hold the table: the one for the whole UK of an ONS download, all of Code-Point Open's, or the only CSV
 * file there is. Throws IngestError where that is not clear.
 */
export function choosePostcodeFiles(files: readonly InputFile[], from: string): InputFile[] {
  // ONS adds the same rows once more, area by area, and lists of codes.
  const tables = files.filter(
    ({ name }) => /\.csv$/i.test(name) && !/(^|[\\/])(multi_csv|documents?|docs?|user guide|__macosx)[\\/]/i.test(name),
  );
  const named = tables.filter(({ name }) => /(onspd|nspl|nspd)[^\\/]*\.csv$/i.test(name));
  const whole = named.filter(({ name }) => /_uk\.csv$/i.test(name));
  for (const list of [whole, named, tables]) if (list.length === 1) return list;
  const codePoint = tables.filter(({ name }) => /(^|[\\/])[a-z]{1,2}\.csv$/i.test(name));
  if (codePoint.length > 1) return codePoint.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = (tables.length > 0 ? tables : files).map(({ name }) => name);
  const shown = [...found.slice(0, MOST_NAMES), ...(found.length > MOST_NAMES ? ['…'] : [])].join(', ') || '–';
  throw new IngestError(tables.length === 0 ? 'noCsv' : 'severalCsv', { file: from, found: shown });
}
