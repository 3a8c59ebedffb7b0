import { stringify } from 'yaml';
import { textToGuide } from '../../src/directory/read-guides.ts';
import { area } from '../../src/directory/schemas/area.ts';
import { commissioner } from '../../src/directory/schemas/commissioner.ts';
import { provider } from '../../src/directory/schemas/provider.ts';
import { site } from '../../src/directory/schemas/site.ts';
import { vocabularySchemas } from '../../src/directory/schemas/vocabulary.ts';
import { textToFile } from '../../src/directory/text-to-file.ts';
import type { Problem } from '../../src/directory/problem.ts';
import { listing } from '../../src/listing/listing.ts';
import { WHOLE } from './whole-files.ts';

export type Path = readonly (string | number)[];

/** A field of a collection that holds words. */
export interface Field {
  collection: string;
  path: Path;
}

const SCHEMAS = { listing, area, commissioner, provider, site, ...vocabularySchemas };

/** Where a collection's file stands. */
const FILES: Record<string, string> = {
  listing: 'content/services/kent/hostile-0.yaml',
  area: 'content/areas/hostile-0.yaml',
  commissioner: 'content/commissioners/hostile-0.yaml',
  provider: 'content/providers/hostile-0.yaml',
  site: 'content/site.yaml',
  guide: 'content/guides/en/hostile-0.md',
};

/** Every field with words, of every collection. */
export const FIELDS: readonly Field[] = Object.entries(WHOLE).flatMap(([collection, whole]) =>
  leaves(whole).map((path) => ({ collection, path })),
);

/** How a value is written into a file: in quotes, or bare, so that YAML reads it as it likes. */
export type Writing = 'in quotes' | 'bare';

/** What reading a file with a value in one of its fields gives. */
export function readWith(field: Field, value: string, writing: Writing = 'in quotes'): { isGood: boolean; problems: Problem[] } {
  const { collection } = field;
  const text = fileText(collection, writing === 'in quotes' ? withValue(WHOLE[collection], field.path, value) : bare(field, value));
  if (collection === 'guide') {
    const { good, problems } = textToGuide(FILES['guide']!, text, 'en');
    return { isGood: good !== undefined, problems };
  }
  const file = FILES[collection] ?? `content/vocabulary/${collection}.yaml`;
  const { good, problems } = textToFile<unknown>(file, text, SCHEMAS[collection as keyof typeof SCHEMAS]);
  return { isGood: good !== undefined, problems };
}

const MARK = 'put-it-here';

// A text already written, where the value takes the place of a mark.
const bare = (field: Field, value: string): string =>
  fileText(field.collection, withValue(WHOLE[field.collection], field.path, MARK)).replace(MARK, () => value);

/** The text of a file with these data: YAML, or a head and Markdown below it. */
export function fileText(collection: string, data: unknown): string {
  if (typeof data === 'string') return data;
  if (collection !== 'guide') return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  const { body, ...head } = data as { body: string };
  return `---\n${stringify(head, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

/** Data with another value at a path. */
export function withValue<T>(data: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...data }) as Record<string | number, unknown>;
  copy[step] = withValue(copy[step], rest, value);
  return copy as T;
}

function leaves(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, [...path, Array.isArray(data) ? Number(key) : key]));
}
