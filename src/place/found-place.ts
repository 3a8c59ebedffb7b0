import type { Neighbour, Outside } from './outside.ts';
import { type PlacedPoint, type Point, type PointBasis, PRECISION_MILES } from './point.ts';

/** A place that was understood: where it is, as exactly as that is known, and the police areas and councils it may lie in. */
export interface FoundPlace {
  kind: 'found';
  /** As it is shown: "BS5", "Wrexham", "Newport (Shropshire)". */
  label: string;
  /** None for a whole area: distances would mean nothing. */
  point?: PlacedPoint;
  /** The likeliest first. */
  areas: string[];
  /** The likeliest first; one alone is certain. */
  councils: string[];
  /** The part of a postcode that was looked up, where that is not the whole: "BS1 4". */
  by?: string;
  /** Whole postcodes are loaded, and this one is not among them: it is new, or no longer in use. */
  isUnlisted?: true;
  /** It may lie outside England and Wales too. */
  orOutside?: Neighbour;
}

/** What a text turned out to mean. */
export type Resolution =
  | FoundPlace
  /** Several places of that name, or several parts of a large region: which one? The label of each is understood as that place alone. */
  | { kind: 'which'; of: 'name' | 'region'; choices: FoundPlace[] }
  /** Nothing of that name, but these are spelt nearly like it. */
  | { kind: 'misspelt'; choices: FoundPlace[] }
  /** A place outside England and Wales. */
  | { kind: 'outside'; where: Outside }
  /** Not a place. */
  | { kind: 'unknown' };

export const UNKNOWN: Resolution = { kind: 'unknown' };

export function toFoundPlace(
  label: string,
  { areas, councils }: { areas: readonly string[]; councils: readonly string[] },
  point?: Point,
  basis: PointBasis = 'town',
  precisionMiles: number = PRECISION_MILES[basis],
): FoundPlace {
  const place: FoundPlace = { kind: 'found', label, areas: [...areas], councils: [...councils] };
  if (point) place.point = { ...point, basis, precisionMiles };
  return place;
}
