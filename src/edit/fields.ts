import { isSame } from './same.ts';
import type { PlainMap } from './edit-yaml.ts';
import type { Plain } from './yaml-to-text.ts';

/** One field of a listing that gets another value. Nothing (undefined): the field is not there. */
export interface FieldChange {
  /** The names that lead to it: "contact.phones". A list is one field, whatever it holds; so is a confirmation. */
  field: string;
  old?: Plain;
  new?: Plain;
}

const isMap = (value: unknown): value is PlainMap => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A confirmation is one value: the day of one confirmation with the method of another would be untrue. */
const isWhole = (path: readonly string[]): boolean => path[0] === 'confirmed' && path.length === 2;

/** The fields in which two listings differ, in the order of the first, then of the second. */
export function compareListings(before: PlainMap, after: PlainMap): FieldChange[] {
  const [old, next] = [listingToFields(before), listingToFields(after)];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((field) => !isSame(old.get(field), next.get(field)))
    .map((field) => ({ field, ...(old.has(field) && { old: old.get(field)! }), ...(next.has(field) && { new: next.get(field)! }) }));
}

/** The value of a field, undefined where it is not there. */
export function valueOf(data: PlainMap, field: string): Plain | undefined {
  return field.split('.').reduce<Plain | undefined>((at, name) => (isMap(at) && Object.hasOwn(at, name) ? at[name] : undefined), data);
}

/** A copy in which a field has another value; a group that loses its last field goes with it. */
export function withField(data: PlainMap, field: string, value: Plain | undefined): PlainMap {
  const [name, ...rest] = field.split('.') as [string, ...string[]];
  const { [name]: old, ...others } = data;
  const inner = rest.length === 0 ? value : withField(isMap(old) ? old : {}, rest.join('.'), value);
  const isGone = inner === undefined || (rest.length > 0 && isMap(inner) && Object.keys(inner).length === 0);
  if (isGone) return others;
  // A field that was there keeps its place.
  return name in data ? { ...data, [name]: inner } : { ...others, [name]: inner };
}

function listingToFields(data: PlainMap, path: readonly string[] = []): Map<string, Plain> {
  return new Map(
    Object.entries(data).flatMap(([name, value]): [string, Plain][] => {
      const inner = [...path, name];
      return isMap(value) && !isWhole(inner) ? [...listingToFields(value, inner)] : value === undefined ? [] : [[inner.join('.'), value]];
    }),
  );
}
