import type { Candidate, Query } from './candidate.ts';
import { candidateToReach, type Reach } from './covers.ts';
import { milesToNearest } from './distance.ts';
import { candidateToFit } from './fit.ts';
import { reachReason, standingReasons, type Reason } from './reasons.ts';
import { candidateToState, isCandidateCallable, stateToRank } from './state.ts';
import type { ConfirmationState } from '../listing/confirmation-state.ts';

/** The groups in which services are shown, in their order. */
export const RESULT_GROUPS = ['now', 'covers-you', 'everywhere', 'over-the-border'] as const;

export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** A service that may help, where it stands in the order and why it is there. */
export interface Result<C extends Candidate = Candidate> {
  candidate: C;
  group: ResultGroup;
  state: ConfirmationState;
  /** How far its nearest place is; undefined where no place is known. */
  miles: number | undefined;
  reasons: Reason[];
}

/**
 * Who can help, in one order: what is open now, what covers the place, what serves everyone, what lies over the border;
 * within each the best fit, then the best confirmed, then the nearest, then by name.
 * Nothing is left out for want of a fact: only for what is stated.
 */
export function findServices<C extends Candidate>(candidates: readonly C[], query: Query): Result<C>[] {
  return candidates
    .flatMap((candidate) => toResult(candidate, query))
    .map((result) => ({ result, key: sortKey(result) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ result }) => result);
}

function toResult<C extends Candidate>(candidate: C, query: Query): Result<C>[] {
  if (candidate.status === 'closed') return [];
  const reach = candidateToReach(candidate, query);
  const miles = milesToNearest(candidate.points, query.point);
  const state = candidateToState(candidate, query.today);
  const group = toGroup(candidate, reach, miles, state, query);
  if (!group) return [];
  return [{ candidate, group, state, miles, reasons: [reachReason(candidate, reach, query), ...standingReasons(candidate)] }];
}

function toGroup(
  candidate: Candidate,
  reach: Reach,
  miles: number | undefined,
  state: ConfirmationState,
  query: Query,
): ResultGroup | undefined {
  if (reach === 'elsewhere') {
    // National services of the other country are not "over the border": they do not serve this side of it.
    if (candidate.coverage.everywhere || candidate.wider) return undefined;
    return miles !== undefined && miles <= query.overTheBorderMiles ? 'over-the-border' : undefined;
  }
  const isOpenNow =
    candidate.dayAndNight && candidate.status === 'active' && state !== 'withdrawn' && isCandidateCallable(candidate, query.today);
  if (isOpenNow) return 'now';
  return reach === 'covers' ? 'covers-you' : 'everywhere';
}

type SortKey = readonly (number | string)[];

function sortKey({ candidate, group, state, miles }: Result): SortKey {
  return [
    RESULT_GROUPS.indexOf(group),
    candidateToFit(candidate),
    stateToRank(state),
    miles ?? Infinity,
    candidate.name.toLowerCase(),
    candidate.ref,
  ];
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (let index = 0; index < a.length; index++) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return 0;
}
