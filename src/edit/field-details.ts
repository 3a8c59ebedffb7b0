import { alignLists } from './align-lists.ts';
import type { FieldChange } from './fields.ts';
import { isSame } from './same.ts';
import type { Plain } from './yaml-to-text.ts';

const isMap = (value: unknown): value is { [key: string]: Plain } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A changed field as people read it: the entries and fields within it that differ, lists counted from 1 ("contact > phones > 2 > number"). */
export function fieldToDetails({ field, old, new: wanted }: FieldChange): FieldChange[] {
  return differences(field.split('.'), old, wanted);
}

function differences(path: readonly string[], old: Plain | undefined, wanted: Plain | undefined): FieldChange[] {
  if (isSame(old, wanted)) return [];
  if (isMap(old) && isMap(wanted)) {
    return [...new Set([...Object.keys(old), ...Object.keys(wanted)])].flatMap((name) =>
      differences([...path, name], old[name], wanted[name]),
    );
  }
  if (isListOfGroups(old) && isListOfGroups(wanted)) {
    return alignLists(old.map(toKey), wanted.map(toKey)).flatMap(({ before, after }) =>
      differences(
        [...path, String((after ?? before!) + 1)],
        before === undefined ? undefined : old[before],
        after === undefined ? undefined : wanted[after],
      ),
    );
  }
  return [{ field: path.join(' > '), old, new: wanted }];
}

const isListOfGroups = (value: unknown): value is Plain[] => Array.isArray(value) && value.length > 0 && value.every(isMap);

const toKey = (value: Plain): string => JSON.stringify(value);
