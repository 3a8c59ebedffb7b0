import type { PlainMap } from './edit-yaml.ts';
import { listingOrder } from './listing-order.ts';
import { valueToBlock, type Plain } from './yaml-to-text.ts';

/** A new listing's file: its fields in the order of the schema. */
export const newListingToText = (data: PlainMap): string => `${valueToBlock(inOrder(data, []), 0)}\n`;

/** The same fields in the order in which listings are written, in groups and lists too. */
function inOrder(value: Plain, path: readonly string[]): Plain {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, path));
  if (typeof value !== 'object' || value === null) return value;
  const order = listingOrder(path);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([name, inner]) => [name, inOrder(inner, [...path, name])]),
  );
}
