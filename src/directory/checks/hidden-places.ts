import type { CheckKey } from '../../i18n/keys.ts';
import type { Listing } from '../../listing/listing.ts';
import { memoize } from '../../listing/memoize.ts';
import { wordsThatLocate } from '../../listing/public-venue.ts';
import { textToPostcode } from '../../place/postcode.ts';
import type { GoodFile } from '../read-files.ts';
import { problemAt, type ListingCheck } from './context.ts';

/** A confidential address does not belong in a file that others can read: the town is the most that may be written there. */
export const hiddenPlaces: ListingCheck = memoize((file: GoodFile<Listing>) =>
  file.value.places.flatMap((place, index) => {
    const { show, name, address, postcode, note } = place;
    if (show === 'public') return [];
    const at = (field: string, found: unknown, key: CheckKey = 'hidden-but-written') =>
      problemAt(file, ['places', index, field], key, found, { show });
    const locating = [note?.en, note?.cy].flatMap((text) => (text && wordsThatLocate(text)) ?? [])[0];
    return [
      ...(name ? [at('name', name)] : []),
      ...(address.length > 0 ? [at('address', address)] : []),
      ...(postcode && textToPostcode(postcode)?.sector ? [at('postcode', postcode)] : []),
      ...(note && show === 'hidden' ? [at('note', note.en, 'note-of-hidden-place')] : []),
      ...(show === 'town-only' && locating ? [at('note', locating, 'note-that-locates')] : []),
    ];
  }),
);
