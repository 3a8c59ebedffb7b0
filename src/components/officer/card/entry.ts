import { messageToText } from '../../../i18n/message.ts';
import type { ConfirmationState } from '../../../listing/confirmation-state.ts';
import { tellingWordsIn } from '../../../listing/telling-words.ts';
import type { Age } from '../../../match/query.ts';
import { isLinked, isTappable } from '../../../listing/trust-class.ts';
import { isWithin } from '../../../match/notice-days.ts';
import { candidateToState } from '../../../match/state.ts';
import { inLanguage, type Both, type CardPhone, type CardService, type CardWords, type Locale } from './card-data.ts';

/** A line of an entry: a number to ring, set large; or words. */
export interface EntryLine {
  number?: string;
  text: string;
}

/** One service, or one of the helplines on every card, as it is printed. */
export interface Entry {
  id: string;
  name: string;
  /** What kind of service it is; empty where the name says it. */
  kind: string;
  does: string;
  lines: EntryLine[];
}

/** How an entry is written. */
export interface CardOptions {
  locale: Locale;
  /** Names of what they do in place of names of organisations. */
  discreet: boolean;
  /** Name and number alone. */
  short: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The state of a card's service on a day, its numbers that may be called or tried, and whether each of them is one to rely on. */
export function serviceToStanding(
  service: Pick<CardService, 'contact' | 'exemptFromWithdrawal' | 'isFallback' | 'notices' | 'phones'>,
  today: string,
): { state: ConfirmationState; linked: readonly CardPhone[]; isFallback: boolean; isChecked: boolean; isReliable: boolean } {
  const { contact, exemptFromWithdrawal, isFallback, notices, phones } = service;
  const isClosed = notices.some((notice) => notice.closed && isWithin(notice, today));
  const state = candidateToState({ confirmed: { contact }, exemptFromWithdrawal }, today);
  const linked = isClosed ? [] : phones.filter(({ trust }) => isLinked(trust));
  const isReliable = linked.length > 0 && linked.every(({ trust }) => isTappable(trust));
  return { state, linked, isFallback, isReliable, isChecked: isReliable && (isFallback || state === 'confirmed' || state === 'due') };
}

/** A service as a card shows it. A number that may not be called is not on it: the way to reach the service is in its place. */
export function serviceToEntry(service: CardService, words: CardWords, options: CardOptions): Entry {
  const { locale, discreet, short } = options;
  const kind = words.kinds[service.kind];
  const say = (text: Both) => inLanguage(text, locale);
  const quiet = (text: string) => (discreet && tells(text) ? '' : text);
  return {
    id: service.ref,
    name: say(discreet ? service.neutral : service.name),
    kind: discreet || !kind ? '' : say(kind.name),
    does: short || !kind ? '' : quiet(say(kind.does)),
    lines: [
      ...phoneLines(service, options),
      ...joined([
        ...news(service, options),
        wayToReach(service, words, options),
        ...(short ? [] : [wayIn(service, words, options)]),
        trust(service, words, options),
        ...(short ? [] : [otherWays(service, words, options)]),
      ]),
    ],
  };
}

/** Medical care, where it is recent: the centre's number, or the sure way to it. */
export function medicalToEntry(centre: CardService | undefined, words: CardWords, options: CardOptions): Entry {
  const { locale, discreet } = options;
  const texts = words.texts[locale];
  const head = { id: 'medical', name: discreet ? texts.medicalDiscreet : texts.medical, does: '' };
  const sooner = options.short ? texts.medicalSoonerShort : texts.medicalSooner;
  if (!centre) return { ...head, kind: '', lines: joined([sooner, withLine(texts.medicalNobody, words, locale)]) };
  return {
    ...head,
    kind: inLanguage(discreet ? centre.neutral : centre.name, locale),
    lines: [...phoneLines(centre, options), ...joined([wayToReach(centre, words, options), sooner, trust(centre, words, options)])],
  };
}

/** The helpline on every card; for someone under 16, the young people's line comes first. */
export function talkToEntry({ texts, national, young }: CardWords, { locale }: Pick<CardOptions, 'locale'>, age: Age | undefined): Entry {
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

/** The numbers that may be called or tried. */
const phoneLines = (service: CardService, { locale, today, discreet, short }: CardOptions): EntryLine[] =>
  serviceToStanding(service, today)
    .linked.slice(0, short ? 1 : 2)
    .map((phone) => phoneToLine(phone, service, locale, discreet));

/** What holds for some days, each with its days; what is over is left out. */
const news = ({ notices }: CardService, { locale, today, discreet }: CardOptions): string[] =>
  notices
    .filter(({ until }) => until >= today)
    .map(({ text }) => inLanguage(text, locale))
    .filter((text) => !(discreet && tells(text)));

/** How to reach it where no number may be called. */
function wayToReach(service: CardService, words: CardWords, { locale, today }: CardOptions): string {
  const texts = words.texts[locale];
  if (serviceToStanding(service, today).linked.length > 0) return '';
  const text = service.isReferralCentre ? texts.via111 : service.phones.length > 0 ? texts.viaLine : texts.viaLineNoNumber;
  return messageToText(text, { line: service.fallback }, locale);
}

function phoneToLine({ number, label, details }: CardPhone, service: CardService, locale: Locale, discreet: boolean): EntryLine {
  const named = label && service.phones.length > 1 ? inLanguage(label, locale) : '';
  const ages = service.ages ? inLanguage(service.ages, locale) : '';
  const parts = [named, inLanguage(details, locale), ages].filter((part) => part && !(discreet && tells(part)));
  return { number, text: parts.join(' · ') };
}

/** Other ways: a number for texts, and the website. */
function otherWays({ texts: numbers, web }: CardService, { texts }: CardWords, { locale, discreet }: CardOptions): string {
  const text = numbers[0] && messageToText(texts[locale].text, { number: numbers[0] }, locale);
  return [text, web && !(discreet && tellsInside(web)) ? web : ''].filter(Boolean).join(' · ');
}

/** Whether one can contact it oneself. */
function wayIn(service: CardService, { texts }: CardWords, { locale, today }: CardOptions): string {
  const { selfReferral, withoutPoliceReport } = service;
  const { self, selfAsk, referred, onlyReported } = texts[locale];
  const reported = withoutPoliceReport === 'no' ? onlyReported : '';
  if (selfReferral === 'no') return [referred, reported].filter(Boolean).join(' ');
  if (reported || selfReferral === 'yes') return reported || self;
  // If there is no number to call, the helpline on the card can say how to start.
  return serviceToStanding(service, today).linked.length > 0 ? selfAsk : '';
}

/** When it was confirmed; of a number that nobody has confirmed, what to do where it fails. */
function trust(service: CardService, words: CardWords, { locale, today }: CardOptions): string {
  const texts = words.texts[locale];
  const { state, linked, isChecked } = serviceToStanding(service, today);
  const date = service.confirmedOn ? inLanguage(service.confirmedOn, locale) : '';
  const phrase = state === 'overdue' ? texts.lastConfirmed : state === 'confirmed' || state === 'due' ? texts.confirmed : '';
  return [
    messageToText(phrase, { date }, locale),
    linked.length > 0 && !isChecked ? messageToText(texts.notChecked, { line: service.fallback }, locale) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Sentences as one paragraph; none where there are none. */
function joined(sentences: readonly string[]): EntryLine[] {
  const text = sentences.filter(Boolean).join(' ');
  return text ? [{ text }] : [];
}

const withLine = (text: string, { national }: CardWords, locale: Locale): string =>
  messageToText(text, { line: national.phones[0]!.number }, locale);

const tells = (text: string): boolean => tellingWordsIn(text).length > 0;

// In a web address words run together: rapecrisis.
const TELLING_INSIDE =
  /rape|sex(?!ey)|abuse|assault|violen|victim|survivor|crisis|trais|treisi|rhywiol|camdrin|dioddef|goroes|sarc|isva|stalk|domestic|crime|police|heddlu/i;
const tellsInside = (address: string): boolean => TELLING_INSIDE.test(address);
