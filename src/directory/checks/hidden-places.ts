import { textToPostcode } from '../../place/postcode.ts';
import type { Listing } from '../../listing/listing.ts';
import { memoize } from '../../listing/memoize.ts';
import type { GoodFile } from '../read-files.ts';
import { problemAt, type ListingCheck } from './context.ts';

/** A confidential address does not belong in a file that others can read: the town is the most that may stand there. */
export const hiddenPlaces: ListingCheck = memoize((file: GoodFile<Listing>) =>
  file.value.places.flatMap((place, index) => {
    if (place.show === 'public') return [];
    const at = (field: string, found: unknown) =>
      problemAt(file, ['places', index, field], 'hidden-but-written', found, { show: place.show });
    return [
      ...(place.name ? [at('name', place.name)] : []),
      ...(place.address.length > 0 ? [at('address', place.address)] : []),
      ...(place.postcode && textToPostcode(place.postcode)?.sector ? [at('postcode', place.postcode)] : []),
    ];
  }),
);
