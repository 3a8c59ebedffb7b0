import type { Candidate } from './candidate.ts';
import type { Result } from './result.ts';

/** One step of the way from first talk to afterwards, with who is there for it. */
export interface CoveredStep<C extends Candidate> {
  id: string;
  /** Services that cover the place or may cover it, in the common order. */
  services: Result<C>[];
}

/**
 * Who covers each step in a place, from the results of a search there: those that cover all of it, then those for some of its
 * councils, and none for other places. A closed service helps nobody. An empty step means that nobody is listed.
 */
export function stepsCovered<C extends Candidate>(
  steps: readonly { id: string; types: readonly string[] }[],
  results: readonly Result<C>[],
): CoveredStep<C>[] {
  const local = results.filter(({ candidate, group }) => candidate.status === 'active' && group === 'covers-you');
  return steps.map(({ id, types }) => ({
    id,
    services: local.filter(({ candidate }) => candidate.types.some((type) => types.includes(type))),
  }));
}
