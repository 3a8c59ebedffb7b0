import { isUnder16 } from '../../../match/query.ts';
import { inLanguage, type CardPhone, type CardService, type CardWords, type Locale } from './card-data.ts';
import { isTelling } from '../../../listing/telling-words.ts';
import { cardToEntries, type CardParts } from './blocks.ts';
import { phoneToHours, type Entry, type EntryLine } from './entry.ts';
import { textToPlainLetters } from './gsm-7.ts';
import { EMERGENCY_PARTS, messageToParts, partsToText } from './parts.ts';

/**
 * The card as a text message: numbers first, names that tell nothing, letters that keep it one kind of message. It says what a
 * discreet card in short form says.
 */
export function cardToMessage(parts: CardParts, words: CardWords, locale: Locale): string {
  const texts = words.texts[locale];
  const { national, young } = words;
  const isChild = isUnder16({ age: parts.age });
  const childline = (service: CardService) => helplineToLine(service, inLanguage(service.name, locale), locale);
  const talk = [
    ...(young && isChild ? [childline(young)] : []),
    helplineToLine(national, lowerFirst(texts.talk), locale),
    ...(young && !isChild && parts.age !== 'adult' ? [childline(young)] : []),
  ];
  const entries = cardToEntries(parts, words, { locale, discreet: true, form: 'short' });
  const of = (id: string) => entries.filter((entry) => entry.id === id).flatMap((entry) => entryToLines(entry, texts.medicalDiscreet));
  const written = entries.filter(({ id }) => id === 'talk').flatMap(({ lines }) => lines.filter((line) => isWritten(line)));
  const others = entries.filter(({ id }) => id !== 'medical' && id !== 'talk' && id !== 'ask');
  const lines = [
    ...(isChild ? [...talk, ...of('medical')] : [...of('medical'), ...talk]),
    ...written.map(lineToText),
    ...others.flatMap((entry) => entryToLines(entry)),
    ...of('ask'),
    partsToText(messageToParts(parts.writes ? texts.messageDangerInWriting : texts.messageDanger, EMERGENCY_PARTS)),
    texts.leadShort,
  ];
  return textToPlainLetters(lines.filter(Boolean).join('\n'));
}

const isWritten = ({ number, parts }: EntryLine): boolean =>
  [number, ...parts].some((part) => typeof part === 'object' && part.how !== 'phone');

/** A line for each number, the first with everything that is said of the service. */
function entryToLines({ name, kind, lines }: Entry, medical = ''): string[] {
  const label = medical ? [kind, name].filter(Boolean).join(', ') : name;
  const numbers = lines
    .filter(({ number }) => number)
    .map((line) => `${line.number!.value}: ${[label, partsToText(line.parts)].filter(Boolean).join(', ')}`);
  const sentences = joined(lines.filter(({ number }) => !number).map(lineToText));
  if (numbers.length === 0) return [`${label}: ${sentences}`];
  return [...numbers.slice(0, -1), joined([numbers.at(-1)!, sentences])];
}

const lineToText = ({ number, parts }: EntryLine): string => [number?.value, partsToText(parts)].filter(Boolean).join(': ');

/** Sentences with a full stop between them. */
const joined = (texts: readonly string[]): string =>
  texts.filter(Boolean).reduce((all, text) => (all === '' ? text : `${all}${/[.?!]$/.test(all) ? '' : '.'} ${text}`), '');

function helplineToLine({ phones, ages = '' }: CardService, name: string, locale: Locale): string {
  const [phone] = phones as [CardPhone];
  const [hours, cost] = [phoneToHours(phone, { form: 'short' }), phone.cost].map((text) => inLanguage(text, locale));
  const parts = [name, hours, cost, lowerFirst(inLanguage(ages, locale))];
  return `${phone.number}: ${parts.filter((part) => part && !isTelling(part)).join(', ')}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
