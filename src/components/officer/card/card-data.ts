import type { Bilingual, Locale } from '../../../i18n/locale.ts';
import type { handCard } from '../../../i18n/en/hand-card.ts';
import type { Widen } from '../../../i18n/widen.ts';
import type { Confirmation } from '../../../listing/confirmation.ts';
import type { TrustClass } from '../../../listing/trust-class.ts';
import type { Days } from '../../../match/notice-days.ts';
import type { Candidate } from '../../../match/candidate.ts';

/** A text that is the same in both languages, or one for each. */
export type Both = string | Bilingual;

/** A text in a language; in English where the other is missing. */
export const inLanguage = (text: Both, locale: Locale): string => (typeof text === 'string' ? text : (text[locale] ?? text.en));

export type CardTexts = Widen<typeof handCard>;

/** A phone as a card shows it. */
export interface CardPhone {
  number: string;
  /** Which line this is, where there are several. */
  label?: Both | undefined;
  /** When it answers, in words; empty where that is not known. */
  hours: Both;
  /** The same for where there is little room; left out where it is the same. */
  hoursShort?: Both | undefined;
  /** What a call costs, in words; empty where that is not known. */
  cost: Both;
  trust: TrustClass;
  /** Whether Relay UK (18001) is stated to work with it. */
  relay?: true | undefined;
}

/** What a card needs of a listing, in both languages: plain data that travels to the browser. */
export interface CardService {
  ref: string;
  slug: string;
  name: Both;
  /** What it can be called where nothing may give away what it is; none where its name does. */
  discreetName?: Both | undefined;
  /** The kind in neutral words, and the place. */
  neutral: Both;
  /** Its main type. */
  kind: string;
  /** What it does, in its own description. */
  does: Both;
  phones: readonly CardPhone[];
  /** Numbers for texts, and an address for chat and for e-mail: only those that may be relied on. */
  texts: readonly string[];
  chat?: string | undefined;
  email?: string | undefined;
  /** Its website as one types it: without https:// in front. */
  web?: string | undefined;
  /** Whom it keeps out, and who has to make contact: one short text for each fact. */
  limits: readonly Both[];
  /** What it says it leaves open: all genders, all ages, contacting it oneself. */
  open: readonly Both[];
  /** What it doesn't say about that, as one sentence. */
  ask?: Both | undefined;
  isReferralCentre: boolean;
  /** Its page that is easy to read, as one types it. */
  easyRead?: string | undefined;
  /** The ages it takes; only of the fallback helplines, which are named with them in other sentences. */
  ages?: Both | undefined;
  /** Whether it is one of the fallback helplines, which may be called unconfirmed. */
  isFallback: boolean;
  /** The number to call if nobody answers on one that nobody has checked. */
  fallback: string;
  /** What holds for some days: its days, and a sentence that names them. */
  notices: readonly (Days & { closed: boolean; text: Both })[];
  contact?: Confirmation | undefined;
  /** The day of the confirmation in words. */
  confirmedOn?: Both | undefined;
  exemptFromWithdrawal: boolean;
  status: Candidate['status'];
  /** The reference of the listing that takes its place. */
  successor?: string | undefined;
}

/** What every card is made with. */
export interface CardWords {
  texts: Record<Locale, CardTexts>;
  kinds: Record<string, Both>;
  /** The helplines on every card. */
  national: CardService;
  young?: CardService | undefined;
  /** The day of the list in words. */
  made: Both;
}

/** What the page behind a code fetches: every listing's card, the same file for everybody. */
export interface CardTable extends CardWords {
  services: readonly CardService[];
}

export type { Locale };
