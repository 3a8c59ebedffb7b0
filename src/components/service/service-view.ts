import type { Speaker } from '../../i18n/locale.ts';
import { weekToText } from '../../i18n/hours-to-text.ts';
import type { Lifecycle } from '../../listing/lifecycle.ts';
import type { Listing } from '../../listing/listing.ts';
import type { Phone } from '../../listing/contact.ts';
import type { ConfirmationState } from '../../listing/confirmation-state.ts';
import { isDayAndNight } from '../../listing/opening-hours.ts';
import { phoneToOpening } from '../../listing/phone-hours.ts';
import type { TrustedDetail } from '../../listing/detail-trust.ts';
import type { TrustClass } from '../../listing/trust-class.ts';
import { phoneToHref } from '../../listing/phone-number.ts';
import { isClosedOnBankHolidays, openingToWeek } from '../../listing/weekly-hours.ts';
import type { ShownNotice } from './notice-to-text.ts';
import { isWithin } from '../../match/notice-days.ts';
import type { Reason } from '../../match/reasons.ts';
import type { PlacedPoint } from '../../place/point.ts';

/** A listing as it is shown: with its state on the day of the build, its hours in words, and why it is there. */
export interface ServiceView {
  listing: Placed;
  state: ConfirmationState;
  /** Its contact details, each with how far it can be trusted. */
  details: readonly TrustedDetail[];
  notices: readonly ShownNotice[];
  /** Whether a notice closes it on the day of the build. Pages with JavaScript look at the reader's day. */
  isClosedToday: boolean;
  /** Its phones with a `tel:` address, their trust class and, where it is known when the line answers, that in words. */
  phones: (Phone & { href: string; hours: string | undefined; trust: TrustClass })[];
  /** The service's hours in words; undefined where they are not known exactly. */
  hours: string | undefined;
  /** Whether the service is a referral centre, which NHS 111 can find. */
  isReferralCentre: boolean;
  /** The point of each place, in the order of the listing's places. */
  points: readonly (PlacedPoint | undefined)[];
  reasons: readonly Reason[];
  /** How far its nearest place is from where the reader is, in miles. */
  miles: number | undefined;
}

/** How a card is marked on the map: a number, or none where there is no public place. */
export interface PinMark {
  number?: number | undefined;
  /** Only the town is known: drawn as a ring. */
  isRing?: boolean | undefined;
}

interface Shown {
  state: ConfirmationState;
  details: readonly TrustedDetail[];
  notices: readonly ShownNotice[];
  /** YYYY-MM-DD. */
  today: string;
  reasons: readonly Reason[];
  miles?: number | undefined;
}

type Placed = Listing & { points: readonly (PlacedPoint | undefined)[]; planned?: Lifecycle };
type Standing = Pick<ServiceView, 'phones' | 'hours'>;

const standing = { en: new WeakMap<Placed, Standing>(), cy: new WeakMap<Placed, Standing>() };

/** Puts together what a card and a page show of a listing. */
export const listingToView = (listing: Placed, { today, ...shown }: Shown, speaker: Speaker): ServiceView => ({
  listing,
  ...shown,
  miles: shown.miles,
  isClosedToday: shown.notices.some((notice) => notice.closed && isWithin(notice, today)),
  ...toStanding(listing, shown.details, speaker),
  isReferralCentre: listing.types.includes('sarc'),
  points: listing.points,
});

/** What is the same wherever the listing is shown: worked out once, for it stands on hundreds of pages. */
function toStanding(listing: Placed, details: readonly TrustedDetail[], speaker: Speaker): Standing {
  const known = standing[speaker.locale].get(listing);
  if (known) return known;
  const made = {
    phones: listing.contact.phones.map((phone) => {
      const opening = phoneToOpening(phone, listing);
      const trust = details.find(({ channel, value }) => channel === 'phone' && value === phone.number)?.trust ?? 'seen';
      const hours = opening === undefined ? undefined : openingToText(opening, speaker);
      return { ...phone, href: phoneToHref(phone.number), hours, trust };
    }),
    hours: listing.hours.opening === undefined ? undefined : openingToText(listing.hours.opening, speaker),
  };
  standing[speaker.locale].set(listing, made);
  return made;
}

const textByOpening = new Map<string, string>();

/** An opening_hours text in words, for where there is little room in short ones. */
export function openingToText(opening: string, speaker: Speaker, isShort = false): string {
  const key = `${speaker.locale} ${isShort} ${opening}`;
  const known = textByOpening.get(key);
  if (known) return known;
  const { service, hours, shortHours } = speaker.texts;
  const { dayAndNight, notOnBankHolidays } = isShort ? shortHours : service;
  const week = isDayAndNight(opening) ? dayAndNight : weekToText(openingToWeek(opening), speaker, isShort ? shortHours : hours);
  const text = isClosedOnBankHolidays(opening) ? `${week}, ${notOnBankHolidays}` : week;
  textByOpening.set(key, text);
  return text;
}
