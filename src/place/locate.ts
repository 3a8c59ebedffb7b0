import { type PlacedPoint, type Point, PRECISION_MILES } from './point.ts';
import { textToPostcode } from './postcode.ts';
import type { Sector } from './sectors.ts';
import { nameToKey, type Town } from './towns.ts';

/** What is looked up when a service's place is put on the map. */
export interface PlaceTables {
  townsByKey: ReadonlyMap<string, readonly Town[]>;
  /** Point by outward code, and by letters alone. */
  districts: ReadonlyMap<string, Point>;
  /** Sector by code ("BS1 4") and point by full postcode, where an operator has loaded them. */
  sectors?: ReadonlyMap<string, Pick<Sector, 'point' | 'precisionMiles'>>;
  postcodes?: (postcode: string) => Point | undefined;
}

export interface WrittenPlace {
  town?: string | undefined;
  county?: string | undefined;
  postcode?: string | undefined;
}

/** Towns of that name, narrowed by county or, failing that, by the police areas that the service covers. */
export function townsNamed(place: WrittenPlace, areas: readonly string[], tables: PlaceTables): readonly Town[] {
  if (!place.town) return [];
  const all = tables.townsByKey.get(nameToKey(place.town)) ?? [];
  if (place.county) return all.filter((town) => nameToKey(town.county) === nameToKey(place.county!));
  const local = all.filter((town) => areas.includes(town.area));
  return local.length > 0 ? local : all;
}

/**
 * The point of a place that is written as a postcode or a town: the most exact that the tables allow.
 * Nothing is guessed: a town of which there are several, with nothing to tell them apart, gives no point.
 */
export function writtenPlaceToPoint(place: WrittenPlace, areas: readonly string[], tables: PlaceTables): PlacedPoint | undefined {
  const postcode = place.postcode ? textToPostcode(place.postcode) : undefined;
  const exact = postcode?.full ? tables.postcodes?.(postcode.full) : undefined;
  if (exact) return at(exact, 'postcode');
  const sector = postcode?.sector ? tables.sectors?.get(postcode.sector) : undefined;
  if (sector) return at(sector.point, 'sector', sector.precisionMiles);
  const towns = townsNamed(place, areas, tables);
  if (towns.length === 1) return at(towns[0]!.point, 'town');
  const district = postcode ? tables.districts.get(postcode.outward) : undefined;
  if (district) return at(district, 'district');
  const letters = postcode ? tables.districts.get(postcode.letters) : undefined;
  return letters ? at(letters, 'letters') : undefined;
}

const at = (point: Point, basis: PlacedPoint['basis'], precisionMiles = PRECISION_MILES[basis]): PlacedPoint => ({
  lat: point.lat,
  lon: point.lon,
  basis,
  precisionMiles,
});
