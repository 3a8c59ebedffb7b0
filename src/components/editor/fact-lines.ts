import { groupToFields } from '../../edit/confirming.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import { fieldToSchema } from '../../edit/listing-schema.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { schemaToOptions } from './ChoiceFields.tsx';
import { fieldToLabel } from './field-label.ts';

/** What a field says, in words. */
export interface FactLine {
  label: string;
  text: string;
}

/** What a listing states in a group of facts, line by line: what somebody signs for who confirms the group. */
export function groupToLines(data: PlainMap, group: FactGroup, index: EditorIndex, speaker: Speaker): FactLine[] {
  return groupToFields(data, group).flatMap(({ field, new: value }) => {
    const names = field.split('.');
    const isList = Array.isArray(value) && value.some(isGroup);
    const lines = isList ? value.map((entry, at) => [[...names, String(at + 1)], entry] as const) : [[names, value!] as const];
    return lines.flatMap(([path, entry]) => {
      const text = toText(entry, names, { index, speaker });
      return text === '' ? [] : [{ label: fieldToLabel(path.join(' > '), speaker), text }];
    });
  });
}

const isGroup = (value: unknown): value is PlainMap => typeof value === 'object' && value !== null && !Array.isArray(value);

function toText(value: Plain, names: readonly string[], context: { index: EditorIndex; speaker: Speaker }): string {
  if (value === null || value === 'unknown') return '';
  if (Array.isArray(value)) return context.speaker.list(value.map((each) => toText(each, names, context)).filter(Boolean));
  if (!isGroup(value)) return toWord(value, names, context);
  // Yes and no say nothing without the field's name; a number or a town does.
  return Object.entries(value)
    .map(([name, inner]) => {
      const text = toText(inner, [...names, name], context);
      const isPlain = fieldToSchema([...names, name])?.enum === undefined;
      return text === '' || isPlain
        ? text
        : `${fieldToLabel([...names, name].join(' > '), context.speaker)
            .split(', ')
            .at(-1)}: ${text}`;
    })
    .filter(Boolean)
    .join('; ');
}

function toWord(value: string | number | boolean, names: readonly string[], context: { index: EditorIndex; speaker: Speaker }): string {
  const word = value === true ? 'yes' : value === false ? 'no' : String(value);
  const schema = fieldToSchema(names);
  const options = schema && schemaToOptions(schema.items ?? schema, context);
  return options?.find(({ id }) => id === word)?.text ?? word;
}
