import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { issuesToProblems } from './issues-to-problems.ts';
import type { Problem } from './problem.ts';
import { textToYamlFile, type YamlFile } from './yaml-file.ts';

/** A file that keeps to its schema, with what is needed to point into it. */
export interface GoodFile<T> {
  yaml: YamlFile;
  /** Its name without the ending. */
  slug: string;
  /** The folder it stands in, below the collection's. */
  folder: string;
  value: T;
}

export interface ReadResult<T> {
  files: GoodFile<T>[];
  problems: Problem[];
}

/** Reads one YAML file against a schema. */
export function readFile<T>(root: string, path: string, schema: z.ZodType<T>): { good?: GoodFile<T>; problems: Problem[] } {
  const file = relative(root, path).split(sep).join('/');
  const yaml = textToYamlFile(file, readFileSync(path, 'utf8'));
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = schema.safeParse(yaml.data, { reportInput: false });
  if (!result.success) return { problems: issuesToProblems(result.error.issues, yaml) };
  const parts = file.split('/');
  return { good: { yaml, slug: basename(file, '.yaml'), folder: parts.at(-2)!, value: result.data }, problems: [] };
}

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
