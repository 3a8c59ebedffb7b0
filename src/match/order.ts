import { ageRank } from './age.ts';
import { capacityRank } from './capacity.ts';
import { communitiesNamed, communityRank } from './communities.ts';
import type { Standing } from './result.ts';
import { genderRank } from './gender.ts';
import { CONTACTS, RESULT_GROUPS } from './groups.ts';
import { kindRank } from './kinds.ts';
import type { Query } from './query.ts';
import { situationRank, generalRank } from './situation.ts';
import { stateToRank, statusOn } from './state.ts';
import { wayInRank } from './way-in.ts';
import { wishPoints } from './wishes.ts';
import { youngRank } from './young-people.ts';

type Step = (standing: Standing, query: Query) => number;

const BEFORE_DISTANCE: readonly Step[] = [
  ({ group }) => RESULT_GROUPS.indexOf(group),
  ({ reach }) => (reach === 'may-cover' ? 1 : 0),
  ({ contact }) => (contact === 'linked' || contact === 'nhs-111' ? 0 : CONTACTS.indexOf(contact)),
  ({ candidate, state }, { today }) => (statusOn(candidate, today) === 'temporarily-closed' ? 2 : state === 'withdrawn' ? 1 : 0),
  ({ candidate }, query) => generalRank(candidate, query),
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
];

/** R19: by what two services are compared. The first difference decides, the lower number comes first. */
export const SORT_KEYS: readonly Step[] = [...BEFORE_DISTANCE, ({ miles }) => miles ?? Infinity];

/** The services in their order: the sort keys first, then the names, then the references (R42). */
export function inOrder<S extends Standing>(standings: readonly S[], query: Query): S[] {
  const compareSteps = toComparer(standings, query, SORT_KEYS);
  const compareNames = toNameComparer(standings);
  return [...standings.keys()].sort((a, b) => compareSteps(a, b) || compareNames(a, b)).map((row) => standings[row]!);
}

/**
 * The services in their order before it is known how far they are, each with its rank: those of one rank are told apart by
 * their distance, and where that is the same too they stay as they stand here.
 */
export function inOrderBeforeDistance<S extends Standing>(standings: readonly S[], query: Query): { standing: S; rank: number }[] {
  const compareSteps = toComparer(standings, query, BEFORE_DISTANCE);
  const compareNames = toNameComparer(standings);
  const rows = [...standings.keys()].sort((a, b) => compareSteps(a, b) || compareNames(a, b));
  let rank = 0;
  return rows.map((row, at) => {
    if (at > 0 && compareSteps(rows[at - 1]!, row) !== 0) rank += 1;
    return { standing: standings[row]!, rank };
  });
}

type Comparer = (a: number, b: number) => number;

function toComparer(standings: readonly Standing[], query: Query, keys: readonly Step[]): Comparer {
  // Precompute sort keys in a flat array: sorting reads them many times.
  const width = keys.length;
  const steps = new Float64Array(standings.length * width);
  standings.forEach((standing, row) => keys.forEach((step, at) => (steps[row * width + at] = step(standing, query))));
  return (a, b) => {
    for (let at = 0; at < width; at++) {
      const one = steps[a * width + at]!;
      const other = steps[b * width + at]!;
      if (one !== other) return one - other;
    }
    return 0;
  };
}

function toNameComparer(standings: readonly Standing[]): Comparer {
  const names = standings.map(({ candidate }) => candidate.name.toLowerCase());
  return (a, b) => compareText(names[a]!, names[b]!) || compareText(standings[a]!.candidate.ref, standings[b]!.candidate.ref);
}

// By code points and not by the language's rules: these differ between devices.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
