import type { Directory, Notice, Service } from '../directory/directory.ts';
import { withoutFormer, type Commissioning } from '../listing/commissioning.ts';
import { placeTables } from '../place/default-tables.ts';
import type { Confirmation } from '../listing/confirmation.ts';
import type { ConfirmationState } from '../listing/confirmation-state.ts';
import type { Contact } from '../listing/contact.ts';
import type { TrustedDetail } from '../listing/detail-trust.ts';
import { isLinked } from '../listing/trust-class.ts';
import type { Hours } from '../listing/hours.ts';
import { venueToPublic, type PublicVenue } from '../listing/public-venue.ts';
import type { Venue } from '../listing/venue.ts';
import { candidateToState } from '../match/state.ts';
import { writtenPlaceToPoint } from '../place/locate.ts';
import { roundPoint, type PlacedPoint } from '../place/point.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';

/** A place as it may be published: see `venueToPublic`. */
export interface ReleasedPlace extends PublicVenue {
  /** Its number among the listing's places, counted from 0, which a move does not change. */
  index: number;
  point?: PlacedPoint | undefined;
}

/** Fields that are private to editors, or published elsewhere in a safer form. */
type Private = 'contact' | 'hours' | 'places' | 'points' | 'toCheck' | 'review' | 'file' | 'confirmed' | 'tested';

/**
 * A listing as it may leave the house as data. Every form of open data is made from this and from nothing else, so that a
 * confidential place or a number that may not be rung can slip out of none of them.
 */
export interface Released extends Omit<Service, Private> {
  state: ConfirmationState;
  isClosed: boolean;
  /** Its ways of contact that may be used, or tried: see `details`. */
  contact: Contact;
  /** The same one by one, each with how far it can be trusted. */
  details: readonly TrustedDetail[];
  /** Who pays, without grants that are over and contracts that another has replaced. */
  payers: readonly Commissioning[];
  /** What holds for some days. */
  notices: readonly Notice[];
  /** Numbers that are only seen, as they are written: for anyone who wants to confirm them. */
  numbersNotConfirmed: string[];
  hours: Hours;
  places: ReleasedPlace[];
  /** What was confirmed with the service itself. What was only read on a public page is not. */
  confirmed: Partial<Record<keyof Service['confirmed'], Confirmation>>;
}

const NO_HOURS: Hours = { byAppointment: 'unknown' };

/** The publishable projection of a listing on a day (YYYY-MM-DD). */
export function candidateToReleased(candidate: ServiceCandidate, today: string): Released {
  const {
    contact,
    hours,
    places,
    points: _points,
    toCheck: _toCheck,
    review: _review,
    file: _file,
    tested: _tested,
    confirmed,
    ...rest
  } = candidate.service;
  const state = candidateToState(candidate, today);
  const isClosed = candidate.status === 'closed';
  const details = isClosed ? [] : candidate.details.filter(({ trust }) => isLinked(trust));
  const seen = candidate.details.filter((detail) => !details.includes(detail));
  const withheld = seen.filter(({ channel }) => channel === 'phone' || channel === 'text').map(({ value }) => value);
  return {
    ...withoutNumbers(rest, withheld),
    // Routes for professionals are shown to them alone.
    access: { ...withoutNumbers(rest.access, withheld), professionalRoutes: [] },
    state,
    isClosed,
    contact: detailsToContact(contact, details),
    details,
    payers: withoutFormer(rest.commissioning, today),
    notices: candidate.notices,
    numbersNotConfirmed: isClosed ? [] : withheld,
    hours: isClosed ? NO_HOURS : hours,
    places: places.flatMap((place, index) => venueToReleased(place, index, candidate.service) ?? []),
    confirmed: Object.fromEntries(Object.entries(confirmed).filter(([, each]) => each && each.how !== 'public-source')),
  };
}

/** The publishable projection of a directory, in the order of references, which only a new listing changes. */
export const candidatesToReleased = (candidates: readonly ServiceCandidate[], today: string): Released[] =>
  candidates.map((candidate) => candidateToReleased(candidate, today)).sort((a, b) => (a.ref < b.ref ? -1 : 1));

/** A listing's contact with some of its details alone. */
function detailsToContact({ phones, texts, ...rest }: Contact, details: readonly TrustedDetail[]): Contact {
  const values = (channel: TrustedDetail['channel']) =>
    new Set(details.filter((detail) => detail.channel === channel).map(({ value }) => value));
  const [phone, text] = [values('phone'), values('text')];
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([channel, value]) => values(channel as TrustedDetail['channel']).has(value!))),
    phones: phones.filter(({ number }) => phone.has(number)),
    texts: texts.filter(({ number }) => text.has(number)),
  };
}

/** Texts in which numbers that may not be called are struck out: a note that repeats one would give it away. */
function withoutNumbers<T>(value: T, numbers: readonly string[]): T {
  // A short number ("111") is no secret, and its digits occur in dates too.
  const long = numbers.map((number) => number.replace(/\D/g, '')).filter((digits) => digits.length > 6);
  const patterns = long.map((digits) => new RegExp(digits.split('').join('[ ()-]*'), 'g'));
  const strike = (inner: unknown): unknown => {
    if (typeof inner === 'string') return patterns.reduce((text, pattern) => text.replace(pattern, '…'), inner);
    if (Array.isArray(inner)) return inner.map(strike);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, strike(each)]));
  };
  return patterns.length === 0 ? value : (strike(value) as T);
}

function venueToReleased(place: Venue, index: number, { points, coverage }: Service): ReleasedPlace | undefined {
  const shown = venueToPublic(place);
  if (shown === undefined) return undefined;
  const { town, county, isTownOnly } = shown;
  // A town-only place's postcode would tell more than the town: the point is the town's.
  const point = isTownOnly ? writtenPlaceToPoint({ town, county }, coverage.areas, placeTables) : points[index];
  return { ...shown, index, point: rounded(point) };
}

const rounded = (point: PlacedPoint | undefined): PlacedPoint | undefined => point && roundPoint(point);

/** The names that the data needs as well as the listings. */
export type ReleaseNames = Pick<Directory, 'areas' | 'commissioners' | 'providers' | 'vocabulary' | 'site'>;
