import type { Directory, Service } from '../directory/directory.ts';
import { rememberOf } from '../listing/remember.ts';
import { isActive } from './covered-place.ts';

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

/** What only one listing stands for, by its slug: per area and type made for people hurt in this way, the only one with a number. */
export const soleServices = rememberOf(({ services, areas, vocabulary }: Directory): ReadonlyMap<string, readonly SoleStanding[]> => {
  const types = vocabulary['service-types'].filter(({ id, wider }) => !wider && id !== WITHOUT_NUMBER).map(({ id }) => id);
  const byArea = servicesByAreaAndType(services.filter(isActive));
  const standings = new Map<string, SoleStanding[]>();
  for (const { slug: area } of areas) {
    for (const type of types) {
      const all = byArea.get(area)?.get(type) ?? [];
      const numbered = all.filter(hasNumber);
      const pool = numbered.length > 0 ? numbered : all;
      if (pool.length !== 1) continue;
      const [{ slug }] = pool as [Service];
      standings.set(slug, [...(standings.get(slug) ?? []), { area, type, hasNumber: numbered.length > 0 }]);
    }
  }
  return standings;
});

/** Each listing under every area and type that it names, once. */
function servicesByAreaAndType(services: readonly Service[]): Map<string, Map<string, Service[]>> {
  const byArea = new Map<string, Map<string, Service[]>>();
  for (const service of services) {
    for (const area of new Set(service.coverage.areas)) {
      const byType = byArea.get(area) ?? new Map<string, Service[]>();
      byArea.set(area, byType);
      for (const type of new Set<string>(service.types)) {
        const already = byType.get(type);
        if (already) already.push(service);
        else byType.set(type, [service]);
      }
    }
  }
  return byArea;
}

/** The place of a listing in the queue by what only it stands for, 0 first. */
export const standingsToRank = (standings: readonly SoleStanding[]): number =>
  Math.min(NO_STANDING, ...standings.map(({ type }) => RANKS[type] ?? OTHER_KIND));

const hasNumber = ({ contact }: Service): boolean => contact.phones.length > 0;
