import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import { placeTables } from '../../place/default-tables.ts';
import { townsNamed } from '../../place/locate.ts';
import type { Released, ReleasedPlace } from '../released.ts';
import { ACCESS_FACTS } from '../../listing/access-facts.ts';
import { nameToUuid } from '../uuid.ts';
import type { Context } from './context.ts';
import { locationId } from './ids.ts';
import type { Accessibility, Address, Location } from './objects.ts';
import { attributesOf } from './taxonomies.ts';

/** A place as a location. Without a street, a town and a postcode there is no address: the standard wants all of them. */
export function placeToLocation(place: ReleasedPlace, service: Released, { taxonomies, names }: Context): Location {
  const id = locationId(service.ref, place.index);
  const { point } = place;
  const name = place.name ?? place.town;
  const description = place.isTownOnly ? texts.addressNotPublic : place.note?.en;
  const address = placeToAddress(place, id, service, names.areas);
  const accessibility = placeToAccessibility(place, id);
  const basis = point && attributesOf({ id, entity: 'location' }, taxonomies)('point-basis', point.basis, String(point.precisionMiles));
  return {
    id,
    location_type: 'physical',
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    ...(point ? { latitude: point.lat, longitude: point.lon } : {}),
    ...(address ? { addresses: [address] } : {}),
    ...(accessibility.length > 0 ? { accessibility } : {}),
    ...(basis ? { attributes: [basis] } : {}),
  };
}

function placeToAddress(
  { address: lines, town, county, postcode }: ReleasedPlace,
  location_id: string,
  { coverage }: Released,
  areas: Context['names']['areas'],
): Address | undefined {
  const [first, ...rest] = lines;
  if (!first || !town || !postcode) return undefined;
  const found = townsNamed({ town, county }, coverage.areas, placeTables);
  const home = areas.find(({ slug }) => slug === coverage.areas[0]);
  return {
    id: nameToUuid(`address:${location_id}`),
    location_id,
    address_1: first,
    ...(rest.length > 0 ? { address_2: rest.join(', ') } : {}),
    city: town,
    state_province: county ?? (found.length === 1 ? found[0]!.county : (home?.name ?? town)),
    postal_code: postcode,
    country: 'GB',
    address_type: 'physical',
  };
}

function placeToAccessibility(place: ReleasedPlace, location_id: string): Accessibility[] {
  return ACCESS_FACTS.flatMap((fact) =>
    place[fact] === 'unknown'
      ? []
      : [
          {
            id: nameToUuid(`accessibility:${location_id}/${fact}`),
            location_id,
            description: texts[fact],
            details: place[fact] === 'yes' ? texts.yes : texts.no,
          },
        ],
  );
}
