import type { ReasonKey } from '../../../i18n/keys.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Message } from '../../../i18n/message.ts';
import type { officers } from '../../../i18n/en/officers.ts';
import type { Widen } from '../../../i18n/widen.ts';
import type { CandidateFacts } from '../../../match/facts.ts';
import type { Need } from '../../../match/query.ts';
import type { CardService, CardWords } from '../card/card-data.ts';

/** What the card builder is given when it is opened: two files. Nothing is asked for after them. */
export interface BuilderData extends BuilderAreaData, BuilderWords {}

/** What is one area's, the same in every language. */
export interface BuilderAreaData {
  area: {
    slug: string;
    country: 'england' | 'wales';
    /** The number of the helpline that comes first in its country. */
    line: string;
    names: Record<Locale, string>;
    /** Its councils, where a service is for some of them alone; else none. */
    councils: readonly { slug: string; names: Record<Locale, string> }[];
  };
  /** What orders the services that cover the area and those that serve everyone. */
  facts: readonly CandidateFacts[];
  /** The same services as cards show them. */
  cards: readonly CardService[];
}

/** What is one language's, the same for every area. */
export interface BuilderWords {
  /** The language's name in the standards: en-GB. */
  tag: string;
  locale: Locale;
  /** The day of the build, YYYY-MM-DD. */
  today: string;
  /** The host of the site, when live; else the page's own host is taken. */
  site?: string | undefined;
  /** Where a code leads, by the card's language. */
  cardPaths: Record<Locale, string>;
  words: CardWords;
  texts: BuilderTexts;
  /** What puts reasons into words: a card can be in either language. */
  spoken: Record<Locale, Spoken>;
}

/** The words of one language for what services state. */
export interface Spoken {
  /** The language's name in the standards: en-GB. */
  tag: string;
  reasons: Record<ReasonKey, Message>;
  genders: Record<string, string>;
  /** Names by the ids of the vocabulary. */
  groups: Record<string, string>;
  languages: Record<string, string>;
  needs: Record<Need, string>;
}

export type BuilderTexts = Widen<typeof officers>;
