import type { z } from 'zod';
import { fileToSlug } from '../listing/file-to-slug.ts';
import { issuesToProblems } from './issues-to-problems.ts';
import type { Problem } from './problem.ts';
import { textToYamlFile, type YamlFile } from './yaml-file.ts';

/** A file that keeps to its schema, with what is needed to point into it. */
export interface GoodFile<T> {
  yaml: YamlFile;
  /** Its name without the ending. */
  slug: string;
  /** Its folder, below the collection's. */
  folder: string;
  value: T;
}

/** A file read against a schema: good, or with what is wrong in it. */
export interface FileReading<T> {
  good?: GoodFile<T>;
  problems: Problem[];
}

/** Reads a YAML file's text against a schema. Never throws; `file` is its path from the project's root, with slashes. */
export function textToFile<T>(file: string, text: string, schema: z.ZodType<T>): FileReading<T> {
  const yaml = textToYamlFile(file, text);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = schema.safeParse(yaml.data, { reportInput: false });
  if (!result.success) return { problems: issuesToProblems(result.error.issues, yaml) };
  return { good: { yaml, slug: fileToSlug(file), folder: file.split('/').at(-2)!, value: result.data }, problems: [] };
}
