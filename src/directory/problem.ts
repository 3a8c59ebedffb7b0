import type { CheckKey } from '../i18n/keys.ts';
import { invisibleToMarks } from '../listing/plain-text.ts';

/** Something wrong in the content, as a key of `i18n`'s check messages with its values. */
export interface Problem {
  /** The file, from the project's root. */
  file: string;
  /** The line, counted from 1. */
  line: number;
  /** Where in the file: "contact > phones > 1 > number"; empty for the whole file. */
  field: string;
  key: CheckKey;
  values: Record<string, string | number>;
}

/** A path into a file as people count: lists from 1. */
export const pathToField = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' > ');

/** A value as it is quoted in a message: short, on one line. */
export function valueToQuote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const line = invisibleToMarks(valueToText(value).slice(0, 400)).replace(/\s+/g, ' ');
  const letters = [...line];
  return letters.length > 60 ? `“${letters.slice(0, 57).join('')}…”` : `“${line}”`;
}

// Lists and groups without YAML's or JSON's signs: "deaf, trans", "number: 111, cost: free".
function valueToText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueToText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${valueToText(inner)}`)
    .join(', ');
}
