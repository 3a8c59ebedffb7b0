import { isTappable } from '../listing/trust-class.ts';
import type { Candidate } from './candidate.ts';
import type { Reach } from './covers.ts';
import { isSarcToRing } from './exclusion.ts';
import { isLine } from './kinds.ts';
import { isOpen } from './opening.ts';
import type { Query } from './query.ts';
import { candidateToState, statusOn } from './state.ts';

/** The groups in which services are shown, in their order. */
export const RESULT_GROUPS = ['now', 'covers-you', 'everywhere', 'over-the-border'] as const;

export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** R1 to R9: the first group that takes a service; undefined where none does. */
export function toGroup(candidate: Candidate, reach: Reach, miles: number | undefined, query: Query): ResultGroup | undefined {
  if (reach === 'elsewhere') return isOverTheBorder(candidate, miles, query) ? 'over-the-border' : undefined;
  if (isNow(candidate, reach, query)) return 'now';
  return reach === 'covers' ? 'covers-you' : 'everywhere';
}

// National services of the other country are not over the border: they do not serve this side of it.
const isOverTheBorder = ({ coverage, wider }: Candidate, miles: number | undefined, query: Query): boolean =>
  !coverage.everywhere && !wider && isNearEnough(miles, query);

/** Whether a service of another area is so near that it is shown. */
export const isNearEnough = (miles: number | undefined, { overTheBorderMiles }: Pick<Query, 'overTheBorderMiles'>): boolean =>
  miles !== undefined && miles <= overTheBorderMiles;

function isNow(candidate: Candidate, reach: Reach, query: Query): boolean {
  const { today } = query;
  const canBeCalled = isTappable(candidate.trust.phone);
  if (statusOn(candidate, today) !== 'active' || (!canBeCalled && candidateToState(candidate, today) === 'withdrawn')) return false;
  if (isSarcToRing(candidate, query, reach)) return true;
  return isLine(candidate) && canBeCalled && isOpen(candidate, query);
}
