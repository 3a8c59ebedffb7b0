import { messageToText } from '../../../i18n/message.ts';
import { tellingWordsIn } from '../../../listing/telling-words.ts';
import type { Age } from '../../../match/query.ts';
import { inLanguage, type CardService, type CardWords, type Locale } from './card-data.ts';
import { serviceToStanding } from './entry.ts';
import { textToPlainLetters } from './gsm-7.ts';

/** What a message is made of. */
export interface MessageParts {
  services: readonly CardService[];
  /** Whether it is recent: then medical care comes first, with the area's centre if there is one. */
  isRecent: boolean;
  centre?: CardService | undefined;
  age?: Age | undefined;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * The card as a text message: numbers first, names that tell nothing, letters that keep it one kind of message.
 * A number that may not be rung is not in it.
 */
export function cardToMessage({ services, isRecent, centre, age, today }: MessageParts, words: CardWords, locale: Locale): string {
  const texts = words.texts[locale];
  const { national, young } = words;
  const isYoung = age === 'under-13' || age === '13-15';
  const talk = [
    ...(young && isYoung ? [numberToLine(young, inLanguage(young.name, locale), locale)] : []),
    numberToLine(national, lowerFirst(texts.talk), locale),
    ...(young && !isYoung && age !== 'adult' ? [numberToLine(young, inLanguage(young.name, locale), locale)] : []),
  ];
  const ring = (service: CardService, more: readonly string[] = []) => serviceToLine(service, words, locale, today, more);
  const medical = !isRecent ? [] : centre ? [ring(centre, [texts.messageSooner])] : [`${texts.message111Nobody} ${texts.messageSooner}`];
  const lines = [
    ...medical,
    ...talk,
    ...services.filter((service) => !(isRecent && service.ref === centre?.ref)).map((service) => ring(service)),
    texts.messageDanger,
    texts.messageSelf,
  ];
  return textToPlainLetters(lines.join('\n'));
}

function serviceToLine(service: CardService, words: CardWords, locale: Locale, today: string, more: readonly string[]): string {
  const texts = words.texts[locale];
  const name = inLanguage(service.neutral, locale);
  const { linked, isChecked } = serviceToStanding(service, today);
  const sentence = (text: string) => [messageToText(text, { name, line: service.fallback }, locale), ...more].join(' ');
  if (linked.length === 0) return sentence(service.isReferralCentre ? texts.message111 : texts.messageAsk);
  const note = isChecked ? '' : messageToText(texts.messageNotChecked, { line: service.fallback }, locale);
  return [numberToLine({ ...service, phones: linked }, name, locale, note), ...more].join('. ');
}

function numberToLine({ phones, ages }: CardService, name: string, locale: Locale, note = ''): string {
  const { number, details } = phones[0]!;
  const parts = [name, inLanguage(details, locale), ages ? inLanguage(ages, locale) : '', note];
  return `${number}: ${parts.filter((part) => part && tellingWordsIn(part).length === 0).join(', ')}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
