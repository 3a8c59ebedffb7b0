/** Something wrong in the content, as a key of `i18n`'s check messages with what belongs into it. */
export interface Problem {
  /** The file, from the project's root. */
  file: string;
  /** The line, counted from 1. */
  line: number;
  /** Where in the file: "contact > phones > 1 > number"; empty for the whole file. */
  field: string;
  key: string;
  values: Record<string, string | number>;
}

/** A path into a file as people count: lists from 1. */
export const pathToField = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' > ');

/** A value as it is quoted in a message: short, on one line. */
export function valueToQuote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const line = valueToText(value)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '�')
    .replace(/\s+/g, ' ');
  return line.length > 60 ? `“${line.slice(0, 57)}…”` : `“${line}”`;
}

// Lists and groups without YAML's or JSON's signs: "deaf, trans", "number: 111, cost: free".
function valueToText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueToText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${valueToText(inner)}`)
    .join(', ');
}
