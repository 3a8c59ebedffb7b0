import type { PlacedPoint } from '../place/point.ts';
import type { Candidate } from './candidate.ts';
import { candidateToReach } from './covers.ts';
import { milesToNearest } from './distance.ts';
import { isLeftOut } from './exclusion.ts';
import { candidateToContact, isNearEnough, RESULT_GROUPS, toGroup, type ResultGroup } from './groups.ts';
import { inOrder, inOrderBeforeDistance } from './order.ts';
import type { Query } from './query.ts';
import { resultReasons } from './reasons.ts';
import type { Result, Standing } from './result.ts';
import { candidateToState } from './state.ts';

export { RESULT_GROUPS, type Result, type ResultGroup, type Standing };

/**
 * Who can help, in one order: what covers the place, what is nearby for others, what serves everyone; within each what can be
 * contacted, then the best fit, then the best confirmed, then the nearest, then by name. The rules of docs/matching.md.
 * Nothing is left out for want of a fact: only for what is stated.
 */
export const findServices = <C extends Candidate>(candidates: readonly C[], query: Query): Result<C>[] =>
  standingsFor(candidates, query).map((standing) => ({ ...standing, reasons: resultReasons(standing, query) }));

function standingsFor<C extends Candidate>(candidates: readonly C[], query: Query): Standing<C>[] {
  const toMiles = ({ points }: C) => milesToNearest(points, query.point);
  const standings = candidates.map((candidate) => toStanding(candidate, toMiles(candidate), query));
  return inOrder(
    standings.filter((standing) => standing !== undefined),
    query,
  );
}

/**
 * The same services in the same order without the reasons, for one point of a place after another: what does not hang on the
 * point is worked out once.
 */
export function standingsAround<C extends Candidate>(
  candidates: readonly C[],
  query: Omit<Query, 'point'>,
): (point: PlacedPoint) => Standing<C>[] {
  const atDoor = candidates.map((candidate) => toStanding(candidate, candidate.points.length > 0 ? 0 : undefined, query));
  const ranked = inOrderBeforeDistance(
    atDoor.filter((standing) => standing !== undefined),
    query,
  );
  return (point) => {
    const near: { standing: Standing<C>; rank: number }[] = [];
    for (const { standing, rank } of ranked) {
      const miles = milesToNearest(standing.candidate.points, point);
      if (standing.group !== 'nearby' || miles === undefined || isNearEnough(miles, query))
        near.push({ standing: { ...standing, miles }, rank });
    }
    near.sort((a, b) => a.rank - b.rank || compareMiles(a.standing.miles, b.standing.miles));
    return near.map(({ standing }) => standing);
  };
}

function toStanding<C extends Candidate>(candidate: C, miles: number | undefined, query: Query): Standing<C> | undefined {
  const reach = candidateToReach(candidate, query);
  if (isLeftOut(candidate, query, reach)) return undefined;
  const state = candidateToState(candidate, query.today);
  const group = toGroup(candidate, reach, miles, query);
  return group && { candidate, group, reach, contact: candidateToContact(candidate, reach, query), state, miles };
}

const compareMiles = (a = Infinity, b = Infinity): number => (a < b ? -1 : a > b ? 1 : 0);
