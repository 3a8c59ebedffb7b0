import { fileToRef } from '../../edit/content-kinds.ts';
import { CHANGE_FORMAT, type ChangeFile } from '../../edit/change-file.ts';
import { withStatements } from '../../edit/confirming.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Opened } from '../../upkeep/editor-index.ts';
import { fieldToDetails } from '../../edit/field-details.ts';
import { compareListings, withField, type FieldChange } from '../../edit/fields.ts';
import { plainToText } from './Conflict.tsx';

/** What the form would change, as the fields of a change file. */
export const changedFields = (opened: Opened, data: PlainMap): FieldChange[] =>
  compareListings(opened.base === null ? startOf(opened) : opened.data, data);

const startOf = ({ data }: Opened): PlainMap => ('ref' in data ? { ref: data['ref']! } : {});

/** The change of a file. `file` is the path of the existing or new one. */
export const fieldsToChange = (opened: Opened, file: string, fields: readonly FieldChange[]): ChangeFile => ({
  format: CHANGE_FORMAT,
  ref: opened.kind === 'listing' ? String(opened.data['ref']) : fileToRef(file),
  base: opened.base,
  fields: withStatements(opened.data, fields),
});

/** The changes in words, one on each line, for an e-mail. */
export const fieldsToWords = (fields: readonly FieldChange[], labelOf: (field: string) => string, nothing: string): string =>
  fields
    .flatMap(fieldToDetails)
    .map(({ field, old, new: wanted }) => `- ${labelOf(field)}: ${plainToText(old, nothing)} → ${plainToText(wanted, nothing)}`)
    .join('\n');

/** The result when two people have changed a file: theirs, with those of our fields that don't conflict or that were chosen. */
export function mergeData(
  theirs: PlainMap,
  fields: readonly FieldChange[],
  ours: readonly string[],
  collided: readonly string[],
): PlainMap {
  return fields
    .filter(({ field }) => !collided.includes(field) || ours.includes(field))
    .reduce((data, { field, new: wanted }) => withField(data, field, wanted), theirs);
}
