import { editDistance } from './edit-distance.ts';
import { mutatedToKeys } from './mutations.ts';
import { lettersToNeighbour, nameToNeighbour, type Neighbour } from './outside.ts';
import type { PlaceIndex } from './place-index.ts';
import { PRECISION_MILES, type PlacedPoint, type PointBasis } from './place.ts';
import type { Point } from './point.ts';
import { textToPostcode } from './postcode.ts';
import { nameToKey, type Town } from './towns.ts';

/** A place that was understood: where it is, as exactly as that is known, and the police areas it may lie in. */
export interface FoundPlace {
  kind: 'found';
  /** As it is shown: "BS5", "Wrexham", "Newport (Shropshire)". */
  label: string;
  /** None for a whole area: distances would mean nothing. */
  point?: PlacedPoint;
  /** The likeliest first. */
  areas: string[];
}

/** What a text turned out to mean. */
export type Resolution =
  | FoundPlace
  /** Several places of that name: which one? */
  | { kind: 'which'; choices: FoundPlace[] }
  /** Nothing of that name, but these are spelt nearly so. */
  | { kind: 'misspelt'; choices: FoundPlace[] }
  /** A place outside England and Wales. */
  | { kind: 'outside'; neighbour: Neighbour }
  | { kind: 'unknown' };

const MOST_CHOICES = 8;

/** Finds out which place a text means. Nothing is assumed: a misspelling is offered, a name that several places share is asked about. */
export function resolvePlace(text: string, index: PlaceIndex): Resolution {
  const key = nameToKey(text);
  if (key === '') return { kind: 'unknown' };
  const postcode = resolvePostcode(text, index);
  if (postcode) return postcode;

  const named = resolveName(key, index) ?? resolveNameInCounty(text, index) ?? resolveMutated(key, index);
  if (named) return named;
  const neighbour = nameToNeighbour(key);
  if (neighbour) return { kind: 'outside', neighbour };

  const choices = nearNames(key, index);
  return choices.length > 0 ? { kind: 'misspelt', choices } : { kind: 'unknown' };
}

function resolvePostcode(text: string, { districts }: PlaceIndex): Resolution | undefined {
  const postcode = textToPostcode(text);
  if (!postcode) return undefined;
  const label = postcode.full ?? postcode.outward;
  const district = districts.get(postcode.outward);
  if (district) return found(label, district.areas, district.point, 'district');
  const neighbour = lettersToNeighbour(postcode.letters);
  if (neighbour) return { kind: 'outside', neighbour };
  const letters = districts.get(postcode.letters);
  return letters && found(label, letters.areas, letters.point, 'letters');
}

function resolveName(key: string, index: PlaceIndex): Resolution | undefined {
  const towns = (index.townsByKey.get(key) ?? []).map(townToPlace);
  const areas = (index.areasByKey.get(key) ?? []).map(({ name, area }) => found(name, [area]));
  // "Durham" is a town of the area Durham, "Leeds" of West Yorkshire: the town says more. A namesake elsewhere is asked about.
  const all = [...towns, ...areas.filter((area) => !towns.some((town) => town.areas[0] === area.areas[0]))];
  if (all.length === 1) return all[0];
  return all.length > 1 ? { kind: 'which', choices: all.slice(0, MOST_CHOICES) } : undefined;
}

/** A Welsh name as it is said in a sentence: "yng Nghaerdydd", "i Fangor". English names never change. */
function resolveMutated(key: string, index: PlaceIndex): Resolution | undefined {
  const isWelsh = (town: Town) => town.inWales || town.otherNames.length > 0;
  for (const original of mutatedToKeys(key)) {
    const isKnown = index.townsByKey.get(original)?.some(isWelsh) || index.areasByKey.has(original);
    const place = isKnown ? resolveName(original, index) : undefined;
    if (place) return place;
  }
  return undefined;
}

// "Newport (Shropshire)", as the suggestions write it, or "Newport, Shropshire".
function resolveNameInCounty(text: string, index: PlaceIndex): Resolution | undefined {
  const [, name, county] = /^(.+?)\s*[(,]\s*([^()]+)\)?\s*$/.exec(text) ?? [];
  if (!name || !county) return undefined;
  const towns = (index.townsByKey.get(nameToKey(name)) ?? [])
    .filter((town) => [town.county, town.otherCounty ?? ''].map(nameToKey).includes(nameToKey(county)))
    .map(townToPlace);
  if (towns.length > 1) return { kind: 'which', choices: towns };
  return towns[0];
}

/** Places and areas spelt within two letters of a key, the nearest first; within one letter for short words. */
function nearNames(key: string, index: PlaceIndex): FoundPlace[] {
  const most = key.length < 5 ? 1 : 2;
  const near: { distance: number; place: FoundPlace }[] = [];
  for (const [name, towns] of index.townsByKey) {
    const distance = editDistance(key, name, most);
    if (distance <= most) near.push(...towns.map((town) => ({ distance, place: townToPlace(town) })));
  }
  for (const [name, areas] of index.areasByKey) {
    const distance = editDistance(key, name, most);
    if (distance <= most) near.push(...areas.map((area) => ({ distance, place: found(area.name, [area.area]) })));
  }
  const seen = new Set<string>();
  return near
    .sort((a, b) => a.distance - b.distance)
    .map(({ place }) => place)
    .filter(({ label }) => !seen.has(label) && seen.add(label))
    .slice(0, MOST_CHOICES);
}

/** A town as a place. Of several with one name each says its county. */
export const townToPlace = (town: Town): FoundPlace =>
  found(town.ambiguous ? `${town.name} (${town.county})` : town.name, [town.area], town.point, 'town');

function found(label: string, areas: readonly string[], point?: Point, basis: PointBasis = 'town'): FoundPlace {
  const place: FoundPlace = { kind: 'found', label, areas: [...areas] };
  if (point) place.point = { ...point, basis, precisionMiles: PRECISION_MILES[basis] };
  return place;
}
