import { handCard as welsh } from '../../i18n/cy/hand-card.ts';
import { handCard as english } from '../../i18n/en/hand-card.ts';
import type { ReasonKey } from '../../i18n/keys.ts';
import { speakerFor, type Bilingual, type Locale } from '../../i18n/locale.ts';
import type { Phone } from '../../listing/contact.ts';
import type { TrustedDetail } from '../../listing/detail-trust.ts';
import { isLinked, isTappable } from '../../listing/trust-class.ts';
import type { Listing } from '../../listing/listing.ts';
import { phoneToOpening } from '../../listing/phone-hours.ts';
import { ageReasons, type Reason } from '../../match/reasons.ts';
import { noticeToText, type ShownNotice } from '../service/notice-to-text.ts';
import { openingToText } from '../service/service-view.ts';
import type { Names } from '../site-view.ts';
import type { Both, CardPhone, CardService, CardTexts } from './card/card-data.ts';
import { isTellingName } from '../../listing/telling-words.ts';
import { asksToText, limitToText, listingToLimits } from './limits.ts';

/** A card's own texts in both languages: a card can be in either, whatever the page speaks. */
export const CARD_TEXTS: Record<Locale, CardTexts> = { en: english, cy: welsh };

/** A longer address than this cannot be typed from paper: its host alone is shown. */
const LONGEST_ADDRESS = 34;

/** What leaves a service open to somebody. It is left out where there is little room. */
const OPEN: ReadonlySet<ReasonKey> = new Set<ReasonKey>(['for-all-genders', 'all-ages', 'self-referral']);

interface Worked {
  /** The area whose card it is for, where it is one area's. */
  area?: { slug: string; councils: readonly string[] } | undefined;
  /** How councils are called, by language. */
  names: Record<Locale, Pick<Names, 'council'>>;
  /** YYYY-MM-DD. */
  today: string;
  /** The neutral titles of the listing's page, by language. */
  titles: Bilingual;
  details: readonly TrustedDetail[];
  notices: readonly ShownNotice[];
  exemptFromWithdrawal: boolean;
  /** The number of the fallback helpline for the people it helps. */
  fallback: string;
  /** The reference of its successor. */
  successor: string | undefined;
  /** The areas that it covers whole although it names councils. */
  wholeAreas?: readonly string[] | undefined;
}

/** What a card shows of a listing, in both languages. */
export function listingToCard(
  listing: Listing,
  { names, today, titles, details, notices, exemptFromWithdrawal, fallback, successor, wholeAreas, area }: Worked,
): CardService {
  const { ref, slug, name, welshName, discreetName, types, summary, contact, access, eligibility, confirmed, lifecycle } = listing;
  const isFallback = details.some(({ reason }) => reason.key === 'fallback');
  const website = details.find(({ channel, trust }) => channel === 'website' && isLinked(trust));
  const reliable = (wanted: TrustedDetail['channel']) =>
    details.flatMap(({ channel, trust, value }) => (channel === wanted && isTappable(trust) ? [value] : []));
  const [chat] = reliable('webchat');
  const limits = listingToLimits(listing, { area, wholeAreas, today });
  const say = (reasons: readonly Reason[]) => reasons.map((each) => both((locale) => limitToText(each, speakerFor(locale), names[locale])));
  const asks = limits.filter(({ ask }) => ask);
  const givesAway = isTellingName(name) || isTellingName(welshName ?? '');
  const trueName = both((locale) => (locale === 'cy' && welshName) || name);
  return {
    ref,
    slug,
    name: trueName,
    discreetName: discreetName ? both((locale) => speakerFor(locale).pick(discreetName).text) : givesAway ? undefined : trueName,
    // Where several pages have one title, a number tells them apart; a card needs none.
    neutral: both((locale) => (titles[locale] ?? titles.en).replace(/ \(\d+\)$/, '')),
    kind: types[0]!,
    does: both((locale) => speakerFor(locale).pick(summary).text),
    phones: contact.phones.map((phone, at) => ({
      ...phoneToCard(phone, listing),
      trust: details.find(({ path }) => path[1] === 'phones' && path[2] === at)!.trust,
    })),
    texts: reliable('text'),
    chat: chat && addressToTyped(chat),
    email: reliable('email')[0],
    web: website && addressToTyped(website.value),
    limits: say(limits.filter(({ ask, key }) => !ask && !OPEN.has(key))),
    open: say(limits.filter(({ key }) => OPEN.has(key))),
    ask: asks.length > 0 ? both((locale) => asksToText(asks, speakerFor(locale), names[locale])) : undefined,
    easyRead: access.easyRead && addressToTyped(access.easyRead),
    ages: isFallback ? say(ageReasons(eligibility.minAge, eligibility.maxAge).filter(({ ask }) => !ask))[0] : undefined,
    isReferralCentre: types.includes('sarc'),
    isFallback,
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
  // What the service says of its hours is about its number, where it has one.
  const words = phone.hoursInWords ?? (listing.contact.phones.length === 1 ? listing.hours.inWords : undefined);
  const toHours = (isShort: boolean) =>
    both((locale) => {
      const speaker = speakerFor(locale);
      const text = opening === undefined ? words && speaker.pick(words).text : openingToText(opening, speaker, isShort);
      return text?.replace(/\.$/, '') ?? '';
    });
  const cost = both((locale) => {
    const { free, standard, premium } = CARD_TEXTS[locale];
    return { free, standard, premium, unknown: '' }[phone.cost];
  });
  const relay = phone.textRelay === 'yes' ? true : undefined;
  const hoursShort = opening === undefined ? undefined : toHours(true);
  return { number: phone.number, label: phone.label, hours: toHours(false), hoursShort, cost, relay };
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
