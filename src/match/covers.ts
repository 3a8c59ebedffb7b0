import type { Candidate } from './candidate.ts';
import type { Query } from './query.ts';

/**
 * How a service's coverage relates to a place: it covers it, covers it if the person is in one of its councils, serves
 * everyone, or serves only others.
 */
export type Reach = 'covers' | 'may-cover' | 'everywhere' | 'elsewhere';

type Where = Pick<Query, 'areas' | 'councils' | 'countries'>;

/** Coverage as stated, by council where it names councils; where a service has its office does not matter. */
export function candidateToReach({ coverage }: Pick<Candidate, 'coverage'>, { areas, councils, countries }: Where): Reach {
  if (coverage.everywhere === 'england-and-wales') return 'everywhere';
  if (coverage.everywhere) return countries.length === 0 || countries.includes(coverage.everywhere) ? 'everywhere' : 'elsewhere';
  const wholeAreas = coverage.councils.length > 0 ? (coverage.wholeAreas ?? []) : coverage.areas;
  if (wholeAreas.some((area) => areas.includes(area))) return 'covers';
  if (!coverage.areas.some((area) => areas.includes(area))) return 'elsewhere';
  if (!councils || councils.length === 0) return 'may-cover';
  const shared = councils.filter((council) => coverage.councils.includes(council));
  return shared.length === 0 ? 'elsewhere' : shared.length === councils.length ? 'covers' : 'may-cover';
}

/** Whether the whole of a place is served, wherever in it someone is: only then is a service called for them. */
export function coversAllOf({ coverage }: Pick<Candidate, 'coverage'>, where: Where): boolean {
  const { everywhere, areas } = coverage;
  if (everywhere === 'england-and-wales') return true;
  if (everywhere) return where.countries.length > 0 && where.countries.every((country) => country === everywhere);
  return candidateToReach({ coverage }, where) === 'covers' && where.areas.every((area) => areas.includes(area));
}
