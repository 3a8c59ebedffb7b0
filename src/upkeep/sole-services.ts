import type { Directory, Service } from '../directory/directory.ts';
import { memoize } from '../listing/memoize.ts';
import { activeByArea } from './covered-place.ts';

/** That nobody else is listed for a kind of help in an area; `hasNumber`: it is the only number, else not even it gives one. */
export interface SoleStanding {
  area: string;
  type: string;
  hasNumber: boolean;
}

// What cannot wait and cannot be had elsewhere comes first: a referral centre, then an adviser or a specialist centre.
const RANKS: Record<string, number> = { sarc: 0, isva: 1, chisva: 1, 'rape-support': 1 };
const OTHER_KIND = 2;
/** A chat has no number to lose. */
const WITHOUT_NUMBER = 'chat';

/** Behind every standing. */
export const NO_STANDING = 9;

/** The types of which a listing is the only one with a number in an area, by its slug; specialist types only. */
export const soleServices = memoize((directory: Directory): ReadonlyMap<string, readonly SoleStanding[]> => {
  const types = directory.vocabulary['service-types']
    .filter(({ id, generalService }) => !generalService && id !== WITHOUT_NUMBER)
    .map(({ id }) => id);
  const standings = new Map<string, SoleStanding[]>();
  for (const { slug: area } of directory.areas) {
    const local = activeByArea(directory).get(area) ?? [];
    for (const type of types) {
      const all = local.filter((service) => service.types.includes(type));
      const numbered = all.filter(hasNumber);
      const pool = numbered.length > 0 ? numbered : all;
      if (pool.length !== 1) continue;
      const [{ slug }] = pool as [Service];
      standings.set(slug, [...(standings.get(slug) ?? []), { area, type, hasNumber: numbered.length > 0 }]);
    }
  }
  return standings;
});

/** The rank of a listing in the queue by the types of which it is the only one; 0 comes first. */
export const standingsToRank = (standings: readonly SoleStanding[]): number =>
  Math.min(NO_STANDING, ...standings.map(({ type }) => RANKS[type] ?? OTHER_KIND));

const hasNumber = ({ contact }: Service): boolean => contact.phones.length > 0;
