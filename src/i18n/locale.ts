import { cy } from './cy.ts';
import { dateToText } from './dates.ts';
import { en } from './en.ts';
import { href } from './href.ts';
import { listToText } from './lists.ts';
import { messageToText, type Message, type Values } from './message.ts';

/** The languages of the site. English is at the root; others are below their own name. */
export type Locale = 'en' | 'cy';

/** The texts of one language; every language has the same ones. */
export type Texts = typeof cy;

const TEXTS: Record<Locale, Texts> = { en, cy };

/** The languages whose tree is built. */
export const LOCALES = Object.keys(TEXTS) as Locale[];

/** A text in two languages, of which the second may be missing. */
export interface Bilingual {
  en: string;
  cy?: string | undefined;
}

/** What a page needs to speak one language. */
export interface Speaker {
  locale: Locale;
  /** The language's name in the standards, with the country: en-GB. */
  tag: string;
  texts: Texts;
  say(message: Message, values?: Values): string;
  /** The text in this language, or in English with the mark that it is. */
  pick(text: Bilingual): { text: string; lang?: 'en' };
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** A day, month or year in words. */
  date(date: string): string;
  compare(a: string, b: string): number;
  /** The address of a page of this language, from its path in English: "/areas/kent/". */
  href(path: string): string;
}

const cache = new Map<Locale, Speaker>();

/** Everything that a page of one language needs to speak. */
export function speakerFor(locale: Locale): Speaker {
  const cached = cache.get(locale);
  if (cached) return cached;
  const texts = TEXTS[locale];
  const tag = texts.common.locale;
  const collator = new Intl.Collator(tag);
  const speaker: Speaker = {
    locale,
    tag,
    texts,
    say: (message, values = {}) => messageToText(message, values, tag),
    pick: (text) => {
      const own = text[locale];
      return own ? { text: own } : { text: text.en, lang: 'en' };
    },
    list: (items, type = 'conjunction') => listToText(items, tag, type),
    date: (date) => dateToText(date, tag),
    compare: collator.compare,
    href: (path) => href(locale === 'en' ? path : `/${locale}${path}`),
  };
  cache.set(locale, speaker);
  return speaker;
}
