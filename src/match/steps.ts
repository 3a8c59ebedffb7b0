import type { Candidate } from './candidate.ts';
import { candidateToReach } from './covers.ts';
import type { Result } from './result.ts';

/** One step of the way from first talk to afterwards, with who is there for it. */
export interface CoveredStep<C extends Candidate> {
  id: string;
  /** Services that cover the area, in the common order. */
  services: Result<C>[];
}

/**
 * Who covers each step in an area, from the results of a search there: local services first of all, and never by distance
 * from somebody else's area. Services that are closed for now help nobody on. An empty step means that nobody is listed.
 */
export function stepsCovered<C extends Candidate>(
  steps: readonly { id: string; types: readonly string[] }[],
  results: readonly Result<C>[],
  areas: readonly string[],
): CoveredStep<C>[] {
  const local = results.filter(
    ({ candidate }) => candidate.status === 'active' && candidateToReach(candidate, { areas, countries: [] }) === 'covers',
  );
  return steps.map(({ id, types }) => ({
    id,
    services: local.filter(({ candidate }) => candidate.types.some((type) => types.includes(type))),
  }));
}
