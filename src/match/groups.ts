import { isLinked } from '../listing/trust-class.ts';
import type { Candidate } from './candidate.ts';
import type { Reach } from './covers.ts';
import { isSarcToRing } from './exclusion.ts';
import type { Query } from './query.ts';
import { statusOn } from './state.ts';

/** The groups in which services are shown, in their order. */
export const RESULT_GROUPS = ['covers-you', 'nearby', 'everywhere'] as const;

export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** R1, R6 to R9: the group that a service belongs to; undefined where none does. */
export function toGroup(candidate: Candidate, reach: Reach, miles: number | undefined, query: Query): ResultGroup | undefined {
  if (reach === 'elsewhere') return isNearby(candidate, miles, query) ? 'nearby' : undefined;
  return reach === 'everywhere' ? 'everywhere' : 'covers-you';
}

// National services of the other country are not nearby: they do not serve this side of the border.
function isNearby({ coverage, generalService }: Candidate, miles: number | undefined, query: Query): boolean {
  if (coverage.everywhere || generalService) return false;
  return miles === undefined ? coverage.areas.some((area) => query.areas.includes(area)) : isNearEnough(miles, query);
}

/** Whether a service for other councils or areas is so near that it is shown. */
export const isNearEnough = (miles: number, { overTheBorderMiles }: Pick<Query, 'overTheBorderMiles'>): boolean =>
  miles <= overTheBorderMiles;

/** How a service can be contacted from the page, best first: by a linked detail, through NHS 111, by details seen long ago, or not at all. */
export const CONTACTS = ['linked', 'nhs-111', 'seen', 'none'] as const;

export type Contact = (typeof CONTACTS)[number];

/** R57: by its best detail; while it is closed nothing of it is linked. A recent referral centre can always be reached through NHS 111. */
export function candidateToContact(candidate: Candidate, reach: Reach, query: Query): Contact {
  const details = Object.values(candidate.trust);
  const isActive = statusOn(candidate, query.today) === 'active';
  if (isActive && details.some(isLinked)) return 'linked';
  if (isActive && isSarcToRing(candidate, query, reach)) return 'nhs-111';
  return details.length > 0 ? 'seen' : 'none';
}
