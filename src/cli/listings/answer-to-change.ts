import type { z } from 'zod';
import type { FactLine } from '../../components/editor/fact-lines.ts';
import type { NumberedLine } from '../../components/check/check-listing.ts';
import { schemaToOptions } from '../../components/editor/field-options.ts';
import { CHANGE_FORMAT, type ChangeFile } from '../../edit/change-file.ts';
import { textToChecksum } from '../../edit/checksum.ts';
import { confirmGroups } from '../../edit/confirming.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import { compareListings, valueOf, withField } from '../../edit/fields.ts';
import { fieldToSchema } from '../../edit/listing-schema.ts';
import { listingToData, type BaseFile } from '../../edit/preview.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { emailAddress, webAddress } from '../../listing/address.ts';
import type { Confirmation, FactGroup } from '../../listing/confirmation.ts';
import { openingHours } from '../../listing/opening-hours.ts';
import { ukNumber } from '../../listing/uk-number.ts';
import type { LineAnswer } from '../../upkeep/asking/answer.ts';
import type { Question } from '../../upkeep/asking/ask-code.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';

/** A line, with what a provider says about it. */
export interface AnsweredLine {
  line: NumberedLine<FactLine>;
  answer: LineAnswer;
}

/**
 * What a provider's corrections would change in its listing, for a person to accept, and the lines that only a person can turn into a
 * change: those that don't say what it should be, or say it in words that don't fit the field.
 */
export function answersToChange(
  base: BaseFile,
  lines: readonly AnsweredLine[],
  { record, index, speaker }: { record: Confirmation; index: EditorIndex; speaker: Speaker },
): { change: ChangeFile | undefined; inWords: AnsweredLine[] } {
  const before = listingToData(base.text);
  const inWords: AnsweredLine[] = [];
  let data = before;
  for (const each of lines) {
    const { line, answer } = each;
    if (answer.kind !== 'wrong') continue;
    const text = answer.text ?? '';
    const edited =
      text === ''
        ? undefined
        : 'question' in line
          ? answerQuestion(data, line.question, text, record.on, speaker)
          : correctLine(data, line.line, text, index, speaker);
    if (edited) data = edited;
    else inWords.push(each);
  }
  data = confirmGroups(data, correctedGroups(lines, inWords), record).data;
  const fields = compareListings(before, data);
  const change: ChangeFile = {
    format: CHANGE_FORMAT,
    ref: String(before['ref']),
    base: textToChecksum(base.text),
    fields,
    origin: 'provider',
  };
  return { change: fields.length > 0 ? change : undefined, inWords };
}

/**
 * The groups of which the provider has corrected a line and found the rest right: once somebody has accepted the correction, all of
 * the group is as the provider says.
 */
function correctedGroups(lines: readonly AnsweredLine[], inWords: readonly AnsweredLine[]): FactGroup[] {
  const byGroup = Map.groupBy(lines, ({ line }) => ('group' in line ? line.group : undefined));
  const isWhole = (own: readonly AnsweredLine[]) =>
    own.some(({ answer }) => answer.kind === 'wrong') &&
    own.every((each) => each.answer.kind === 'right' || (each.answer.kind === 'wrong' && !inWords.includes(each)));
  return [...byGroup].flatMap(([group, own]) => (group !== undefined && isWhole(own) ? [group] : []));
}

function answerQuestion(data: PlainMap, question: Question, text: string, on: string, speaker: Speaker): PlainMap | undefined {
  if (question === 'contact') return fits(ukNumber, text) ? withField(data, 'contact.phones', [{ number: text }]) : undefined;
  if (question === 'hours') return fits(openingHours, text) ? withField(data, 'hours.opening', text) : undefined;
  const status = Object.entries(speaker.texts.asking.capacity).find(([, label]) => label === text)?.[0];
  return status === undefined ? undefined : withField(withField(data, 'capacity.status', status), 'capacity.asOf', on);
}

// In a list of groups what a provider corrects is the detail that it stands for.
const MAIN_FIELD: Readonly<Record<string, string>> = { 'contact.phones': 'number', 'contact.texts': 'number' };
const FORMATS: Readonly<Record<string, z.ZodType>> = {
  'contact.phones': ukNumber,
  'contact.texts': ukNumber,
  'contact.email': emailAddress,
  'contact.website': webAddress,
  'contact.webchat': webAddress,
  'contact.form': webAddress,
  'access.easyRead': webAddress,
  'access.bslVideo': webAddress,
  'hours.opening': openingHours,
};

function correctLine(data: PlainMap, { field, at }: FactLine, text: string, index: EditorIndex, speaker: Speaker): PlainMap | undefined {
  const format = FORMATS[field];
  const main = MAIN_FIELD[field];
  if (main !== undefined) {
    const entries = valueOf(data, field) as PlainMap[];
    if (at === undefined || !fits(format!, text)) return undefined;
    return withField(data, field, entries.map((entry, each) => (each === at ? { ...entry, [main]: text } : entry)) as Plain);
  }
  if (format) return fits(format, text) ? withField(data, field, text) : undefined;
  const schema = field === '' ? undefined : fieldToSchema(field.split('.'));
  if (!schema || schema.items) return undefined;
  const options = schemaToOptions(schema, { index, speaker });
  const isSame = (a: string) => a.toLocaleLowerCase() === text.toLocaleLowerCase();
  if (options) {
    const option = options.find((each) => isSame(each.text));
    return option && withField(data, field, option.id);
  }
  if (schema.type === 'integer') return /^\d{1,4}$/.test(text) ? withField(data, field, Number(text)) : undefined;
  return undefined;
}

const fits = (schema: z.ZodType, text: string): boolean => schema.safeParse(text).success;
