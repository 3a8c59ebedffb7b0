import { existsSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { textToFile, type FileReading, type GoodFile } from './text-to-file.ts';

export type { GoodFile };

export interface ReadResult<T> {
  files: GoodFile<T>[];
  problems: Problem[];
}

/** Files as they would be, by their path from the root: their texts, or undefined where they are to go. */
export type Proposed = ReadonlyMap<string, string | undefined>;

/** The content of files when they were last read, by path: an unchanged file isn't read again. */
export type ReadingMemory = Map<string, { text: string; result: FileReading<unknown>; stamp?: string | undefined }>;

/** A file system counts time in steps: what was written within them before we read may be written once more unnoticed. */
const SETTLED_AFTER = 3000;

/** Reads one YAML file against a schema. */
export function readFile<T>(root: string, path: string, schema: z.ZodType<T>, proposed?: Proposed, memory?: ReadingMemory): FileReading<T> {
  return readNamed(relative(root, path).split(sep).join('/'), path, schema, proposed, memory);
}

function readNamed<T>(file: string, path: string, schema: z.ZodType<T>, proposed?: Proposed, memory?: ReadingMemory): FileReading<T> {
  const read = (text: string) => textToFile(file, text, schema);
  const wanted = proposed?.get(file);
  if (wanted !== undefined) return readOnce(file, wanted, memory, read);
  if (!memory) return read(readFileSync(path, 'utf8'));
  const stamp = toStamp(statSync(path));
  const known = memory.get(file);
  if (stamp !== undefined && known?.stamp === stamp) return known.result as FileReading<T>;
  const result = readOnce(file, readFileSync(path, 'utf8'), memory, read);
  memory.get(file)!.stamp = stamp;
  return result;
}

/** By what one sees that a file is still as it was, whatever was done to it; undefined where it was touched only just now. */
const toStamp = ({ ctimeMs, mtimeMs, size, ino }: Stats): string | undefined =>
  Date.now() - Math.max(ctimeMs, mtimeMs) < SETTLED_AFTER ? undefined : `${ctimeMs} ${mtimeMs} ${size} ${ino}`;

/** What a text is read as, from memory where it has not changed. */
export function readOnce<T>(
  file: string,
  text: string,
  memory: ReadingMemory | undefined,
  read: (text: string) => FileReading<T>,
): FileReading<T> {
  const known = memory?.get(file);
  if (known?.text === text) return known.result as FileReading<T>;
  const result = read(text);
  memory?.set(file, { text, result });
  return result;
}

// Endings that a listing may get by mistake: it would be left out without a word.
const MISNAMED = /\.(ya?ml|txt|docx?|odt|rtf|json|bak)~?$/i;

/** Reads every YAML file below a folder against a schema, in the order of their names. */
export function readFolder<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  proposed: Proposed = new Map(),
  memory?: ReadingMemory,
): ReadResult<T> {
  const path = join(root, folder);
  const names = namesIn(path, folder, proposed);
  const results = names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readNamed(`${folder}/${name}`, `${path}/${name}`, schema, proposed, memory));
  const misnamed = names
    .filter((name) => MISNAMED.test(name) && !name.endsWith('.yaml'))
    .map((name): Problem => ({
      file: `${folder}/${name}`,
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

/** The files of a folder and those below it, with those that are proposed and without those that are to go. */
function namesIn(path: string, folder: string, proposed: Proposed): string[] {
  const there = existsSync(path) ? namesBelow(path, '') : [];
  if (proposed.size === 0) return there;
  const names = new Set(there);
  for (const [file, text] of proposed) {
    if (!file.startsWith(`${folder}/`)) continue;
    const name = file.slice(folder.length + 1);
    if (text === undefined) names.delete(name);
    else names.add(name);
  }
  return [...names];
}

// Put together by hand: asking `node:path` for each of thousands takes longer than reading the folders.
function namesBelow(path: string, before: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return namesBelow(`${path}/${entry.name}`, `${before}${entry.name}/`);
    return entry.isFile() && !entry.name.startsWith('.') ? [`${before}${entry.name}`] : [];
  });
}
