import type { Candidate } from './candidate.ts';
import type { Query } from './query.ts';

/** How a service stands to a place: it serves its area, everyone, or only others. */
export type Reach = 'covers' | 'everywhere' | 'elsewhere';

/** Coverage as stated; where a service has its office does not matter. */
export function candidateToReach({ coverage }: Pick<Candidate, 'coverage'>, query: Pick<Query, 'areas' | 'countries'>): Reach {
  if (coverage.everywhere === 'england-and-wales') return 'everywhere';
  if (coverage.everywhere)
    return query.countries.length === 0 || query.countries.includes(coverage.everywhere) ? 'everywhere' : 'elsewhere';
  return coverage.areas.some((area) => query.areas.includes(area)) ? 'covers' : 'elsewhere';
}
