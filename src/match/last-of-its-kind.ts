import type { Candidate } from './candidate.ts';

type Aged = Pick<Candidate, 'ref' | 'types' | 'coverage' | 'status' | 'confirmed' | 'dayAndNight'>;

/**
 * The references of listings that age alone never withdraws: per area and type the most recently confirmed active one,
 * and every line that answers day and night. Otherwise age alone could leave an area without any help of a kind.
 */
export function exemptListings(listings: readonly Aged[]): Set<string> {
  const newest = new Map<string, Aged>();
  for (const listing of listings.filter((candidate) => candidate.status === 'active')) {
    const wheres = listing.coverage.everywhere ? [listing.coverage.everywhere] : listing.coverage.areas;
    for (const where of wheres) {
      for (const type of listing.types) {
        const key = `${where}/${type}`;
        const other = newest.get(key);
        if (!other || confirmedOn(listing) > confirmedOn(other)) newest.set(key, listing);
      }
    }
  }
  const dayAndNight = listings.filter((listing) => listing.dayAndNight && listing.status === 'active');
  return new Set([...newest.values(), ...dayAndNight].map((listing) => listing.ref));
}

const confirmedOn = ({ confirmed }: Aged): string => confirmed.contact?.on ?? '';
