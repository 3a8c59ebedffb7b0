import type { Candidate } from './candidate.ts';
import { candidateToReach } from './covers.ts';
import { milesToNearest } from './distance.ts';
import { isLeftOut } from './exclusion.ts';
import { RESULT_GROUPS, toGroup, type ResultGroup } from './groups.ts';
import { inOrder } from './order.ts';
import type { Query } from './query.ts';
import { resultReasons } from './reasons.ts';
import type { Result, Standing } from './result.ts';
import { candidateToState } from './state.ts';

export { RESULT_GROUPS, type Result, type ResultGroup, type Standing };

/**
 * Who can help, in one order: what is open now, what covers the place, what serves everyone, what lies over the border;
 * within each the best fit, then the best confirmed, then the nearest, then by name. The rules R1 to R50 of docs/matching.md.
 * Nothing is left out for want of a fact: only for what is stated.
 */
export const findServices = <C extends Candidate>(candidates: readonly C[], query: Query): Result<C>[] =>
  standingsFor(candidates, query).map((standing) => {
    const { candidate, group, state } = standing;
    const reach = candidateToReach(candidate, query);
    return { ...standing, reasons: resultReasons(candidate, { group, state, reach }, query) };
  });

/** The same services in the same order without the reasons, for whoever shows none. */
export function standingsFor<C extends Candidate>(candidates: readonly C[], query: Query): Standing<C>[] {
  const standings = candidates.map((candidate) => toStanding(candidate, query)).filter((standing) => standing !== undefined);
  return inOrder(standings, query);
}

function toStanding<C extends Candidate>(candidate: C, query: Query): Standing<C> | undefined {
  const reach = candidateToReach(candidate, query);
  if (isLeftOut(candidate, query, reach)) return undefined;
  const state = candidateToState(candidate, query.today);
  const miles = milesToNearest(candidate.points, query.point);
  const group = toGroup(candidate, reach, state, miles, query);
  return group && { candidate, group, state, miles };
}
