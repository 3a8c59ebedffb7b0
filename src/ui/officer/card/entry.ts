import { messageToText } from '../../../i18n/message.ts';
import type { ConfirmationState } from '../../../listing/confirmation-state.ts';
import { tellingWordsIn } from '../../../listing/telling-words.ts';
import type { Age } from '../../../match/query.ts';
import { candidateToState, isCandidateCallable } from '../../../match/state.ts';
import { inLanguage, type Both, type CardPhone, type CardService, type CardWords, type Locale } from './card-data.ts';

/** A line of an entry: a number to ring, set large; or words. */
export interface EntryLine {
  number?: string;
  text: string;
}

/** One service, or one of the lines that stand on every card, as it is printed. */
export interface Entry {
  id: string;
  name: string;
  /** What kind of service it is; empty where the name says it. */
  kind: string;
  does: string;
  lines: EntryLine[];
}

/** How an entry is written. */
export interface Manner {
  locale: Locale;
  /** Names of what they do in place of names of organisations. */
  discreet: boolean;
  /** Name and number alone. */
  short: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The state of a card's service on a day, and whether its number may be rung. */
export function serviceToStanding(
  { contact, stays, callable, phones }: Pick<CardService, 'contact' | 'stays' | 'callable' | 'phones'>,
  today: string,
): { state: ConfirmationState; mayRing: boolean; isSure: boolean; isChecked: boolean } {
  const state = candidateToState({ confirmed: { contact }, stays }, today);
  const mayRing = state !== 'withdrawn' && phones.length > 0 && isCandidateCallable({ callable }, today);
  // A line that may always be rung although nobody has confirmed it is one of the sure lines.
  const isSure = state === 'unconfirmed' && callable === 'always';
  return { state, mayRing, isSure, isChecked: isSure || state === 'confirmed' || state === 'due' };
}

/** A service as a card shows it. A number that may not be rung is not on it: the sure way stands in its place. */
export function serviceToEntry(service: CardService, words: CardWords, manner: Manner): Entry {
  const { locale, discreet, short } = manner;
  const texts = words.texts[locale];
  const kind = words.kinds[service.kind];
  const say = (text: Both) => inLanguage(text, locale);
  const quiet = (text: string) => (discreet && tells(text) ? '' : text);
  return {
    id: service.ref,
    name: say(discreet ? service.neutral : service.name),
    kind: discreet || !kind ? '' : say(kind.name),
    does: short || !kind ? '' : quiet(say(kind.does)),
    lines: [
      ...reachLines(service, words, manner),
      ...(short
        ? []
        : [
            ...service.texts.slice(0, 1).map((number) => ({ text: messageToText(texts.text, { number }, locale) })),
            ...(service.web && !(discreet && tellsInside(service.web)) ? [{ text: service.web }] : []),
            ...wayInLines(service, words, locale),
          ]),
      ...trustLines(service, words, manner),
    ],
  };
}

/** Medical care, where it is recent: the centre's number, or the sure way to it. */
export function medicalToEntry(centre: CardService | undefined, words: CardWords, manner: Manner): Entry {
  const { locale, discreet } = manner;
  const texts = words.texts[locale];
  const head = { id: 'medical', name: discreet ? texts.medicalDiscreet : texts.medical, does: '' };
  const sooner = { text: manner.short ? texts.medicalSoonerShort : texts.medicalSooner };
  if (!centre) return { ...head, kind: '', lines: [sooner, { text: withLine(texts.medicalNobody, words, locale) }] };
  return {
    ...head,
    kind: inLanguage(discreet ? centre.neutral : centre.name, locale),
    lines: [...reachLines(centre, words, manner), sooner, ...trustLines(centre, words, manner)],
  };
}

/** The line that stands on every card; for someone under 16 the young people's line comes first. */
export function talkToEntry({ texts, national, young }: CardWords, { locale }: Pick<Manner, 'locale'>, age: Age | undefined): Entry {
  const { talk, young: youngText, older } = texts[locale];
  const own = (service: CardService): EntryLine => {
    const { number, details } = service.phones[0]!;
    const ages = service.ages ? [inLanguage(service.ages, locale)] : [];
    return { number, text: [inLanguage(details, locale), ...ages].filter(Boolean).join(' · ') };
  };
  const say = (text: string, service: CardService): EntryLine => ({
    text: messageToText(text, { name: inLanguage(service.name, locale), number: service.phones[0]!.number }, locale),
  });
  const isYoung = young !== undefined && (age === 'under-13' || age === '13-15');
  return {
    id: 'talk',
    name: talk,
    kind: isYoung ? inLanguage(young.name, locale) : '',
    does: '',
    lines: isYoung ? [own(young), say(older, national)] : [own(national), ...(young && age !== 'adult' ? [say(youngText, young)] : [])],
  };
}

/** How one reaches it. */
function reachLines(service: CardService, words: CardWords, manner: Manner): EntryLine[] {
  const { locale, today, discreet, short } = manner;
  const texts = words.texts[locale];
  const { state, mayRing } = serviceToStanding(service, today);
  if (mayRing) return service.phones.slice(0, short ? 1 : 2).map((phone) => phoneToLine(phone, service, locale, discreet));
  if (service.isReferralCentre) return [{ text: withLine(texts.via111, words, locale) }];
  const hasNumber = service.phones.length > 0 && state !== 'withdrawn';
  return [{ text: withLine(hasNumber ? texts.viaLine : texts.viaLineNoNumber, words, locale) }];
}

function phoneToLine({ number, label, details }: CardPhone, service: CardService, locale: Locale, discreet: boolean): EntryLine {
  const named = label && service.phones.length > 1 ? inLanguage(label, locale) : '';
  const ages = service.ages ? inLanguage(service.ages, locale) : '';
  const parts = [named, inLanguage(details, locale), ages].filter((part) => part && !(discreet && tells(part)));
  return { number, text: parts.join(' · ') };
}

function wayInLines({ selfReferral, withoutPoliceReport }: CardService, { texts }: CardWords, locale: Locale): EntryLine[] {
  const { self, selfAsk, referred, onlyReported } = texts[locale];
  const reported = withoutPoliceReport === 'no' ? ` ${onlyReported}` : '';
  if (selfReferral === 'no') return [{ text: referred + reported }];
  if (withoutPoliceReport === 'no') return [{ text: onlyReported }];
  return [{ text: selfReferral === 'yes' ? self : selfAsk }];
}

/** When it was confirmed; of a number that nobody has confirmed, what to do where it fails. */
function trustLines(service: CardService, words: CardWords, { locale, today }: Manner): EntryLine[] {
  const texts = words.texts[locale];
  const { state, mayRing, isChecked } = serviceToStanding(service, today);
  const on = service.confirmedOn && inLanguage(service.confirmedOn, locale);
  const lines: string[] = [];
  if (state === 'confirmed' || state === 'due') lines.push(messageToText(texts.confirmed, { date: on ?? '' }, locale));
  if (state === 'overdue') lines.push(messageToText(texts.lastConfirmed, { date: on ?? '' }, locale));
  if (mayRing && !isChecked) lines.push(withLine(texts.notChecked, words, locale));
  return lines.length > 0 ? [{ text: lines.join(' ') }] : [];
}

const withLine = (text: string, { national }: CardWords, locale: Locale): string =>
  messageToText(text, { line: national.phones[0]!.number }, locale);

const tells = (text: string): boolean => tellingWordsIn(text).length > 0;

// In a web address words run together: rapecrisis.
const TELLING_INSIDE =
  /rape|sex(?!ey)|abuse|assault|violen|victim|survivor|crisis|trais|treisi|rhywiol|camdrin|dioddef|goroes|sarc|isva|stalk|domestic|crime|police|heddlu/i;
const tellsInside = (address: string): boolean => TELLING_INSIDE.test(address);
