import type { Directory, Service } from '../directory/directory.ts';
import { isServiceCallable } from '../directory/gaps.ts';
import { placeTables } from '../place/default-tables.ts';
import type { Confirmation } from '../listing/confirmation.ts';
import type { ConfirmationState } from '../listing/confirmation-state.ts';
import type { Contact } from '../listing/contact.ts';
import type { Hours } from '../listing/hours.ts';
import type { Venue } from '../listing/venue.ts';
import { candidateToState } from '../match/state.ts';
import { writtenPlaceToPoint } from '../place/locate.ts';
import { roundPoint, type PlacedPoint } from '../place/place.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';

/** A place as it may be told: all of a public one, of a town-only one the town, of a hidden one nothing at all. */
export interface ReleasedPlace extends Omit<Venue, 'show'> {
  /** Its number among the listing's places, counted from 0, which a move does not change. */
  index: number;
  isTownOnly: boolean;
  point?: PlacedPoint | undefined;
}

/** What is private to those who keep the listings, or is told elsewhere in a safer form. */
type Kept = 'contact' | 'hours' | 'places' | 'points' | 'toCheck' | 'review' | 'file' | 'confirmed';

/**
 * A listing as it may leave the house as data. Every form of open data is made from this and from nothing else, so that a
 * confidential place or a number that may not be rung can slip out of none of them.
 */
export interface Released extends Omit<Service, Kept> {
  state: ConfirmationState;
  isClosed: boolean;
  /** Whether its details are not given out: it has closed, or nobody has confirmed it for too long. */
  isDetailsHidden: boolean;
  contact: Contact;
  /** Numbers that may not be rung, as they are written: for those who want to confirm them. */
  numbersNotConfirmed: string[];
  hours: Hours;
  places: ReleasedPlace[];
  /** What was confirmed with the service itself. What was only read on a public page is not. */
  confirmed: Partial<Record<keyof Service['confirmed'], Confirmation>>;
}

const NO_CONTACT: Contact = { phones: [], texts: [] };
const NO_HOURS: Hours = { byAppointment: 'unknown' };

/** What may be told of a listing on a day (YYYY-MM-DD). */
export function candidateToReleased(candidate: ServiceCandidate, directory: Pick<Directory, 'site'>, today: string): Released {
  const {
    contact,
    hours,
    places,
    points: _points,
    toCheck: _toCheck,
    review: _review,
    file: _file,
    confirmed,
    ...rest
  } = candidate.service;
  const state = candidateToState(candidate, today);
  const isClosed = candidate.status === 'closed';
  const isDetailsHidden = isClosed || state === 'withdrawn';
  const mayBeRung = !isDetailsHidden && isServiceCallable(candidate.service, directory, today);
  const numbers = [...contact.phones, ...contact.texts].map(({ number }) => number);
  const withheld = mayBeRung ? [] : numbers;
  return {
    ...withoutNumbers(rest, withheld),
    // Routes for professionals are shown to them alone.
    access: { ...withoutNumbers(rest.access, withheld), professionalRoutes: [] },
    state,
    isClosed,
    isDetailsHidden,
    contact: isDetailsHidden ? NO_CONTACT : mayBeRung ? contact : { ...contact, phones: [], texts: [] },
    numbersNotConfirmed: isClosed ? [] : withheld,
    hours: isDetailsHidden ? NO_HOURS : hours,
    places: places.flatMap((place, index) => venueToReleased(place, index, candidate.service) ?? []),
    confirmed: Object.fromEntries(Object.entries(confirmed).filter(([, each]) => each && each.how !== 'public-source')),
  };
}

/** Everything that may be told of a directory, in the order of references, which nothing but a new listing changes. */
export const candidatesToReleased = (candidates: readonly ServiceCandidate[], directory: Directory, today: string): Released[] =>
  candidates.map((candidate) => candidateToReleased(candidate, directory, today)).sort((a, b) => (a.ref < b.ref ? -1 : 1));

/** Texts in which numbers that may not be rung are struck out: a note that repeats one would give it away. */
function withoutNumbers<T>(value: T, numbers: readonly string[]): T {
  // A short one ("111") is no secret, and its digits stand in dates too.
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
  const { show, ...venue } = place;
  if (show === 'hidden') return undefined;
  if (show === 'public') return { ...venue, index, isTownOnly: false, point: rounded(points[index]) };
  const { town, county } = place;
  // Its postcode would tell more than the town: the point is the town's.
  const point = writtenPlaceToPoint({ town, county }, coverage.areas, placeTables);
  const unsaid = { stepFree: 'unknown', parking: 'unknown', accessibleToilet: 'unknown', hearingLoop: 'unknown' } as const;
  return { town, address: [], ...unsaid, index, isTownOnly: true, point: rounded(point) };
}

const rounded = (point: PlacedPoint | undefined): PlacedPoint | undefined => point && roundPoint(point);

/** The names that data needs beside the listings. */
export type ReleaseNames = Pick<Directory, 'areas' | 'commissioners' | 'providers' | 'vocabulary' | 'site'>;
