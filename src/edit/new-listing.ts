import type { FieldOrder, PlainMap } from './edit-yaml.ts';
import { listingOrder } from './listing-order.ts';
import { valueToBlock, type Plain } from './yaml-to-text.ts';

/** A new listing's file, or another's whose order is given: its fields in the order of the schema. */
export const newListingToText = (data: PlainMap, order: FieldOrder = listingOrder): string =>
  `${valueToBlock(inOrder(data, [], order), 0)}\n`;

/** The same fields in the order in which listings are written, in groups and lists too. */
function inOrder(value: Plain, path: readonly string[], fieldOrder: FieldOrder): Plain {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, path, fieldOrder));
  if (typeof value !== 'object' || value === null) return value;
  const order = fieldOrder(path);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([name, inner]) => [name, inOrder(inner, [...path, name], fieldOrder)]),
  );
}
