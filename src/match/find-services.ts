import type { Candidate } from './candidate.ts';
import { candidateToReach } from './covers.ts';
import { milesToNearest } from './distance.ts';
import { isLeftOut } from './exclusion.ts';
import { RESULT_GROUPS, toGroup, type ResultGroup } from './groups.ts';
import { inOrder } from './order.ts';
import type { Query } from './query.ts';
import { resultReasons } from './reasons.ts';
import type { Result } from './result.ts';
import { candidateToState } from './state.ts';

export { RESULT_GROUPS, type Result, type ResultGroup };

/**
 * Who can help, in one order: what is open now, what covers the place, what serves everyone, what lies over the border;
 * within each the best fit, then the best confirmed, then the nearest, then by name. The rules R1 to R50 of docs/matching.md.
 * Nothing is left out for want of a fact: only for what is stated.
 */
export function findServices<C extends Candidate>(candidates: readonly C[], query: Query): Result<C>[] {
  const results = candidates.map((candidate) => toResult(candidate, query)).filter((result) => result !== undefined);
  return inOrder(results, query);
}

function toResult<C extends Candidate>(candidate: C, query: Query): Result<C> | undefined {
  const reach = candidateToReach(candidate, query);
  if (isLeftOut(candidate, query, reach)) return undefined;
  const state = candidateToState(candidate, query.today);
  const miles = milesToNearest(candidate.points, query.point);
  const group = toGroup(candidate, reach, state, miles, query);
  if (!group) return undefined;
  return { candidate, group, state, miles, reasons: resultReasons(candidate, { group, state, reach }, query) };
}
