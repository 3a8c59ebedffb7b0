import type { ConfirmationState } from '../../../listing/confirmation-state.ts';
import { isLinked, isTappable } from '../../../listing/trust-class.ts';
import { isWithin } from '../../../match/notice-days.ts';
import { isUnder16, type Age } from '../../../match/query.ts';
import { candidateToState } from '../../../match/state.ts';
import { NHS_ADVICE } from '../../safety/emergency.ts';
import { inLanguage, type Both, type CardPhone, type CardService, type CardTexts, type CardWords, type Locale } from './card-data.ts';
import { isTelling, isTellingName } from '../../../listing/telling-words.ts';
import { messageToParts, phonePart, type Contact, type Part } from './parts.ts';

/** A line of an entry: words, or a number to call, set large, with words behind it. */
export interface EntryLine {
  number?: Contact;
  parts: Part[];
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

/**
 * How much is said. `brief` leaves out websites, what is not known and days of confirmation; `short` descriptions as well. Numbers,
 * hours and whom a service keeps out are in each.
 */
export const CARD_FORMS = ['full', 'brief', 'short'] as const;
export type CardForm = (typeof CARD_FORMS)[number];

/** How an entry is written. */
export interface CardOptions {
  locale: Locale;
  /** Nothing on it tells a stranger what it is about. */
  discreet: boolean;
  form: CardForm;
  /** YYYY-MM-DD. */
  today: string;
  /** The person writes or signs rather than speaks. */
  writes: boolean;
  /** The number of the helpline for this person, where a sentence needs one; left out: the one for everybody. */
  line?: string | undefined;
  /** What a service says that answers the person's own questions: its language, its community. */
  stated?: ReadonlyMap<string, readonly Both[]> | undefined;
}

type Standing = {
  state: ConfirmationState;
  /** Numbers that may be called or tried. */
  linked: readonly CardPhone[];
  isClosed: boolean;
  /** Whether it can be reached by a detail to rely on; for someone who writes, in writing. */
  isReliable: boolean;
};

/** How far a card's service can be relied on, on a day. */
export function serviceToStanding(
  service: Pick<CardService, 'contact' | 'exemptFromWithdrawal' | 'notices' | 'phones' | 'texts' | 'chat' | 'email'>,
  { today, writes }: Pick<CardOptions, 'today' | 'writes'>,
): Standing {
  const { contact, exemptFromWithdrawal, notices, phones } = service;
  const isClosed = notices.some((notice) => notice.closed && isWithin(notice, today));
  const state = candidateToState({ confirmed: { contact }, exemptFromWithdrawal }, today);
  const linked = isClosed ? [] : phones.filter(({ trust }) => isLinked(trust));
  const hasPhone = linked.length > 0 && linked.every(({ trust }) => isTappable(trust));
  const canBeWrittenTo = isWrittenTo(service) || linked.some(({ relay }) => relay);
  return { state, linked, isClosed, isReliable: !isClosed && (writes ? canBeWrittenTo : hasPhone) };
}

const isWrittenTo = ({ texts, chat, email }: Pick<CardService, 'texts' | 'chat' | 'email'>): boolean =>
  texts.length > 0 || chat !== undefined || email !== undefined;

/** What a service is called on a card; undefined where nothing discreet can be said and there is nothing to call. */
export function serviceToLabel(
  service: CardService,
  options: Pick<CardOptions, 'locale' | 'discreet' | 'today' | 'writes'>,
): string | undefined {
  const { locale, discreet } = options;
  if (!discreet) return inLanguage(service.name, locale);
  if (service.discreetName) return inLanguage(service.discreetName, locale);
  const hasDetail = service.phones.length > 0 && serviceToStanding(service, options).linked.length > 0;
  return hasDetail || (options.writes && isWrittenTo(service)) ? inLanguage(service.neutral, locale) : undefined;
}

/**
 * Services as a card shows them. Where names are left out, those with one label are one entry, and those that could only be
 * called by a name become one instruction.
 */
export function servicesToEntries(services: readonly CardService[], words: CardWords, options: CardOptions): Entry[] {
  const entries = new Map<string, Entry>();
  const unnamed: CardService[] = [];
  for (const service of services) {
    const label = serviceToLabel(service, options);
    const entry = label === undefined ? undefined : serviceToEntry(service, words, options);
    const same = label === undefined || !options.discreet ? undefined : entries.get(label);
    if (!entry) unnamed.push(service);
    else if (same) same.lines.push(...entry.lines);
    else entries.set(options.discreet ? label! : service.ref, entry);
  }
  return [...entries.values(), ...unnamedToEntries(unnamed, words, options)];
}

function unnamedToEntries(services: readonly CardService[], words: CardWords, options: CardOptions): Entry[] {
  const { askCentre, askOthers, others } = toTexts(words, options);
  const line = phonePart(options.line ?? words.national.phones[0]!.number);
  const sentence = (message: string): EntryLine[] => [{ parts: messageToParts(message, { line, nhs: phonePart(NHS_ADVICE) }) }];
  const lines = [
    ...(services.some(({ isReferralCentre }) => isReferralCentre) ? sentence(askCentre) : []),
    ...(services.some(({ isReferralCentre }) => !isReferralCentre) ? sentence(askOthers) : []),
  ];
  return lines.length > 0 ? [{ id: 'others', name: others, kind: '', does: '', lines }] : [];
}

/** A service as a card shows it. A number that may not be called is not on it: who to call instead is in its place. */
export function serviceToEntry(service: CardService, words: CardWords, options: CardOptions): Entry {
  const { locale, discreet, form } = options;
  const kind = words.kinds[service.kind];
  return {
    id: service.ref,
    name: serviceToLabel(service, options) ?? inLanguage(service.neutral, locale),
    kind: discreet || !kind ? '' : inLanguage(kind, locale),
    does: form === 'short' ? '' : quiet([inLanguage(service.does, locale)], options).join(''),
    lines: serviceToLines(service, words, options),
  };
}

/** The numbers and sentences of a service. */
function serviceToLines(service: CardService, words: CardWords, options: CardOptions, before: readonly Part[] = []): EntryLine[] {
  return [
    ...contactLines(service, words, options),
    ...paragraph([
      ...before,
      ...news(service, options),
      ...wayToReach(service, words, options),
      ...sentencesOf([factsToText(service, options)]),
      ...trust(service, words, options),
      ...(options.form === 'full' ? sentencesOf(quiet([service.ask ? inLanguage(service.ask, options.locale) : ''], options)) : []),
    ]),
    ...(options.form === 'full' ? otherWays(service, words, options) : []),
  ];
}

/** Who may come and how, then what answers the person's own questions: the same text on cards, in messages and in the choice. */
export function factsToText(
  { ref, limits, open }: Pick<CardService, 'ref' | 'limits' | 'open'>,
  options: Pick<CardOptions, 'locale' | 'discreet' | 'stated' | 'form'>,
): string {
  const facts = [...(options.stated?.get(ref) ?? []), ...limits, ...(options.form === 'full' ? open : [])];
  const all = facts.map((text) => inLanguage(text, options.locale));
  const text = quiet(all, options).join(' · ');
  return text && `${text}.`;
}

/** Medical care: the centre's number, or who can put someone through. */
export function medicalToEntry(centre: CardService | undefined, words: CardWords, options: CardOptions): Entry {
  const { discreet } = options;
  const texts = toTexts(words, options);
  const head = { id: 'medical', name: discreet ? texts.medicalDiscreet : texts.medical, does: '' };
  // What follows in the long form tells what it is about.
  const sooner = options.form === 'short' || discreet ? texts.medicalSoonerShort : texts.medicalSooner;
  const values = { line: phonePart(options.line ?? words.national.phones[0]!.number), nhs: phonePart(NHS_ADVICE) };
  const label = centre && serviceToLabel(centre, options);
  if (!centre || label === undefined) {
    const how = messageToParts(discreet ? texts.askCentre : texts.medicalNobody, values);
    return {
      ...head,
      kind: '',
      lines: paragraph([...sentencesOf([sooner]), ...how, ' ', ...sentencesOf([centre ? factsToText(centre, options) : ''])]),
    };
  }
  return { ...head, kind: label, lines: serviceToLines(centre, words, options, sentencesOf([sooner])) };
}

/** The helpline on every card; for someone under 16, the young people's line comes first. */
export function talkToEntry(words: CardWords, options: CardOptions, age: Age | undefined): Entry {
  const { national, young } = words;
  const { locale, writes } = options;
  const texts = toTexts(words, options);
  const own = (service: CardService): EntryLine[] => {
    const [phone] = service.phones as [CardPhone];
    const parts = [phoneToHours(phone, options), phone.cost, service.ages ?? ''].map((text) => inLanguage(text, locale));
    return [
      { number: phonePart(phone.number), parts: [quiet(parts, options).filter(Boolean).join(' · ')] },
      ...(writes ? writtenLines(service, words, options) : []),
    ];
  };
  const say = (message: string, service: CardService): EntryLine => ({
    parts: messageToParts(message, { name: inLanguage(service.name, locale), number: phonePart(service.phones[0]!.number) }),
  });
  const isYoung = young !== undefined && isUnder16({ age });
  return {
    id: 'talk',
    name: texts.talk,
    kind: isYoung ? inLanguage(young.name, locale) : '',
    does: '',
    lines: [
      ...(isYoung ? [...own(young), say(texts.older, national)] : own(national)),
      ...(young && !isYoung && age !== 'adult' ? [say(texts.young, young)] : []),
      ...(writes ? [{ parts: messageToParts(texts.relayAny, { relay: { how: 'relay', value: '18001' } }) }] : []),
    ],
  };
}

/** All its numbers with their hours; for someone who writes, the ways to write first. */
function contactLines(service: CardService, words: CardWords, options: CardOptions): EntryLine[] {
  const { linked, isClosed } = serviceToStanding(service, options);
  const phones = linked.flatMap((phone) => phoneToLines(phone, service, words, options));
  if (isClosed) return [];
  return options.writes ? [...writtenLines(service, words, options), ...phones] : phones;
}

/** When a number answers, in as many words as the form has room for. */
export const phoneToHours = ({ hours, hoursShort }: CardPhone, { form }: Pick<CardOptions, 'form'>): Both =>
  (form === 'short' ? hoursShort : undefined) ?? hours;

function phoneToLines(phone: CardPhone, service: CardService, words: CardWords, options: CardOptions): EntryLine[] {
  const { number, label, cost, trust, relay } = phone;
  const { locale, writes } = options;
  const texts = toTexts(words, options);
  const named = label && service.phones.length > 1 ? inLanguage(label, locale) : '';
  const about = quiet(
    [named, inLanguage(phoneToHours(phone, options), locale), options.form === 'short' ? '' : inLanguage(cost, locale)],
    options,
  )
    .filter(Boolean)
    .join(' · ');
  const check = trust === 'likely' ? messageToParts(texts.notChecked, { line: phonePart(service.fallback) }) : [];
  const parts = [about, ...(about && check.length > 0 ? [' · '] : []), ...check].filter((part) => part !== '');
  const withRelay = { how: 'relay', value: `18001 ${number}` } as const;
  return [{ number: phonePart(number), parts }, ...(writes && relay ? [{ number: withRelay, parts: [texts.relay] }] : [])];
}

function writtenLines({ texts: numbers, chat, email }: CardService, { texts }: CardWords, { locale, discreet }: CardOptions): EntryLine[] {
  const words = texts[locale];
  const isShown = (value: string) => !(discreet && isTellingName(value));
  const line = (message: string, contact: Contact): EntryLine => ({ parts: messageToParts(message, { value: contact }) });
  return [
    ...numbers.map((value): EntryLine => ({ number: { how: 'text', value }, parts: [words.byText] })),
    ...(chat && isShown(chat) ? [line(words.byChat, { how: 'web', value: chat })] : []),
    ...(email && isShown(email) ? [line(words.byEmail, { how: 'email', value: email })] : []),
  ];
}

/** Other ways, for someone who speaks: numbers for texts, and the website. */
function otherWays({ texts: numbers, web }: CardService, { texts }: CardWords, { locale, discreet, writes }: CardOptions): EntryLine[] {
  const parts: Part[][] = [
    ...(writes ? [] : numbers.map((value) => messageToParts(texts[locale].text, { number: { how: 'text', value } }))),
    ...(web && !(discreet && isTellingName(web)) ? [[{ how: 'web', value: web } as const]] : []),
  ];
  return parts.length > 0 ? [{ parts: parts.flatMap((some, at) => (at === 0 ? some : [' · ', ...some])) }] : [];
}

/** What holds for some days, each with its days; what is over is left out. */
const news = ({ notices }: CardService, options: CardOptions): Part[] =>
  sentencesOf(
    quiet(
      notices.filter(({ until }) => until >= options.today).map(({ text }) => inLanguage(text, options.locale)),
      options,
    ),
  );

/** How to reach it where none of its details may be used. */
function wayToReach(service: CardService, words: CardWords, options: CardOptions): Part[] {
  const texts = toTexts(words, options);
  const { linked, isClosed } = serviceToStanding(service, options);
  if (linked.length > 0 || (options.writes && isWrittenTo(service) && !isClosed)) return [];
  const centre = options.discreet ? texts.askCentre : texts.via111;
  const message = service.isReferralCentre ? centre : service.phones.length > 0 ? texts.viaLine : texts.viaLineNoNumber;
  return [...messageToParts(message, { line: phonePart(service.fallback), nhs: phonePart(NHS_ADVICE) }), ' '];
}

/** When it was confirmed; of one that nobody confirmed lately, what to do if nobody answers. */
function trust(service: CardService, words: CardWords, options: CardOptions): Part[] {
  const texts = toTexts(words, options);
  const { state, linked } = serviceToStanding(service, options);
  const date = service.confirmedOn ? inLanguage(service.confirmedOn, options.locale) : '';
  if (state === 'confirmed' || state === 'due') return options.form === 'full' ? [...messageToParts(texts.confirmed, { date }), ' '] : [];
  if (state === 'overdue' && linked.length > 0)
    return [...messageToParts(texts.lastConfirmed, { date, line: phonePart(service.fallback) }), ' '];
  const isCorroborated = linked.length > 0 && linked.every(({ trust }) => isTappable(trust));
  return isCorroborated && !service.isFallback ? [`${texts.notConfirmed} `] : [];
}

/** The texts of a form: the short one has shorter sentences for what each service may have to say. */
export function toTexts({ texts }: CardWords, { locale, form }: Pick<CardOptions, 'locale' | 'form'>): CardTexts {
  return form === 'short' ? { ...texts[locale], ...texts[locale].short } : texts[locale];
}

/** A discreet card leaves out what gives it away. */
const quiet = (texts: readonly string[], { discreet }: Pick<CardOptions, 'discreet'>): string[] =>
  texts.filter((text) => !(discreet && isTelling(text)));

/** Sentences, each with the space behind it. */
const sentencesOf = (texts: readonly string[]): Part[] => texts.filter(Boolean).map((text) => `${text} `);

/** Parts as one paragraph; none where there are none. */
function paragraph(parts: readonly Part[]): EntryLine[] {
  const trimmed = [...parts];
  while (typeof trimmed.at(-1) === 'string' && (trimmed.at(-1) as string).trim() === '') trimmed.pop();
  const last = trimmed.at(-1);
  if (typeof last === 'string') trimmed[trimmed.length - 1] = last.trimEnd();
  return trimmed.length > 0 ? [{ parts: trimmed }] : [];
}
