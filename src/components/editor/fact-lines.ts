import { groupToFields } from '../../edit/confirming.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import { fieldToSchema } from '../../edit/listing-schema.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { isDay } from '../../listing/dates.ts';
import { isDayAndNight } from '../../listing/opening-hours.ts';
import { openingToGrid } from '../../listing/week-grid.ts';

import { openingToText } from '../service/service-view.ts';
import { fieldToLabel } from './field-label.ts';
import { schemaToOptions } from './field-options.ts';

/** What a field says, in words. */
export interface FactLine {
  label: string;
  text: string;
  /** The names that lead to the field: "contact.phones". */
  field: string;
  /** Which entry of a list the line is about, from 0. */
  at?: number;
}

/** What a listing states in a group of facts, line by line: what somebody signs for who confirms the group. */
export function groupToLines(data: PlainMap, group: FactGroup, index: EditorIndex, speaker: Speaker): FactLine[] {
  return groupToFields(data, group).flatMap(({ field, new: value }) => {
    const names = field.split('.');
    const isList = Array.isArray(value) && value.some(isGroup);
    const lines = isList ? value.map((entry, at) => ({ entry, at })) : [{ entry: value! }];
    return lines.flatMap(({ entry, at }: { entry: Plain; at?: number }) => {
      const text = toText(entry, names, { index, speaker });
      const path = at === undefined ? names : [...names, String(at + 1)];
      return text === '' ? [] : [{ label: fieldToLabel(path.join(' > '), speaker), text, field, ...(at !== undefined && { at }) }];
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
  if (names.at(-1) === 'opening') return openingToWords(String(value), context.speaker);
  const word = value === true ? 'yes' : value === false ? 'no' : String(value);
  const schema = fieldToSchema(names);
  const options = schema && schemaToOptions(schema.items ?? schema, context);
  return options?.find(({ id }) => id === word)?.text ?? (isDay(word) ? context.speaker.date(word) : word);
}

/** Opening hours in words where these say all of it; else as they are written. */
function openingToWords(opening: string, speaker: Speaker): string {
  if (isDayAndNight(opening)) return openingToText(opening, speaker);
  const grid = openingToGrid(opening);
  const isInWords = grid !== undefined && grid.exceptions.length === 0 && !grid.bankHolidays?.length;
  return isInWords ? openingToText(opening, speaker) : opening;
}
