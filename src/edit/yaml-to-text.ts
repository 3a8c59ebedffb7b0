import { stringify } from 'yaml';

/** What a YAML file can hold. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** The longest line that is written where shorter ones would do. */
const LINE = 120;

/** Fields whose texts are always quoted: a value that looks like a number would lose its leading zero. */
const QUOTED_FIELDS: readonly string[] = ['number'];

const isMap = (value: Plain): value is { [key: string]: Plain } => typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: Plain): boolean => typeof value !== 'object' || value === null;

/** A single value on one line, quoted if necessary. It can also be used between brackets. */
export function scalarToText(value: Plain, { quoted = false } = {}): string {
  if (typeof value !== 'string') return String(value);
  if (quoted || /[\n\r\t]/.test(value)) return JSON.stringify(value);
  // Flow style needs more quoting than block style; a value quoted for it is valid anywhere.
  const line = stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
  const text = line.startsWith('[') && !line.includes('\n') ? line.slice(1, -1) : JSON.stringify(value);
  return text.includes(' #') && !text.startsWith('"') ? JSON.stringify(value) : text;
}

/** A value on one line, groups in { } and lists in [ ]. */
export function valueToFlow(value: Plain, field = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => valueToFlow(item)).join(', ')}]`;
  if (!isMap(value)) return scalarToText(value, { quoted: QUOTED_FIELDS.includes(field) });
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${valueToFlow(inner, key)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A field with its value as lines indented by this many spaces, the way listings are written; the first line is not indented. */
export function pairToText(key: string, value: Plain, indent: number): string {
  const flow = valueToFlow(value, key);
  if (fitsOneLine(value, indent + key.length + 2 + flow.length)) return `${key}: ${flow}`;
  const inner = indent + 2;
  return `${key}:\n${' '.repeat(inner)}${valueToBlock(value, inner)}`;
}

/** A group or list as lines indented by this many spaces; the first line is not indented. */
export function valueToBlock(value: Plain, indent: number): string {
  const blanks = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value)) return value.map((item) => itemToText(item, indent)).join(blanks);
  if (!isMap(value)) return scalarToText(value);
  return Object.entries(value)
    .map(([key, inner]) => pairToText(key, inner, indent))
    .join(blanks);
}

/** An entry of a list, with its hyphen. */
export function itemToText(value: Plain, indent: number): string {
  const isBlock = isMap(value) && Object.keys(value).length > 0;
  return `- ${isBlock ? valueToBlock(value, indent + 2) : valueToFlow(value)}`;
}

function fitsOneLine(value: Plain, length: number): boolean {
  if (isScalar(value)) return true;
  if (Array.isArray(value)) {
    // Sentences read better one below the other.
    const isShort = value.every((item) => isScalar(item) && !(typeof item === 'string' && item.length > 40));
    return value.length === 0 || (isShort && length <= LINE);
  }
  // Groups of one line are what a text in two languages or a confirmation is.
  const inner = Object.entries(value as { [key: string]: Plain });
  return (
    inner.length === 0 ||
    (length <= LINE && inner.every(([key, item]) => isScalar(item) && ['en', 'cy', 'on', 'by', 'how', 'facts'].includes(key)))
  );
}
