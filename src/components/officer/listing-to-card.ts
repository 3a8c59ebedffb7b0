import { handCard as welsh } from '../../i18n/cy/hand-card.ts';
import { handCard as english } from '../../i18n/en/hand-card.ts';
import { speakerFor, type Bilingual, type Locale } from '../../i18n/locale.ts';
import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Phone } from '../../listing/contact.ts';
import type { TrustedDetail } from '../../listing/detail-trust.ts';
import { isLinked, isTappable } from '../../listing/trust-class.ts';
import type { Listing } from '../../listing/listing.ts';
import { phoneToOpening } from '../../listing/phone-hours.ts';
import { ageReasons } from '../../match/reasons.ts';
import { noticeToText, type ShownNotice } from '../service/notice-to-text.ts';
import { openingToText } from '../service/service-view.ts';
import type { Both, CardPhone, CardService, CardTexts } from './card/card-data.ts';

/** A card's own texts in both languages: a card can be in either, whatever the page speaks. */
export const CARD_TEXTS: Record<Locale, CardTexts> = { en: english, cy: welsh };

/** A longer address than this cannot be typed from paper: its host alone is shown. */
const LONGEST_ADDRESS = 34;

const NO_NAMES = { area: String, council: String, group: String, language: String };

interface Worked {
  /** The neutral titles of the listing's page, by language. */
  titles: Bilingual;
  details: readonly TrustedDetail[];
  notices: readonly ShownNotice[];
  exemptFromWithdrawal: boolean;
  /** The number of the fallback helpline for the people it helps. */
  fallback: string;
  /** The reference of its successor. */
  successor: string | undefined;
}

/** What a card shows of a listing, in both languages. */
export function listingToCard(
  listing: Listing,
  { titles, details, notices, exemptFromWithdrawal, fallback, successor }: Worked,
): CardService {
  const { ref, slug, name, welshName, types, contact, access, eligibility, confirmed, lifecycle } = listing;
  const website = details.find(({ channel, trust }) => channel === 'website' && isLinked(trust));
  const ages = ageReasons(eligibility.minAge, eligibility.maxAge).find((reason) => !reason.ask);
  return {
    ref,
    slug,
    name: both((locale) => (locale === 'cy' && welshName) || name),
    // Where several pages have one title, a number tells them apart; a card needs none.
    neutral: both((locale) => (titles[locale] ?? titles.en).replace(/ \(\d+\)$/, '')),
    kind: types[0]!,
    phones: contact.phones.map((phone, at) => ({
      ...phoneToCard(phone, listing),
      trust: details.find(({ path }) => path[1] === 'phones' && path[2] === at)!.trust,
    })),
    texts: details.flatMap(({ channel, trust, value }) => (channel === 'text' && isTappable(trust) ? [value] : [])),
    web: website && addressToTyped(website.value),
    ages: ages && both((locale) => reasonToText(ages, speakerFor(locale), NO_NAMES)),
    selfReferral: access.selfReferral,
    withoutPoliceReport: access.withoutPoliceReport,
    isReferralCentre: types.includes('sarc'),
    isFallback: details.some(({ reason }) => reason.key === 'fallback'),
    fallback,
    contact: confirmed.contact,
    confirmedOn: confirmed.contact && dayToBoth(confirmed.contact.on),
    exemptFromWithdrawal,
    notices: notices.map((notice) => ({
      from: notice.from,
      until: notice.until,
      closed: notice.closed,
      text: both((locale) => noticeLine(notice, locale)),
    })),
    status: lifecycle.status,
    successor,
  };
}

function noticeLine(notice: ShownNotice, locale: Locale): string {
  const { days, text } = noticeToText(notice, speakerFor(locale));
  return `${days}: ${text}`;
}

/** A day in words, in both languages. */
export const dayToBoth = (day: string): Both => both((locale) => speakerFor(locale).date(day));

function phoneToCard(phone: Phone, listing: Listing): Omit<CardPhone, 'trust'> {
  const opening = phoneToOpening(phone, listing);
  const words = phone.hoursInWords;
  const details = (locale: Locale) => {
    const speaker = speakerFor(locale);
    const hours = opening === undefined ? words && speaker.pick(words).text : openingToText(opening, speaker);
    const { free, standard, premium } = CARD_TEXTS[locale];
    return [hours, { free, standard, premium, unknown: '' }[phone.cost]].filter(Boolean).join(' · ');
  };
  return { number: phone.number, label: phone.label, details: both(details) };
}

function addressToTyped(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const withPath = `${host}${pathname.replace(/\/$/, '')}`;
  return withPath.length <= LONGEST_ADDRESS ? withPath : host;
}

/** Made in each language; once where both are the same. */
function both(make: (locale: Locale) => string): Both {
  const text = { en: make('en'), cy: make('cy') };
  return text.en === text.cy ? text.en : text;
}
