import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';

/** The way to a field: names, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

/** The same as messages name it: "contact > phones > 1 > number". */
export const pathToField = (path: Path): string => path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' > ');

/** The names alone, as the texts of fields are kept: "contact.phones.number". */
export const pathToKey = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

/** The id of a field's control in the page. */
export const fieldToId = (field: string): string => `f-${field.replaceAll(' > ', '-')}`;

export const valueAt = (data: Plain | undefined, path: Path): Plain | undefined =>
  path.reduce<Plain | undefined>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<string | number, Plain>)[part] : undefined),
    data,
  );

/** A copy in which a field has another value; undefined takes it out, and a group that loses its last field goes with it. */
export function withValue(data: PlainMap, path: Path, value: Plain | undefined): PlainMap {
  return (replaced(data, path, value) ?? {}) as PlainMap;
}

function replaced(at: Plain | undefined, path: Path, value: Plain | undefined): Plain | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const list = Array.isArray(at) ? [...at] : [];
    const inner = replaced(list[part], rest, value);
    // An entry that was emptied stays until it is taken out by hand.
    list[part] = inner ?? {};
    return list;
  }
  const group = typeof at === 'object' && at !== null && !Array.isArray(at) ? at : {};
  const inner = replaced(group[part], rest, value);
  if (inner !== undefined) return { ...group, [part]: inner };
  const { [part]: _, ...others } = group;
  return Object.keys(others).length === 0 && Object.keys(group).length > 0 ? undefined : others;
}

/** A copy without the fields that hold nothing, and without groups that hold nothing else. */
export const withoutEmpty = (data: PlainMap): PlainMap => (dropEmpty(data) ?? {}) as PlainMap;

function dropEmpty(value: Plain): Plain | undefined {
  if (value === null) return undefined;
  // An entry of a list that was added is there to be filled in.
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'object' && each !== null ? (dropEmpty(each) ?? {}) : each));
  if (typeof value !== 'object') return value;
  const inner = Object.entries(value).map(([name, each]) => [name, dropEmpty(each)] as const);
  const filled = inner.filter((entry): entry is [string, Plain] => entry[1] !== undefined);
  return filled.length === 0 && inner.length > 0 ? undefined : Object.fromEntries(filled);
}
