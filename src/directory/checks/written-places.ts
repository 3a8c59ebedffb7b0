import { townsNamed } from '../../place/locate.ts';
import { textToPostcode } from '../../place/postcode.ts';
import { placeTables } from '../../place/default-tables.ts';
import type { Listing } from '../../listing/listing.ts';
import { memoize } from '../../listing/memoize.ts';
import type { GoodFile } from '../read-files.ts';
import { problemAt, type ListingCheck } from './context.ts';

/** A place must be written so that it can mean only one spot. */
export const writtenPlaces: ListingCheck = memoize((file: GoodFile<Listing>) =>
  file.value.places.flatMap((place, index) => {
    const problems = [];
    if (place.postcode !== undefined && !textToPostcode(place.postcode)) {
      problems.push(problemAt(file, ['places', index, 'postcode'], 'postcode-invalid', place.postcode));
    }
    const towns = townsNamed(place, file.value.coverage.areas, placeTables);
    if (place.town && place.county && towns.length === 0) {
      const counties = townsNamed({ town: place.town }, [], placeTables).map((town) => town.county);
      if (counties.length > 0)
        problems.push(
          problemAt(file, ['places', index, 'county'], 'county-unknown', place.county, {
            town: place.town,
            counties: counties.join(', '),
          }),
        );
    }
    if (towns.length > 1 && new Set(towns.map((town) => town.county)).size > 1) {
      problems.push(
        problemAt(file, ['places', index, 'town'], 'town-ambiguous', place.town, {
          counties: [...new Set(towns.map((town) => town.county))].join(', '),
        }),
      );
    }
    return problems;
  }),
);
