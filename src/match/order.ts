import { ageRank } from './age.ts';
import { capacityRank } from './capacity.ts';
import { communitiesNamed, communityRank } from './communities.ts';
import type { Standing } from './result.ts';
import { genderRank } from './gender.ts';
import { RESULT_GROUPS } from './groups.ts';
import { kindRank } from './kinds.ts';
import type { Query } from './query.ts';
import { situationRank, widerRank } from './situation.ts';
import { stateToRank } from './state.ts';
import { wayInRank } from './way-in.ts';
import { wishPoints } from './wishes.ts';
import { youngRank } from './young-people.ts';

/** R19: by what two services are compared. The first difference decides, the lower number comes first. */
export const LADDER: readonly ((standing: Standing, query: Query) => number)[] = [
  ({ group }) => RESULT_GROUPS.indexOf(group),
  ({ candidate, state }) => (candidate.status === 'temporarily-closed' ? 2 : state === 'withdrawn' ? 1 : 0),
  ({ candidate }, query) => widerRank(candidate, query),
  ({ candidate }, query) => situationRank(candidate, query),
  ({ candidate }, query) => youngRank(candidate, query),
  ({ candidate }, query) => communityRank(candidate, query),
  ({ candidate }, query) => -communitiesNamed(candidate, query),
  ({ candidate }, query) => -wishPoints(candidate, query),
  ({ candidate }, query) => ageRank(candidate, query),
  ({ candidate }, query) => genderRank(candidate, query),
  ({ candidate }) => kindRank(candidate),
  ({ candidate }, query) => wayInRank(candidate, query),
  ({ candidate }, query) => capacityRank(candidate, query),
  ({ state }) => stateToRank(state),
  ({ miles }) => miles ?? Infinity,
];

/** The services in their order: the ladder first, then the names, then the references (R42). */
export function inOrder<S extends Standing>(standings: readonly S[], query: Query): S[] {
  // Each step is worked out once for each result, and stands in one row of numbers: sorting looks at it many times.
  const width = LADDER.length;
  const steps = new Float64Array(standings.length * width);
  standings.forEach((standing, row) => LADDER.forEach((step, at) => (steps[row * width + at] = step(standing, query))));
  const names = standings.map(({ candidate }) => candidate.name.toLowerCase());
  const compare = (a: number, b: number): number => {
    for (let at = 0; at < width; at++) {
      const one = steps[a * width + at]!;
      const other = steps[b * width + at]!;
      if (one !== other) return one - other;
    }
    return compareText(names[a]!, names[b]!) || compareText(standings[a]!.candidate.ref, standings[b]!.candidate.ref);
  };
  return [...standings.keys()].sort(compare).map((row) => standings[row]!);
}

// By code points and not by the language's rules: these differ between devices.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
