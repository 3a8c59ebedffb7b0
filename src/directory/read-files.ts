import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { textToFile, type FileReading, type GoodFile } from './text-to-file.ts';

export type { GoodFile };

export interface ReadResult<T> {
  files: GoodFile<T>[];
  problems: Problem[];
}

/** Reads one YAML file against a schema. */
export const readFile = <T>(root: string, path: string, schema: z.ZodType<T>): FileReading<T> =>
  textToFile(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'), schema);

// Endings that a listing may get by mistake: it would be left out without a word.
const MISNAMED = /\.(ya?ml|txt|docx?|odt|rtf|json|bak)~?$/i;

/** Reads every YAML file below a folder against a schema, in the order of their names. */
export function readFolder<T>(root: string, folder: string, schema: z.ZodType<T>): ReadResult<T> {
  const path = join(root, folder);
  if (!existsSync(path)) return { files: [], problems: [] };
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)));
  const results = names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFile(root, join(path, name), schema));
  const misnamed = names
    .filter((name) => MISNAMED.test(name) && !name.endsWith('.yaml'))
    .map((name) => ({
      file: join(folder, name).split(sep).join('/'),
      line: 1,
      field: '',
      key: 'file-ending',
      values: { found: basename(name) },
    }));
  return {
    files: results.flatMap((result) => result.good ?? []),
    problems: [...results.flatMap((result) => result.problems), ...misnamed],
  };
}
